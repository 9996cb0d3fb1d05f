// "MAU and IoT devices": several things in one line, each found by itself and all told.
import { type Fact, dayOf } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import type { Question } from "../types.ts";
import { candidates } from "./formulas.ts";
import type { Found } from "./found.ts";
import { slotsOf } from "./slots.ts";

/** Only where every thing that is named is known. */
export async function findEach(question: Question, reader: Reader): Promise<Found | undefined> {
  const { listed = [] } = question;
  if (listed.length < 2) return undefined;
  const slots = (await reader.everything()).flatMap((fact) => slotsOf(fact, reader.lexicon));
  const facts: Fact[] = [];
  for (const role of listed) {
    const [best] = candidates(role, slots, question, reader).toSorted(
      (a, b) => b.score - a.score || (dayOf(a.slot.fact) < dayOf(b.slot.fact) ? 1 : -1),
    );
    if (!best) return undefined;
    facts.push(best.slot.fact);
  }
  const distinct = [...new Set(facts)];
  return distinct.length > 1
    ? { answer: { kind: "facts", facts: distinct }, subject: distinct[0]!.subject }
    : undefined;
}
