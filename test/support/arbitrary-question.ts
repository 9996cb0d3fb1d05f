// What people might type: words that mean something in any order, and anything at all.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { anyCharacters } from "./arbitrary-text.ts";

const asked = readFileSync(new URL("../eval/questions.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { q: string }).q)
  .filter((q) => q.length < 200);

/** Every word of the published questions, and parts of the Chinese ones. */
const words = [...new Set(asked.flatMap((q) => [...q.split(/\s+/), ...(q.match(/\p{Script=Han}{1,3}/gu) ?? [])]))];

const amounts = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map(String),
  fc.integer({ min: 0, max: 9999 }).map((n) => `HK$${n / 100}`),
  fc.constantFrom("1e400", "0", "-0", "9".repeat(400), "1.797693134862316e309", "３５万", "2.5%", "七十"),
);
const times = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(
    "2025-13-45",
    "31 Feb 2025",
    "last quarter",
    "Stand Ende März 2025",
    "since the placement",
    "0000-00-00",
  ),
);
const odd = fc.constantFrom(
  "\u0000",
  "\u202e",
  "\ud800",
  "[object Object]",
  "__proto__",
  "constructor",
  "@everyone",
  "<@123456789012345678>",
  "[a](http://evil.example)",
  "${7*7}",
  "'; drop table facts; --",
  "%00",
  "🚀",
);

/** A question that names things that are known, in no sensible order. */
export const jumbled: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: amounts },
      { weight: 1, arbitrary: times },
      { weight: 1, arbitrary: odd },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(" "));

/** A real question with something put in, left out or doubled. */
export const garbled: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...asked), fc.nat(), fc.nat(20), fc.oneof(anyCharacters(5), odd, amounts))
  .map(([q, from, length, put]) => {
    const at = from % (q.length + 1);
    return q.slice(0, at) + put + q.slice(at + length);
  });

export const anything: fc.Arbitrary<string> = fc.oneof(
  anyCharacters(300),
  fc.string({ unit: "grapheme", maxLength: 300 }),
);
