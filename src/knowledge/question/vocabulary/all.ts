// All word lists as one index: phrase -> terms, in full and in basic forms.
import { MARKED, stem, tokensOf, fold } from "../normalise.ts";
import { asks } from "./asks.ts";
import { writtenOut } from "./chat.ts";
import { COMMON } from "./common.ts";
import { declines } from "./declines.ts";
import { FILLER } from "./filler.ts";
import { EVERYDAY } from "./everyday.ts";
import { figures } from "./figures.ts";
import { flows } from "./flows.ts";
import { happenings } from "./happenings.ts";
import { prices } from "./prices.ts";
import { ratings } from "./ratings.ts";
import { STRANGERS } from "./strangers.ts";
import { things } from "./things.ts";
import { units } from "./units.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { whole } from "./whole.ts";

const LISTS: readonly Vocabulary[] = [
  ratings,
  flows,
  prices,
  figures,
  things,
  happenings,
  asks,
  units,
  declines,
  whole,
];

export type Phrases = {
  /** Terms of a phrase: its tokens joined by blanks. */
  exact: Map<string, string[]>;
  stems: Map<string, string[]>;
  /** Beginnings of phrases, so that a search can end early. */
  begun: Set<string>;
  /** Words that are read over; `plain` as they stand in the list, `common` in their basic forms too. */
  common: Set<string>;
  plain: ReadonlySet<string>;
  /** Names of which nothing may be known. */
  strangers: ReadonlySet<string>;
  /** Single words worth mending a typo for. */
  single: string[];
};

/** A name as it is compared: "TGT" stays what it is. */
/** Where folding changes nothing but the case; most of very many names are so. */
const SIMPLE = /^[a-z\d .:/()-]*$/i;
const SIMPLE_FORM = /\d{1,3}(?:\.\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+/g;

export const formsOf = (text: string): string[] =>
  SIMPLE.test(text) && !MARKED.test(text)
    ? (text.toLowerCase().match(SIMPLE_FORM) ?? [])
    : tokensOf(fold(text))
        .filter(({ kind }) => kind !== "sign")
        .map(({ form }) => form);

/** A phrase of the lists as it is compared: written out, as questions are. */
const wordsOf = (phrase: string): string[] => formsOf(writtenOut(fold(phrase)));

let built: Phrases | undefined;

/** Made with the first question: a bot that waits needs no room for it. */
export const phrases = (): Phrases => (built ??= build());

function build(): Phrases {
  const exact = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const begun = new Set<string>();
  const single = new Set<string>();
  const put = (map: Map<string, string[]>, parts: readonly string[], term: string) => {
    const key = parts.join(" ");
    const terms = map.get(key);
    if (!terms) map.set(key, [term]);
    else if (!terms.includes(term)) terms.push(term);
    for (let n = 1; n < parts.length; n++) begun.add(parts.slice(0, n).join(" "));
  };
  for (const list of LISTS)
    for (const [term, languages] of Object.entries(list))
      for (const written of Object.values(languages))
        for (const phrase of written.split("|")) {
          const forms = wordsOf(phrase);
          if (forms.length === 0) continue;
          put(exact, forms, term);
          put(stems, forms.map(stem), term);
          if (forms.length === 1 && forms[0]!.length >= 5 && !term.startsWith("decline:")) single.add(forms[0]!);
        }
  // Months and the like are read as times, a term is a word of its own too.
  for (const list of LISTS)
    for (const term of Object.keys(list))
      if (!term.includes(":") && !exact.has(wordsOf(term).join(" "))) put(exact, wordsOf(term), term);
  const common = new Set(
    [...Object.values(COMMON), FILLER, EVERYDAY].flatMap((written) =>
      written.split(" ").flatMap((word) => wordsOf(word).join(" ")),
    ),
  );
  const plain = new Set(common);
  // A word of several parts, as written with a hyphen, is its parts.
  for (const word of [...common]) if (!word.includes(" ")) common.add(stem(word));
  for (const phrase of common) {
    const parts = phrase.split(" ");
    for (let n = 1; n < parts.length; n++) begun.add(parts.slice(0, n).join(" "));
  }
  const strangers = new Set(STRANGERS.map((name) => wordsOf(name).join(" ")));
  for (const phrase of strangers) {
    const parts = phrase.split(" ");
    for (let n = 1; n < parts.length; n++) begun.add(parts.slice(0, n).join(" "));
  }
  return { exact, stems, begun, common, plain, strangers, single: [...single] };
}
