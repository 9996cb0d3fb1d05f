// One walk over a text: names, terms of the vocabulary, times and amounts, the longest first; and what nothing explains.
import { amountsIn } from "./amounts.ts";
import type { Lexicon, Name } from "./lexicon.ts";
import { fold, stem, type Token, tokensOf } from "./normalise.ts";
import type { Amount, Time } from "./types.ts";
import { wholeYears } from "./short-years.ts";
import { phrases } from "./vocabulary/all.ts";
import { writtenOut } from "./vocabulary/chat.ts";
import { timesIn } from "./when.ts";

export type Spotted = { text: string; at: number } & (
  | { as: "name"; names: readonly Name[] }
  | { as: "terms"; terms: readonly string[] }
  | { as: "time"; time: Time }
  | { as: "amount"; amount: Amount }
  | { as: "number" }
  | { as: "common" }
  | { as: "strange"; mended?: string; named?: true }
);

export type Reading = { folded: string; spotted: Spotted[] };

const LONGEST = 8;
/** No word of any language that is read here is longer; taking such a thing apart would take for ever. */
const LONGEST_WORD = 60;
const YEARISH = /^(?:19|20)\d{2}$/;

/** `today` alone makes relative times readable; without a lexicon only the vocabulary is known. */
export function spot(text: string, today: string, lexicon?: Lexicon, mends = true): Reading {
  const folded = wholeYears(writtenOut(fold(text)), today);
  const tokens = tokensOf(folded);
  const times = timesIn(folded, today);
  const amounts = amountsIn(folded).filter(({ at, end }) => !times.some((t) => t.at < end && at < t.end));
  const words = tokens.filter(({ kind }) => kind !== "sign");
  const stems = words.map(({ form }) => stem(form));
  const spotted: Spotted[] = [];
  const textOf = (from: number, to: number) => folded.slice(words[from]!.at, words[to - 1]!.end);

  for (let i = 0; i < words.length;) {
    const token = words[i]!;
    const time = times.find((t) => t.at <= token.at && token.at < t.end);
    const amount = amounts.find((a) => a.at <= token.at && token.at < a.end);
    const match = longest(words, stems, i, folded, lexicon);
    const isNumbered =
      match && match.length > 1 && words.slice(i, i + match.length).some(({ kind }) => kind === "number");

    const isLastTicker = amount && match?.as === "name" && folded[token.at - 1] === "$" && amount.end === token.end;
    if ((time || amount) && !isNumbered && !isLastTicker) {
      const region = (time ?? amount)!;
      const at = region.at;
      spotted.push(
        time
          ? { text: folded.slice(time.at, time.end), at, as: "time", time: time.time }
          : { text: folded.slice(amount!.at, amount!.end), at, as: "amount", amount: amount!.amount },
      );
      while (i < words.length && words[i]!.at < region.end) i++;
      continue;
    }
    if (match) {
      const text = textOf(i, i + match.length);
      spotted.push(
        match.as === "name"
          ? { text, at: token.at, as: "name", names: match.names }
          : match.as === "terms"
            ? { text, at: token.at, as: "terms", terms: match.terms }
            : match.as === "stranger"
              ? { text, at: token.at, as: "strange", named: true }
              : { text, at: token.at, as: "common" },
      );
      i += match.length;
      continue;
    }
    if (token.kind === "number") spotted.push({ text: token.form, at: token.at, as: "number" });
    else if (token.kind === "han") {
      const last = spotted.at(-1);
      if (last?.as === "strange" && last.at + last.text.length === token.at && /\p{Script=Han}$/u.test(last.text))
        last.text += token.form;
      else spotted.push({ text: token.form, at: token.at, as: "strange" });
    } else
      spotted.push(...(mends ? mended(token, lexicon) : [{ text: token.form, at: token.at, as: "strange" as const }]));
    i++;
  }
  return { folded, spotted: rejoined(spotted) };
}

const PARTICLES = "的是了在对和与给有吗呢";

/** 阿|里|巴巴: a common character between unknown ones is part of the unknown word. */
function rejoined(spotted: readonly Spotted[]): Spotted[] {
  const result: Spotted[] = [];
  for (const s of spotted) {
    const [before, last] = [result.at(-2), result.at(-1)];
    const inside =
      before?.as === "strange" &&
      last?.as === "common" &&
      last.text.length === 1 &&
      /\p{Script=Han}/u.test(last.text) &&
      !PARTICLES.includes(last.text);
    if (s.as === "strange" && inside && last.at === before.at + before.text.length && s.at === last.at + 1) {
      result.splice(-2, 2, { text: before.text + last.text + s.text, at: before.at, as: "strange" });
    } else result.push(s);
  }
  return result;
}

type Match = { length: number } & (
  | { as: "name"; names: readonly Name[] }
  | { as: "terms"; terms: readonly string[] }
  | { as: "common" }
  | { as: "stranger" }
);

/** The longest name or phrase that begins at a token. Where both are as long, the phrase counts, unless "$" marks a share. */
function longest(
  words: readonly Token[],
  stemmed: readonly string[],
  i: number,
  folded: string,
  lexicon: Lexicon | undefined,
): Match | undefined {
  let key = "";
  let stems = "";
  let best: Match | undefined;
  for (let length = 1; length <= LONGEST && i + length <= words.length; length++) {
    const token = words[i + length - 1]!;
    if (length > 1 && /[,;?!。，？！、"()]|[.:] /.test(folded.slice(words[i + length - 2]!.end, token.at))) {
      // "HK: 1810" is one name; any other break ends a phrase.
      if (!/^: ?$/.test(folded.slice(words[i + length - 2]!.end, token.at))) break;
    }
    key += (length > 1 ? " " : "") + token.form;
    stems += (length > 1 ? " " : "") + stemmed[i + length - 1]!;
    // "Tim" is no basic form of "timing".
    const based = phrases().plain.has(key) || (length === 1 && token.form.length < 4 && token.kind === "word");
    const terms = phrases().exact.get(key) ?? (based ? undefined : phrases().stems.get(stems));
    const names = lexicon && nameAt(key, words, i, length, folded, lexicon);
    const marked = folded[words[i]!.at - 1] === "$";
    if (terms && !(names && marked)) best = { length, as: "terms", terms };
    else if (names) best = { length, as: "name", names };
    else if (phrases().strangers.has(key)) best = { length, as: "stranger" };
    else if (phrases().common.has(key) || (length === 1 && phrases().common.has(stems)))
      best = { length, as: "common" };
    if (!phrases().begun.has(key) && !phrases().begun.has(stems) && !lexicon?.begun.has(key) && token.kind !== "han")
      break;
  }
  if (best && best.as !== "name" && best.length > 1 && lexicon && words[i]!.kind === "han") {
    const cut = cutByName(words, i, best.length, lexicon);
    if (cut !== undefined) return { length: cut, as: "common" };
  }
  return best;
}

function nameAt(
  key: string,
  words: readonly Token[],
  i: number,
  length: number,
  folded: string,
  lexicon: Lexicon,
): readonly Name[] | undefined {
  const names = lexicon.names.get(key) ?? (length === 1 ? (lexicon.names.get(singular(key)) ?? undefined) : undefined);
  if (!names || length > 1) return names;
  const token = words[i]!;
  const marked =
    folded[token.at - 1] === "$" || /(?:hk|otc) ?:? ?$/.test(folded.slice(Math.max(0, token.at - 6), token.at));
  if (token.kind === "number" && !marked && (YEARISH.test(key) || key.length < 3)) return undefined;
  return !marked && phrases().common.has(key) ? undefined : names;
}

const singular = (word: string): string => (word.length > 2 && word.endsWith("s") ? word.slice(0, -1) : word);

function mended(token: Token, lexicon: Lexicon | undefined): Spotted[] {
  const at = { text: token.form, at: token.at };
  if (token.form.length > LONGEST_WORD) return [{ ...at, as: "strange" }];
  const meant = lexicon?.mend(token.form) ?? lexicon?.mend(singular(token.form));
  const parts = meant === undefined ? compound(token.form) : undefined;
  if (parts) return parts.length > 0 ? [{ ...at, as: "terms", terms: parts }] : [{ ...at, as: "common" }];
  if (meant === undefined) return [{ ...at, as: "strange" }];
  const names = lexicon!.names.get(meant);
  const terms = phrases().exact.get(meant) ?? phrases().stems.get(stem(meant));
  if (terms) return [{ ...at, as: "terms", terms }];
  return names ? [{ ...at, as: "name", names }] : [{ ...at, as: "strange", mended: meant }];
}

/** "Elektroautosparte": words that German writes as one, if each is known. The terms of all parts; none where they say nothing. */
function compound(word: string, depth = 0): readonly string[] | undefined {
  if (word.length < (depth > 0 ? 3 : 7) || word.length > LONGEST_WORD || depth > 2 || !/^[a-z]+$/.test(word))
    return undefined;
  if (depth > 0) {
    const whole = knownPart(word);
    if (whole) return whole;
  }
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const head = knownPart(word.slice(0, cut));
    if (!head) continue;
    for (const rest of [
      word.slice(cut),
      ...(/^(?:s|n|en|es)/.test(word.slice(cut)) ? [word.slice(cut).replace(/^(?:en|es|s|n)/, "")] : []),
    ]) {
      const tail = compound(rest, depth + 1);
      if (tail) return [...new Set([...head, ...tail])];
    }
  }
  return undefined;
}

const ENDINGS = ["", "e", "n", "en", "s", "es", "er", "ern"];

function knownPart(part: string): readonly string[] | undefined {
  for (const ending of ENDINGS) {
    if (!part.endsWith(ending) || part.length - ending.length < 3) continue;
    const base = part.slice(0, part.length - ending.length);
    const terms = phrases().exact.get(base);
    if (terms) return terms.filter((term) => !term.startsWith("decline:"));
    if (base.length > 3 && phrases().common.has(base)) return [];
  }
  return undefined;
}

/** Where a name begins inside a Han phrase and reaches beyond it, the phrase was none: 花旗对|比亚迪. */
function cutByName(words: readonly Token[], i: number, length: number, lexicon: Lexicon): number | undefined {
  for (let k = 1; k < length; k++) {
    let key = "";
    for (let n = 0; i + k + n < words.length && n < LONGEST; n++) {
      key += (n > 0 ? " " : "") + words[i + k + n]!.form;
      if (k + n + 1 > length && lexicon.names.has(key)) return k;
    }
  }
  return undefined;
}

function isNameAlone(key: string, { names }: Lexicon): boolean {
  const { exact, stems, common } = phrases();
  return names.has(key) && !exact.has(key) && !stems.has(stem(key)) && !common.has(key);
}

/** Words of the language only: no name in them, and nothing unknown. */
export function isPlain(text: string, lexicon: Lexicon): boolean {
  // As it mostly is.
  if (isNameAlone(fold(text), lexicon)) return false;
  const { spotted } = spot(text, "2000-01-01", lexicon, false);
  return spotted.length > 0 && spotted.every(({ as }) => as === "common" || as === "terms" || as === "time");
}
