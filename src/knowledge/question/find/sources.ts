// Questions about the sources themselves: how many there are, and where something was read.
import type { Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import type { Question } from "../types.ts";
import { type Again, behind, type Found } from "./found.ts";

/** How many articles tell of it: one fact of each stands for it. */
export async function countSources(question: Question, reader: Reader): Promise<Found> {
  const all = (await reader.everything()).filter((fact) => !reader.named || reader.subjects.includes(fact.subject));
  const bySource = new Map<string, Fact>();
  for (const fact of all) for (const { source } of fact.sources) if (!bySource.has(source)) bySource.set(source, fact);
  return { answer: { kind: "count", n: bySource.size, what: "source", facts: [...new Set(bySource.values())] } };
}

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
