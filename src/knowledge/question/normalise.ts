// From what people type to tokens that can be compared: blind to case, width, accents, script variant and hidden characters.
import { SIMPLIFIED } from "./vocabulary/chinese.ts";

/** `form` is what is compared; `sign` tokens are punctuation that dates, amounts and orders need. */
export type Token = { form: string; kind: "word" | "number" | "han" | "sign"; at: number; end: number };

/** Formatting characters, direction marks and what else is not seen. */
const HIDDEN = /[\p{Cf}\p{Cc}\p{Co}\p{Cn}]/gu;
const TOKEN =
  /(?<number>\d{1,3}(?:[,'.]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)|(?<han>\p{Script=Han})|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}])+)|(?<sign>[^\s])/gu;

/** Tags, links, addresses, mentions and templates: they ask for nothing. */
const MARKUP =
  /<script[^>]*>.{0,300}<\/script>|!?\[[^\]]{0,200}\]\([^)\s]{0,500}\)*|<[^<>]{1,200}>|[a-z]{2,10}:\/\/\S+|[#$]?\{\{?[^{}]{0,100}\}\}?|(?<!\S)@\w+|--\s*$/giu;

/** Where there may be any of that. */
export const MARKED = /[<[{@]|:\/\/|--/;

/** Where nothing needs folding but the case. */
const ASCII = /^[\x20-\x7e]*$/;

/** What is longer is a paste; what is asked stands before or behind it. */
const MOST_READ = 3000;

/** As much of a text as is read of it: its beginning and its end. */
export const readable = (text: string): string =>
  text.length <= MOST_READ ? text : `${text.slice(0, MOST_READ / 2)} ${text.slice(-MOST_READ / 2)}`;

/** One line of comparable text. */
export function fold(text: string): string {
  const line = (MARKED.test(text) ? text.replace(MARKUP, " ") : text).replace(/\s+/g, " ").replace(HIDDEN, "");
  return (ASCII.test(line) ? line.toLowerCase() : plain(line))
    .replaceAll("ß", "ss")
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[“”„«»「」]/g, '"')
    .replace(/[‐‑‒–—―−－]/g, "-")
    .replace(/(?<![a-z])(?:no|nr|num)\. ?(?=\d)/g, "number ")
    .replace(/n't\b/g, " not")
    .replace(/\b(can)not\b/g, "$1 not")
    .replace(/(\p{L})'(?:s|re|ve|ll|d|m)\b/gu, "$1");
}

/** One width, one case, no accents, simplified characters. */
function plain(line: string): string {
  const bare = line
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC");
  let folded = "";
  for (const char of bare) folded += SIMPLIFIED.get(char) ?? char;
  return folded;
}

export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(TOKEN)) {
    const groups = match.groups!;
    const kind = groups["number"] ? "number" : groups["han"] ? "han" : groups["word"] ? "word" : "sign";
    tokens.push({ form: match[0], kind, at: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The basic form of an English word, roughly: "raised", "raises" and "raising" are one. Others lose at most an ending. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let base = word;
  if (base.endsWith("ies") && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith("s") && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
  if (base.endsWith("ied") && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (base.endsWith("ing") && base.length > 5) base = undoubled(base.slice(0, -3));
  else if (base.endsWith("ed") && base.length > 4) base = undoubled(base.slice(0, -2));
  return base.endsWith("e") && base.length > 4 ? base.slice(0, -1) : base;
}

const undoubled = (base: string): string => (/([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base);
