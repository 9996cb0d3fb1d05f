// How wide texts are: echarts has no fonts here, and nothing may run into its neighbour.

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;

/** In parts of the size of the font, after Noto Sans; what is not named is taken as wide as it can well be. */
const CLASSES: [RegExp, number][] = [
  [WIDE, 1],
  [/[ijlI.,:;'|!()[\] ·]/, 0.31],
  [/[frt\-/"]/, 0.41],
  [/[mMWw%@—…]/, 0.9],
  [/\d|\$|\+/, 0.575],
  [/[A-Z&]/, 0.69],
];
const OTHER = 0.6;
const BOLDER = 1.05;

export function widthOf(text: string, fontSize: number, bold = false): number {
  let width = 0;
  for (const letter of text) width += CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  return width * fontSize * (bold ? BOLDER : 1);
}

/** The text in at most `width`, with an ellipsis where it is cut. */
export function clipped(text: string, fontSize: number, width: number, bold = false): string {
  if (widthOf(text, fontSize, bold) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && widthOf(`${letters.join("")}…`, fontSize, bold) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** Broken at blanks, and between the letters of scripts that have none; the last line is cut. */
export function wrapped(text: string, fontSize: number, width: number, most: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<= )|(?<=\p{Script=Han})/u)) {
    if (line !== "" && widthOf((line + word).trimEnd(), fontSize, bold) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  lines.push(line.trimEnd());
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]} ${lines.slice(most).join(" ")}`;
  return kept.map((one) => clipped(one, fontSize, width, bold));
}
