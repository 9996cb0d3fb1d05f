// Who else moved with a company: "which stocks besides Xiaomi jumped", "who joined the rally".
import { middle } from "../../derive/figures.ts";
import { dayOf } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { fits } from "../time.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

/** Said around a rally, and naming nobody. */
const AROUND = new Set(["subsidy", "sector", "car", "tech", "share"]);

/** Only where others than a named or the main company are meant. */
export async function findJoined(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, except = [], firms, subjects, strange, time, topics, words } = question;
  const others = ask.includes("others") || except.length > 0;
  const named = subjects.filter((id) => id !== reader.main && !except.includes(id));
  const plain = firms.length + strange.length + named.length === 0 && words.every((word) => AROUND.has(word));
  if (!others || !plain || !ask.includes("change") || ask.includes("why")) return undefined;
  if (topics.some(({ term }) => !/^(?:measure:(?:change|record-high)|kind:price)$/.test(term))) return undefined;
  const moved = (await reader.everythingOf("price")).filter(
    (fact) =>
      fact.changePct && fact.over === "day" && ![reader.main, ...except].includes(fact.subject) && fits(fact, time),
  );
  const days = Map.groupBy(moved, dayOf);
  const [fullest] = [...days.values()].toSorted((a, b) => b.length - a.length);
  const facts = fullest?.toSorted((a, b) => middle(b.changePct!) - middle(a.changePct!)) ?? [];
  return facts.length > 0 ? { answer: { kind: "facts", facts }, subject: facts[0]!.subject } : undefined;
}
