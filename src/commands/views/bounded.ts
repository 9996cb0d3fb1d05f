// As many of the facts of a finding as an answer has room for.
import type { Fact } from "../../knowledge/facts/fact.ts";
import { behind } from "../../knowledge/question/find/found.ts";
import type { Answer, Finding } from "../../knowledge/question/types.ts";
import type { Source } from "../../knowledge/sources.ts";
import type { Sight } from "../sight.ts";
import { clause, type Names } from "./sentences.ts";

export type FindingParts = { finding: Finding; names: Names; sources: ReadonlyMap<string, Source>; sight: Sight };

/** Characters of an answer without its sources, and what a source costs beside them. */
const ROOM = 1050;
const SOURCE = 130;

/** As many of the facts as there is room for, at least `least`; `used` are the ones before them. */
function fitting<F extends Fact>(
  facts: readonly F[],
  used: readonly Fact[],
  { names, sight }: FindingParts,
  least: number,
): F[] {
  const sources = new Set(used.flatMap((fact) => fact.sources.map(({ source }) => source)));
  let left = ROOM - sources.size * SOURCE - used.reduce((sum, fact) => sum + costOf(fact, names, sight), 0);
  return facts.filter((fact, i) => {
    const fresh = fact.sources.filter(({ source }) => !sources.has(source));
    const cost = costOf(fact, names, sight) + fresh.length * SOURCE;
    if (i >= least && cost > left) return false;
    for (const { source } of fresh) sources.add(source);
    left -= cost;
    return true;
  });
}

const costOf = (fact: Fact, names: Names, sight: Sight): number =>
  clause(fact, names, sight).length + (fact.remark?.length ?? 0) / 2 + 12;

/** Facts that a view of the finding shows. */
export function factsOf({ answer, near }: Finding): Fact[] {
  return [...new Map([...behind(answer), ...near].map((fact) => [fact.id, fact])).values()];
}

/** The finding without the facts that there is no room for. */
export function bounded(parts: FindingParts): Finding {
  const { finding } = parts;
  const { answer } = finding;
  const cut = ((): Answer => {
    switch (answer.kind) {
      case "facts":
      case "count":
      case "extreme":
      case "sources":
        return { ...answer, facts: fitting(answer.facts, [], parts, 1) };
      case "verdict":
        return { ...answer, because: fitting(answer.because, [], parts, 1) };
      case "computed":
        return { ...answer, computed: answer.computed.slice(0, 3) };
      case "several":
        return {
          ...answer,
          answers: answer.answers.map((one) => (one.kind === "facts" ? { ...one, facts: one.facts.slice(0, 2) } : one)),
        };
      case "field":
      case "fields":
      case "age":
      case "refused":
        return answer;
    }
  })();
  const own = factsOf({ ...finding, answer: cut, near: [] });
  return {
    ...finding,
    answer: cut,
    near: fitting(
      finding.near.filter((fact) => !own.includes(fact)),
      own,
      parts,
      own.length === 0 ? 1 : 0,
    ),
  };
}
