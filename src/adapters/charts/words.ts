// Texts that fit: nothing may run into its neighbour.
import { EM, widthIn } from "./letters.ts";

export const widthOf = (text: string, fontSize: number, bold = false): number => (widthIn(text, bold) / EM) * fontSize;

/** The text in at most `width`, with an ellipsis where it is cut. */
export function clipped(text: string, fontSize: number, width: number, bold = false): string {
  if (widthOf(text, fontSize, bold) <= width) return text;
  let kept = "";
  for (const letter of text) {
    if (widthOf(`${kept}${letter}…`, fontSize, bold) > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** No line begins with what closes or ends the words before it. */
const BREAK = /(?<= )|(?<=[\p{Script=Han}，。；：、？！])(?![\p{Pe}\p{Pf}\p{Po}])/u;

/** Broken at blanks, and between the letters of scripts that have none; the last line is cut. */
export function wrapped(text: string, fontSize: number, width: number, most: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(BREAK)) {
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
