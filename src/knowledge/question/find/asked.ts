// What is wanted of a fact that was found by its words: its reason, its day, a share, a part, or the fact itself.
import { middle } from "../../derive/figures.ts";
import { launchState } from "../../derive/launches.ts";
import type { Fact } from "../../facts/fact.ts";
import { parsePeriod } from "../../period.ts";
import { ratio, restShareOf, shareOf } from "../arithmetic/ratios.ts";
import { restOf } from "../arithmetic/sums.ts";
import { converted } from "../arithmetic/units.ts";
import { stem } from "../normalise.ts";
import { weightsOf } from "../terms.ts";
import type { Reader } from "../reading.ts";
import { fits } from "../time.ts";
import type { Field, Operand, Question } from "../types.ts";
import { type Found, refused } from "./found.ts";
import type { Scored } from "./match.ts";
import { metricAsked, operand } from "./metrics.ts";

export function asked(
  fact: Fact,
  facts: Fact[],
  scored: readonly Scored[],
  question: Question,
  reader: Reader,
  pool: readonly Fact[],
): Found {
  const { ask, unit } = question;
  const all = scored.map((one) => one.fact);
  const field = (name: Field, of: Fact = fact): Found => ({ answer: { kind: "field", field: name, fact: of } });
  const missing = (name: Field): Found => ({ answer: refused({ reason: "not-stated", what: name }), near: [fact] });
  const figures = fact.kind === "launch" || fact.kind === "event" ? Object.entries(fact.figures ?? {}) : [];

  if (ask.includes("source")) return { answer: { kind: "sources", facts: [fact] } };
  if (fact.kind === "metric") {
    const found = metricAsked(fact, all, question, pool);
    if (found) return found;
  }
  const converts = figures.flatMap(([name, figure]) =>
    unit ? (converted(operand(fact, figure, `figure:${name}`), unit) ?? []) : [],
  );
  if (converts.length > 0) return { answer: { kind: "computed", computed: converts } };
  if (ask.includes("rest") && figures.length > 1) {
    const [[name, most], [part, less]] = figures.toSorted(([, a], [, b]) => middle(b) - middle(a)) as [
      [string, Operand["figure"]],
      [string, Operand["figure"]],
    ];
    const whole = operand(fact, most, `figure:${name}`);
    const some = operand(fact, less, `figure:${part}`);
    const both = [restOf(whole, some), restShareOf(whole, some)].filter((one) => one !== undefined);
    const inPercent = unit === "%" || ask.includes("share-of");
    if (both.length > 0) return { answer: { kind: "computed", computed: inPercent ? both.toReversed() : both } };
  }
  if (
    (ask.includes("share-of") || ask.includes("ratio") || unit === "%" || question.words.includes("share")) &&
    figures.length > 1
  ) {
    const [whole, part] = figures.toSorted(([, a], [, b]) => middle(b) - middle(a)) as [
      [string, Operand["figure"]],
      [string, Operand["figure"]],
    ];
    const share = (ask.includes("ratio") ? ratio : shareOf)(
      operand(fact, ask.includes("ratio") ? whole[1] : part[1], `figure:${ask.includes("ratio") ? whole[0] : part[0]}`),
      operand(fact, ask.includes("ratio") ? part[1] : whole[1], `figure:${ask.includes("ratio") ? part[0] : whole[0]}`),
    );
    if (share) return { answer: { kind: "computed", computed: [share] } };
  }
  if (ask.includes("why")) {
    const goal = question.words.includes("goal") ? goalNamed(question, all, reader) : undefined;
    if (goal && ![fact, ...facts].some((one) => weightsOf(one, reader.lexicon).has("goal") && "why" in one && one.why))
      return { ...missing("why"), near: [goal] };
    const told = [fact, ...facts].find(
      (one) => ("why" in one && one.why !== undefined) || (one.kind === "flow" && one.purpose !== undefined),
    );
    const reason = told ?? reasonOf(question, scored, reader);
    if (!reason && fact.kind === "launch" && ask.includes("matter"))
      return launchAsked(fact, facts, question, reader, all);
    if (!reason && fact.kind === "event") return { answer: { kind: "facts", facts: facts.slice(0, 2) } };
    return reason ? field(reason.kind === "flow" ? "purpose" : "why", reason) : missing("why");
  }
  if (ask.includes("previous")) return missing("previous");
  if (fact.kind === "launch") return launchAsked(fact, facts, question, reader, all);
  if (ask.includes("when")) {
    const dated = [
      fact,
      ...facts,
      ...all.slice(0, 12).filter((one) => one.kind === "launch" && one.when !== undefined),
    ].find(
      (one) =>
        one.on !== undefined ||
        (one.kind === "launch" && one.when !== undefined) ||
        one.on !== undefined ||
        (one.kind === "event" && one.when !== undefined) ||
        (one.kind === "profile" && parsePeriod(one.value) !== undefined),
    );
    return dated
      ? dated.kind === "profile"
        ? { answer: { kind: "facts", facts: [dated] } }
        : field("when", dated)
      : missing("when");
  }
  if (question.topics.some(({ term }) => term === "kind:price" || term === "part:price") && fact.kind === "event")
    return missing("price");
  if (ask.includes("money") && fact.kind === "event") return missing("price");
  if (ask.includes("value") && fact.kind === "event" && !fact.figures && !ask.includes("what"))
    return missing("figure");
  const most =
    ask.includes("list") ||
    question.words.includes("risk") ||
    question.words.includes("ticker") ||
    question.words.includes("asset-manager")
      ? 6
      : 4;
  // Of risks, what names several comes first.
  const told = question.words.includes("risk")
    ? facts.toSorted(
        (a, b) =>
          Number(reader.subjects.includes(b.subject)) - Number(reader.subjects.includes(a.subject)) ||
          weightsOf(b, reader.lexicon).size - weightsOf(a, reader.lexicon).size,
      )
    : facts;
  return { answer: { kind: "facts", facts: told.slice(0, most) } };
}

/** The goal that is named: why it was set is no reason of anything else. */
const goalNamed = ({ words }: Question, all: readonly Fact[], reader: Reader): Fact | undefined =>
  all.find((fact) => {
    const told = weightsOf(fact, reader.lexicon);
    const named = words.filter((word) => word !== "goal" && !/^\d+$/.test(word));
    return fact.kind === "metric" && fact.basis === "guidance" && named.every((word) => told.has(word));
  });

/** What a figure is put down to is told as an event that says all of its name. */
function reasonOf({ words, topics }: Question, scored: readonly Scored[], reader: Reader): Fact | undefined {
  const named = [
    ...words.filter((word) => !/^\d+$/.test(word)),
    ...topics.flatMap(({ term }) => (term.startsWith("measure:") ? [term] : [])),
  ];
  const told = scored.find(({ fact }) => {
    const terms = weightsOf(fact, reader.lexicon);
    return fact.kind === "event" && fact.why !== undefined && named.every((term) => terms.has(term));
  });
  return named.length > 0 ? told?.fact : undefined;
}

const firmOf = (viewOf: string | undefined, { lexicon }: Reader): boolean =>
  viewOf !== undefined && (lexicon.names.get(viewOf.toLowerCase())?.some(({ what }) => what === "firm") ?? false);

function launchAsked(
  fact: Extract<Fact, { kind: "launch" }>,
  facts: Fact[],
  question: Question,
  reader: Reader,
  all: readonly Fact[],
): Found {
  const { ask } = question;
  const missing = (name: Field): Found => ({ answer: refused({ reason: "not-stated", what: name }), near: [fact] });
  if (ask.includes("who")) {
    // Whoever is quoted on the product, in whichever article.
    const told = [fact, ...all].find(
      (one): one is typeof fact => one.kind === "launch" && one.product === fact.product && one.saidBy !== undefined,
    );
    // Who thinks much of it, where nobody announced it.
    const opinion = all.find((one) => one.kind === "rating" || (one.kind === "event" && firmOf(one.viewOf, reader)));
    if (opinion && (!told || question.topics.some(({ term }) => term === "kind:rating")))
      return { answer: { kind: "facts", facts: [opinion] } };
    return told ? { answer: { kind: "field", field: "who", fact: told } } : missing("who");
  }
  if (ask.includes("matter")) {
    const named = [...question.strange.map(stem), ...question.words.filter((word) => /^\d+$/.test(word))];
    const events = all.filter(
      (one) => one.kind === "event" && named.every((word) => weightsOf(one, reader.lexicon).has(word)),
    );
    return { answer: { kind: "facts", facts: [fact, ...(named.length > 0 ? events : [])].slice(0, 3) } };
  }
  if (
    question.topics.some(({ term }) => term === "kind:price" || term === "part:price") ||
    ask.includes("per-share") ||
    ask.includes("money")
  )
    return missing("price");
  // A week is no day.
  const span = fact.when === undefined ? undefined : parsePeriod(fact.when);
  if (ask.includes("exact") && ask.includes("when") && fact.on === undefined && span && span.from !== span.to)
    return missing("when");
  if (ask.includes("when"))
    return (fact.when ?? fact.on) ? { answer: { kind: "field", field: "when", fact } } : missing("when");
  if (ask.includes("duration")) {
    const timed = all.find(
      (one) =>
        one.kind === "launch" &&
        one.product === fact.product &&
        Object.values(one.figures ?? {}).some(({ unit }) => /^(?:years|months|days)$/.test(unit)),
    );
    return timed ? { answer: { kind: "facts", facts: [timed] } } : missing("when");
  }
  if (ask.includes("yes-no") && question.topics.some(({ term }) => term === "kind:launch")) {
    const state = launchState(fact, reader.today);
    // "Will it come next week?" asks for what is announced.
    const announced =
      question.words.includes("goal") && (state === "due" || state === "announced") && fits(fact, question.time);
    return {
      answer: {
        kind: "verdict",
        verdict: announced || state === "launched" ? "yes" : state === "passed" ? "open" : "no",
        because: [fact],
      },
    };
  }
  return { answer: { kind: "facts", facts: facts.slice(0, 3) } };
}
