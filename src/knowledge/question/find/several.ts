// A message that asks for several things: an answer to each, and what is not known of them said beside what is.
import type { Fact, FactOf, Kind } from "../../facts/fact.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { FactQuery } from "../../queries.ts";
import type { Finding, Question } from "../types.ts";

/** The same facts are read once for all parts of a message. */
export function once(knowledge: Knowledge): Knowledge {
  const kept = new Map<string, ReturnType<Knowledge["look"]>>();
  const read = new Map<string, ReturnType<Knowledge["facts"]>>();
  return {
    ...knowledge,
    look(subject, most, kind) {
      const key = JSON.stringify([subject, most, kind]);
      return kept.get(key) ?? kept.set(key, knowledge.look(subject, most, kind)).get(key)!;
    },
    facts<K extends Kind>(query: FactQuery & { kind: K }) {
      const key = JSON.stringify(query);
      const found = read.get(key) ?? read.set(key, knowledge.facts(query)).get(key)!;
      return found as Promise<FactOf<K>[]>;
    },
  };
}

type Several = Pick<Finding, "answer" | "near" | "subject">;

/** Undefined where too little is found to be sure that the message was a list. */
export async function findSeveral(
  parts: readonly Question[],
  find: (part: Question) => Promise<Finding>,
): Promise<Several | undefined> {
  const findings = await Promise.all(parts.map(find));
  const answers = findings.map(({ answer }) => answer);
  const missing = answers.filter((answer) => answer.kind === "refused");
  const clear = missing.every(({ refusal }) => refusal.reason === "nothing-known" && refusal.what.length > 0);
  const found = answers.length - missing.length;
  if (found === 0 || (found < 2 && !clear)) return undefined;
  const subject = findings.find((finding) => finding.subject !== undefined)?.subject;
  // What a line before has told is not told again.
  const told = new Set<Fact>();
  const fresh = answers.filter((answer) => {
    if (answer.kind !== "facts") return true;
    const repeats = answer.facts.every((fact) => told.has(fact));
    for (const fact of answer.facts) told.add(fact);
    return !repeats;
  });
  return { ...(subject ? { subject } : {}), answer: { kind: "several", answers: fresh }, near: [] };
}
