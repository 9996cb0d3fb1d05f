// What letters look like and how wide they are, from the fonts themselves. The fonts come along, since a server often has
// none; each is read when the first letter asks for it, and kept: the Chinese ones are large, and seldom needed.
import { Blob, Buffer as Shaped, Face, Font, shape } from "harfbuzzjs";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** In how many parts the size of a font is divided, for all that is measured here. */
export const EM = 1000;

/** One letter's outline, upwards from the line that it stands on, and where on that line. */
export type Letter = { outline: string; x: number; y: number };
export type Written = { letters: Letter[]; width: number };

type Lazy = () => Font;

function lazily(file: string): Lazy {
  let font: Font | undefined;
  return () => {
    if (!font) {
      font = new Font(new Face(new Blob(readFileSync(file))));
      font.setScale(EM, EM);
    }
    return font;
  };
}

const chinese = (name: string): string =>
  fileURLToPath(new URL(`../fonts/${name}`, import.meta.resolve("@embedpdf/fonts-sc")).href);

/** A letter is taken from the first of them that has it. */
const REGULAR: readonly [Lazy, Lazy] = [
  lazily(fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"))),
  lazily(chinese("NotoSansHans-Regular.otf")),
];
const BOLD: readonly [Lazy, Lazy] = [
  lazily(fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"))),
  lazily(chinese("NotoSansHans-Medium.otf")),
];

/** What has no place of its own: it belongs to the letter before it. */
const JOINED = /[\p{M}\p{Cf}]/u;

function runsOf(text: string, fonts: readonly [Lazy, Lazy]): { font: Lazy; text: string }[] {
  const runs: { font: Lazy; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const has = (font: Lazy): boolean => font().nominalGlyph(letter.codePointAt(0)!) !== undefined;
    const font = last && JOINED.test(letter) ? last.font : (fonts.find(has) ?? fonts[0]);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** Where each letter of a text stands, with what the font says of pairs of letters. */
function placed(text: string, bold: boolean, each: (font: Font, glyph: number, x: number, y: number) => void): number {
  let x = 0;
  for (const { font, text: part } of runsOf(text, bold ? BOLD : REGULAR)) {
    const shaped = new Shaped();
    shaped.addText(part);
    shaped.guessSegmentProperties();
    shape(font(), shaped);
    const glyphs = shaped.getGlyphInfos();
    for (const [at, { xAdvance, xOffset, yOffset }] of shaped.getGlyphPositions().entries()) {
      each(font(), glyphs[at]!.codepoint, x + xOffset, yOffset);
      x += xAdvance;
    }
  }
  return x;
}

export function written(text: string, bold: boolean): Written {
  const letters: Letter[] = [];
  const width = placed(text, bold, (font, glyph, x, y) => {
    const outline = font.glyphToPath(glyph);
    if (outline !== "") letters.push({ outline, x, y });
  });
  return { letters, width };
}

export const widthIn = (text: string, bold: boolean): number => placed(text, bold, () => {});

/** How far below the middle of a line its letters stand. */
export function belowMiddle(): number {
  const { ascender, descender } = REGULAR[0]().hExtents();
  return (ascender + descender) / 2;
}
