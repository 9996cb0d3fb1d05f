// Names and words of which nothing is known: no answer about somebody else is given for them.
import type { Reader } from "../reading.ts";
import type { Question } from "../types.ts";
import { type Found, refused } from "./found.ts";
import { match } from "./match.ts";
import { isStructured, namesNothing } from "./shape.ts";

export async function findUnknown(question: Question, reader: Reader): Promise<Found | undefined> {
  const { strange, words } = question;
  const structured = isStructured(question);
  if (strange.length === 0 && (!structured || words.length === 0)) return undefined;
  const { unexplained, scored, items } = await match(question, reader);
  const odd = (question.names ?? []).filter(
    (word) => unexplained.includes(word) || unexplained.some((u) => word.startsWith(u)),
  );
  const missing = words.filter((word) => unexplained.includes(word));
  if (missing.length > 0 && structured)
    return {
      answer: refused({ reason: "nothing-known", what: missing }),
      near: scored.slice(0, 1).map(({ fact }) => fact),
    };
  const nothingElse =
    question.topics.length === 0 &&
    question.firms.length === 0 &&
    !reader.named &&
    question.ask.every((one) => one === "yes-no");
  if (nothingElse && items.every(({ df, term }) => df === 0 || /^\d+$/.test(term)))
    return {
      answer: refused(isName(question) ? { reason: "unknown-name", names: strange, near: [] } : { reason: "nothing" }),
    };
  if (odd.length === 0) return undefined;
  // A slip of slang beside a clear question is read over; a name in place of a company or a firm is not.
  const clear = structured && (reader.named || question.firms.length > 0);
  if (
    clear &&
    question.topics.every(({ term }) => !/^(?:kind:rating|kind:target)/.test(term) || question.firms.length > 0)
  )
    return undefined;
  return { answer: refused({ reason: "unknown-name", names: odd, near: [] }), near: [] };
}

/** "Apple?": one word alone that can be spoken is a name, other letters are none. */
function isName({ strange, names = [], words, ask }: Question): boolean {
  const [name = ""] = strange;
  return strange.length === 1 && names.includes(name) && words.length + ask.length === 0 && isSpoken(name);
}

const isSpoken = (name: string): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(name) ||
  (name.length > 3 && /[aeiouy]/.test(name) && !/[^aeiouy]{4}|(.)\1\1/.test(name));

/** Nothing is left by which anything could be found. */
export async function findNothing(question: Question): Promise<Found | undefined> {
  return namesNothing(question) ? { answer: refused({ reason: "nothing" }) } : undefined;
}
