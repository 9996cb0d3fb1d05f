// "What did the company itself do on 18 December?": its own deals of that time, and not what others said of it.
import type { Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { fits } from "../time.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

const OWN: readonly string[] = ["buyback", "placement"];
const MOST = 3;

export async function findDeeds(question: Question, reader: Reader): Promise<Found | undefined> {
  if (!question.ask.includes("deeds")) return undefined;
  const isDeed = (fact: Fact): boolean =>
    (fact.kind === "flow" && OWN.includes(fact.channel)) ||
    (fact.kind === "event" && !fact.viewOf && weightsOf(fact, reader.lexicon).has("purchase"));
  const facts = [...(await reader.facts("flow")), ...(await reader.facts("event"))].filter(
    (fact) => isDeed(fact) && fits(fact, question.time),
  );
  return facts.length > 0 ? { answer: { kind: "facts", facts: facts.slice(0, MOST) } } : undefined;
}
