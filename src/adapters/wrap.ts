// Breaks text into lines of a display width: at blanks, between Chinese and Japanese characters, and through whatever is
// still too long.
import stringWidth from "string-width";
import type { Line, Span } from "./spans.ts";

/** What stays together. `spaced`: a blank stands before it, unless it begins a line. */
type Piece = { spans: Span[]; width: number; spaced: boolean };

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const neverFirst = /^[、。，．：；！？）】》」』〉〕％%,.:;!?)\]…]/u;
const neverLast = /[（【《「『〈〔([]$/u;

const unitsOf = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

const mayBreak = (before: string, after: string): boolean =>
  (ideograph.test(before) || ideograph.test(after)) && !neverFirst.test(after) && !neverLast.test(before);

const breakable = (word: string): string[] => {
  if (!ideograph.test(word)) return [word];
  const parts: string[] = [];
  let last = "";
  for (const unit of unitsOf(word)) {
    if (last === "" || mayBreak(last, unit)) parts.push(unit);
    else parts[parts.length - 1] += unit;
    last = unit;
  }
  return parts;
};

const piecesOf = (spans: readonly Span[]): Piece[] => {
  const pieces: Piece[] = [];
  let blank = false;
  for (const { text, style, glue } of spans) {
    let first = true;
    for (const [at, word] of text.split(" ").entries()) {
      if (at > 0) blank = true;
      for (const part of word === "" ? [] : breakable(word)) {
        const piece: Span = style === undefined ? { text: part } : { text: part, style };
        const before = pieces.at(-1);
        if (glue === true && first && before !== undefined) {
          if (blank) piece.text = `\u00a0${part}`;
          before.spans.push(piece);
          before.width += stringWidth(piece.text);
        } else pieces.push({ spans: [piece], width: stringWidth(part), spaced: blank && pieces.length > 0 });
        blank = false;
        first = false;
      }
    }
  }
  return pieces;
};

/** Pieces of at most `width`: what is glued comes apart first, then words are cut. */
const cut = (piece: Piece, width: number): Piece[] => {
  if (piece.width <= width) return [piece];
  const pieces: Piece[] = [];
  for (const { text, style } of piece.spans) {
    let spaced = text.startsWith("\u00a0") || (pieces.length === 0 && piece.spaced);
    let fresh = true;
    // A cluster of an Indic script can be wider than a narrow column: then its characters come apart.
    const units = unitsOf(text.replace(/^\u00a0/, "")).flatMap((unit) =>
      stringWidth(unit) > width ? Array.from(unit) : [unit],
    );
    for (const unit of units) {
      const size = stringWidth(unit);
      const last = pieces.at(-1);
      const part = last?.spans[0];
      if (!fresh && last !== undefined && part !== undefined && last.width + size <= width) {
        part.text += unit;
        last.width += size;
      } else {
        pieces.push({ spans: [style === undefined ? { text: unit } : { text: unit, style }], width: size, spaced });
      }
      spaced = false;
      fresh = false;
    }
  }
  return pieces;
};

const append = (line: Line, { spans, spaced }: Piece): void => {
  for (const [at, { text, style }] of spans.entries()) {
    const blank = spaced && at === 0 && line.length > 0 ? " " : "";
    const last = line.at(-1);
    if (last !== undefined && last.style === style) last.text += blank + text;
    else if (last !== undefined && blank !== "")
      line.push({ text: blank }, style === undefined ? { text } : { text, style });
    else line.push(style === undefined ? { text } : { text, style });
  }
};

/** The spans as lines of at most `width` columns; at least one line. */
export const wrap = (spans: readonly Span[], width: number): Line[] => {
  let line: Line = [];
  let used = 0;
  const lines = [line];
  for (const piece of piecesOf(spans).flatMap((whole) => cut(whole, Math.max(2, width)))) {
    const blank = piece.spaced && line.length > 0 ? 1 : 0;
    if (line.length > 0 && used + blank + piece.width > width) {
      line = [];
      lines.push(line);
      used = piece.width;
    } else used += blank + piece.width;
    append(line, piece);
  }
  return lines;
};

/** The width below which a word would have to be cut. */
export const longestWord = (spans: readonly Span[]): number =>
  piecesOf(spans).reduce((longest, { width }) => Math.max(longest, width), 0);
