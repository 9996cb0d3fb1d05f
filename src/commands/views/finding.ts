// A finding as a card: its first line answers the question, then come the facts behind it and what must be known of them.
import { isOld } from "../../knowledge/derive/time.ts";
import { dayOf, type Fact } from "../../knowledge/facts/fact.ts";
import type { Answer } from "../../knowledge/question/types.ts";
import { type Block, type Card, quiet, type Reply, text, type Value } from "../reply.ts";
import { bounded, factsOf, type FindingParts } from "./bounded.ts";
import { ageLine, computedLine } from "./computed.ts";
import { fieldLine } from "./fields.ts";
import { list } from "./parts.ts";
import { refusalLines } from "./refusals.ts";
import { sentence } from "./sentences.ts";

const MOST_REMARKS = 2;
export function findingReply(whole: FindingParts): Reply {
  const parts = { ...whole, finding: bounded(whole) };
  const { finding, sight } = parts;
  const { answer } = finding;
  const refused = answer.kind === "refused" ? answer.refusal : undefined;
  const order =
    finding.question.decline === "order" && answer.kind !== "refused"
      ? [quiet(sight.look.words.finding.refused.orderBeside)]
      : [];
  const blocks = [...lead(parts), ...support(parts), ...remarks(parts), ...order];
  const declined =
    refused && ["advice", "forecast", "order", "claim", "nothing", "greeting", "thanks"].includes(refused.reason);
  const card: Card = { title: "", blocks, notes: sight.notes() };
  if (!refused) return { cards: [card] };
  const [title = "", ...lines] = refusalLines(refused, finding, parts.names, sight);
  return {
    cards: [{ ...card, title, tone: "warn", blocks: [...lines.map((line) => text(line)), ...blocks] }],
    ...(declined ? { private: true } : {}),
  };
}

const paragraph = (value: Value): Block => ({ kind: "text", value });

function lead(parts: FindingParts): Block[] {
  const { finding, names, sight } = parts;
  const { answer } = finding;
  const words = sight.look.words.finding;
  const all = (facts: readonly Fact[]) => facts.map((fact) => sentence(fact, names, sight));
  switch (answer.kind) {
    case "facts": {
      const [first, ...rest] = all(answer.facts);
      const sole = answer.sole === undefined ? [] : [text(words.sole(words.counted[answer.sole]?.[0] ?? answer.sole))];
      return [paragraph(first!), ...items(undefined, rest), ...sole];
    }
    case "field":
      return [paragraph(fieldLine(answer.field, answer.fact, names, sight))];
    case "fields": {
      const [first, ...rest] = answer.fields.map(({ field, fact }) => fieldLine(field, fact, names, sight));
      const worked = (answer.computed ?? []).map((one) => computedLine(one, names, sight));
      return [paragraph(first!), ...items(undefined, [...rest, ...worked])];
    }
    case "age":
      return [paragraph(ageLine(answer, names, sight)), ...items(undefined, all([answer.fact]))];
    case "computed":
      return answer.computed.map((one) => paragraph(computedLine(one, names, sight)));
    case "verdict":
      return verdict(answer, parts);
    case "count":
      return counted(answer, parts);
    case "extreme": {
      const [first, ...rest] = all(answer.facts);
      const what = words.counted[answer.facts[0]!.kind]?.[0] ?? sight.look.words.common.kinds[answer.facts[0]!.kind];
      const note =
        answer.of === 1
          ? text(words.onlyOne(what))
          : quiet(words.of(answer.which, sight.look.format.count(answer.of)), {
              cites: sight.cite(...answer.facts),
              calculated: true,
            });
      return [paragraph(first!), ...items(undefined, rest), note];
    }
    case "sources":
      return sourceLines(answer.facts, parts);
    case "several":
      return answer.answers.flatMap((one) => {
        const part = { ...finding, answer: one };
        return one.kind === "refused"
          ? refusalLines(one.refusal, part, names, sight)
              .slice(0, 1)
              .map((line) => text(line))
          : lead({ ...parts, finding: part });
      });
    case "refused":
      return [];
  }
}

function items(heading: string | undefined, values: readonly Value[]): Block[] {
  return values.length > 0 ? [{ kind: "list", ...(heading ? { heading } : {}), items: [...values] }] : [];
}

function verdict(answer: Extract<Answer, { kind: "verdict" }>, { names, sight }: FindingParts): Block[] {
  const words = sight.look.words.finding;
  const [first, ...rest] = answer.because.map((fact) => sentence(fact, names, sight));
  if (!first) return [text(words.verdictNo)];
  return [paragraph({ ...first, text: `${words.verdict[answer.verdict]} ${first.text}` }), ...items(undefined, rest)];
}

function counted({ n, what, facts }: Extract<Answer, { kind: "count" }>, { names, sight }: FindingParts): Block[] {
  const { finding: words, common } = sight.look.words;
  const [one, many] = words.counted[what] ?? words.counted["flow"]!;
  if (n === 0) return [text(words.countNone(one))];
  const who = ["source", "rise", "launch"].includes(what)
    ? []
    : [...new Set(facts.flatMap((fact) => ("firm" in fact ? [sight.firm(fact.firm)] : [])))];
  const line = words.count(sight.look.format.count(n), n === 1 ? one : many, common.list(who));
  return [
    paragraph(sight.calculated(line, ...facts)),
    ...items(
      undefined,
      facts.map((fact) => sentence(fact, names, sight)),
    ),
  ];
}

function sourceLines(facts: readonly Fact[], { names, sources, sight }: FindingParts): Block[] {
  const { finding: words } = sight.look.words;
  const lines = facts.flatMap((fact) =>
    fact.sources.flatMap(({ source: id }) => {
      const source = sources.get(id);
      if (!source) return [];
      const date = sight.look.format.date(source.publishedOn);
      return [
        sight.stated(
          words.sources(
            source.publisher ?? words.sourceUnnamed,
            source.dateInferred ? words.sourceInferred(date) : date,
            source.title,
          ),
          fact,
        ),
      ];
    }),
  );
  const distinct = [...new Map(lines.map((line) => [line.text, line])).values()];
  const [first, ...rest] = distinct;
  if (!first) return [];
  return [
    paragraph({ ...first, text: words.lead(words.sourcesLead.replace(":", ""), first.text) }),
    ...items(undefined, rest),
    ...items(
      words.support,
      facts.slice(0, 3).map((fact) => sentence(fact, names, sight)),
    ),
  ];
}

function support({ finding, names, sight }: FindingParts): Block[] {
  const words = sight.look.words.finding;
  const own = new Set(factsOf({ ...finding, near: [] }).map(({ id }) => id));
  const near = finding.near.filter(({ id }) => !own.has(id)).slice(0, 4);
  const block = list(
    finding.answer.kind === "refused" ? words.near : words.support,
    near.map((fact) => sentence(fact, names, sight)),
  );
  return block ? [block] : [];
}

function remarks({ finding, sight }: FindingParts): Block[] {
  const { answer } = finding;
  const facts = factsOf({ ...finding, near: answer.kind === "refused" ? finding.near : [] });
  const told = [
    ...new Map(facts.flatMap((fact) => (fact.remark ? [[fact.remark, fact] as const] : []))).values(),
  ].slice(0, MOST_REMARKS);
  const blocks: Block[] = told.map((fact) => quiet(fact.remark!, { cites: sight.cite(fact) }));
  const live =
    answer.kind === "facts" &&
    answer.facts.length === 1 &&
    answer.facts[0]!.kind === "price" &&
    answer.facts[0]!.measure === "close";
  const { span } = finding.question.time;
  if (live && !isOld(dayOf(answer.facts[0]!), sight.day) && (span === undefined || span > dayOf(answer.facts[0]!)))
    blocks.push(quiet(sight.look.words.finding.live));
  return blocks;
}
