// What stops an answer from saying more than its facts: a yes for another time or for the opposite, and facts of one
// company given for the name of another.
import { dayOf, type Fact } from "../../facts/fact.ts";
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { coverOf, spanOf } from "../time.ts";
import type { Question, Time } from "../types.ts";
import { behind, type Found, refused } from "./found.ts";

/** The last day, month or year that is asked about. */
const endOf = ({ span, asOf, until }: Time): string | undefined => (span ?? asOf ?? until)?.split("..").at(-1);

const isLater = (fact: Fact, end: string): boolean =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(end) && dayOf(fact).slice(0, end.length) > end;

/** A firm said something new that day: until then it was not so. */
const isChange = (fact: Fact): boolean =>
  (fact.kind === "rating" || fact.kind === "target") &&
  fact.action !== undefined &&
  !["reiterate", "maintain", "keep", "unchanged"].includes(fact.action);

const isGoal = (fact: Fact): boolean => fact.kind === "metric" && fact.basis !== "reported";

/** A yes stands only where the fact says just what was asked, of the time that was asked about. */
export function weighed(found: Found, question: Question): Found {
  const { answer } = found;
  if (answer.kind !== "verdict") return found;
  const { because, verdict } = answer;
  const no: Found = { ...found, answer: { kind: "verdict", verdict: "no", because } };
  const open: Found = { ...found, answer: { kind: "facts", facts: because } };
  // "No" to what is denied could mean both.
  if (verdict === "no" && question.turn && question.turn !== "reached") return open;
  if (verdict !== "yes") return found;
  const end = endOf(question.time) ?? question.topics.map(({ time }) => time && endOf(time)).find(Boolean);
  const dated = because.filter(({ kind }) => kind === "rating" || kind === "target" || kind === "price");
  if (end && dated.length > 0 && dated.every((fact) => isLater(fact, end))) return dated.every(isChange) ? no : open;
  const then = whenLaunched(because, question.time);
  if (then) return then === "later" ? no : open;
  if (question.turn === "coming") {
    const launched = because.every((fact) => fact.kind === "launch" && fact.stage === "launched");
    return launched ? no : because.every(({ kind }) => kind === "launch") ? found : open;
  }
  if (question.turn === "reached" && because.every(isGoal)) return open;
  return question.turn === "denied" ? open : found;
}

/** A launch lies in the time that is asked about, or after it, or before it. */
function whenLaunched(because: readonly Fact[], time: Time): "later" | "earlier" | undefined {
  const wanted = spanOf(time);
  const [fact] = because;
  if (!wanted || fact?.kind !== "launch" || fact.when === undefined) return undefined;
  const { from, to } = coverOf(fact);
  if (from && wanted.to && from > wanted.to) return "later";
  return to && wanted.from && to < wanted.from ? "earlier" : undefined;
}

/** What is asked of an unknown name is answered by no fact that does not mention it. */
export function ofKnown(found: Found, { unknown = [], subjects }: Question, reader: Reader): Found {
  const { answer } = found;
  if (unknown.length === 0 || (answer.kind === "refused" && answer.refusal.reason === "unknown-name")) return found;
  // A thread may have named the company before; the new name still stands in its place.
  const unstated = answer.kind === "refused" && answer.refusal.reason === "not-stated";
  const told = [...behind(answer), ...(unstated ? (found.near ?? []) : [])];
  const missing = unknown.filter(
    (name) => !told.some((fact) => weightsOf(fact, reader.lexicon).has(stem(name)) && !subjects.includes(name)),
  );
  return missing.length > 0
    ? { answer: refused({ reason: "unknown-name", names: missing, near: [] }), near: [] }
    : found;
}
