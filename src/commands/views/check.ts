// A claim held against what is known: a line for each of its figures.
import type { Judged, Verdict } from "../../knowledge/derive/claims.ts";
import type { Fact } from "../../knowledge/facts/fact.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import { type Card, quiet, type Value } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";
import { summarise } from "./summary.ts";

/** The title says how it went; the claimed numbers stand as labels, so that none can be taken for a fact. */
export function checkCard(judged: readonly Judged[], subjects: readonly Subject[], sight: Sight): Card {
  const { look } = sight;
  const { check: words, common } = look.words;
  const title = words.outcomes[outcomeOf(judged)];
  const who = common.list(subjects.map((subject) => displayName(subject, look)));
  return {
    title: who === "" ? title : common.title(title, who),
    ...(judged.some(({ verdict }) => verdict === "contradicted") ? { tone: "warn" as const } : {}),
    blocks: [
      {
        kind: "facts",
        rows: judged.map((one) => ({
          label: words.claimed(look.format.amount(one.claimed.value, one.claimed.unit ?? "").trim()),
          value: lineOf(one, sight),
        })),
      },
      quiet(words.noFact),
    ],
    notes: sight.notes(),
    asOf: look.format.date(sight.day),
  };
}

function outcomeOf(judged: readonly Judged[]): Verdict | "mixed" {
  const verdicts = new Set(judged.map(({ verdict }) => verdict));
  if (verdicts.has("contradicted")) return "contradicted";
  const [only] = verdicts;
  return verdicts.size === 1 && only !== undefined ? only : "mixed";
}

function lineOf({ verdict, facts, near }: Judged, sight: Sight): Value {
  const { check: words } = sight.look.words;
  const said = (fact: Fact) => words.fact(summarise(fact, sight), sight.look.format.date(fact.on ?? fact.statedOn));
  if (near) return sight.stated(words.near(said(near)), near);
  return sight.stated(words.verdicts[verdict](facts.map(said).join("; ")), ...facts);
}
