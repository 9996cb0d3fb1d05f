// Where something was read.
import type { Reader } from "../reading.ts";
import type { Question } from "../types.ts";
import { type Again, behind, type Found } from "./found.ts";

/** "Where did you read of the placement?": what is found without the asking, and where it was read. */
export async function findSources(question: Question, _: Reader, again: Again): Promise<Found | undefined> {
  const { ask } = question;
  if (!ask.includes("source")) return undefined;
  return sourcesOf(await again({ ...question, ask: ask.filter((one) => one !== "source") }));
}

function sourcesOf(found: Found): Found {
  const { answer } = found;
  const facts = answer.kind === "refused" ? (found.near ?? []) : behind(answer);
  if (facts.length === 0) return found;
  return { ...found, answer: { kind: "sources", facts: [...new Set(facts)].slice(0, 4) }, near: [] };
}
