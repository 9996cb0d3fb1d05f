// "Chart it": which command draws what a question found, or why none can.
import type { Fact, Kind } from "../knowledge/facts/fact.ts";
import { parsePeriod } from "../knowledge/period.ts";
import { behind } from "../knowledge/question/find/found.ts";
import type { Finding, Time } from "../knowledge/question/types.ts";
import type { Asking } from "./choose.ts";
import type { Look } from "./look.ts";

export type ChartOrder = ({ status: "order" } & Asking) | { status: "none"; why: string };

const DRAWN: readonly Kind[] = ["target", "flow", "metric"];

/** Undefined where no chart is asked for, and where nothing is found that one could be of. */
export function chartOrder({ question, answer }: Finding, { words }: Look): ChartOrder | undefined {
  const facts = behind(answer);
  if (!question.ask.includes("chart") || facts.length === 0) return undefined;
  const { firms, time } = question;
  const asOf = time.asOf ? { asOf: time.asOf } : {};
  const order = (command: string, options: Record<string, unknown>): ChartOrder => ({
    status: "order",
    command,
    options: { ...options, ...asOf, chart: true },
  });
  const subjects = question.subjects.length > 0 ? question.subjects : unique(facts, (fact) => fact.subject);
  if (subjects.length > 1) return order("compare", { names: subjects });
  const [company] = subjects;
  const kinds = unique(facts, ({ kind }) => kind);
  const [kind, another] = kinds.filter((one) => DRAWN.includes(one));
  if (another) return { status: "none", why: words.charts.oneAtATime };
  switch (kind) {
    case "target":
      if (firms.length > 1) return order("compare", { names: firms, company });
      return order("targets", { company, firm: firms[0] });
    case "flow": {
      const [channel, other] = unique(facts, (fact) => (fact.kind === "flow" ? fact.channel : undefined));
      return order("flows", { company, channel: other ? undefined : channel, ...stretchOf(time) });
    }
    case "metric": {
      const [name, other] = unique(facts, (fact) => (fact.kind === "metric" ? fact.metric : undefined));
      return order("metrics", { company, name: other ? undefined : name });
    }
    default:
      return {
        status: "none",
        why: words.charts.notDrawn(words.common.list(kinds.map((one) => words.common.manyKinds[one]))),
      };
  }
}

const unique = <T>(facts: readonly Fact[], of: (fact: Fact) => T | undefined): T[] => [
  ...new Set(facts.map(of).filter((one) => one !== undefined)),
];

/** The time that is asked about, where more than one flow can lie in it: the chart of a day is that of its days. */
function stretchOf({ span, since, until }: Time): { since?: string | undefined; until?: string | undefined } {
  const { from, to } = (span === undefined ? undefined : parsePeriod(span)) ?? { from: since, to: until };
  return from === to ? {} : { since: from, until: to };
}
