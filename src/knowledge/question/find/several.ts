// A message that asks for several things: an answer to each, and what is not known of them said beside what is.
import type { Fact } from "../../facts/fact.ts";
import type { Finding, Question } from "../types.ts";

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
