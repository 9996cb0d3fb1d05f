// The texts of an SVG as outlines: who makes a picture of it then needs no fonts, and does not read them for each anew.
import { belowMiddle, EM, written } from "./letters.ts";
import { BOLD } from "./theme.ts";

/** How echarts writes each text: anchor, style, x, y, transform, fill, and the words. */
const TEXT =
  /<text dominant-baseline="central" text-anchor="(start|middle|end)" style="([^"]*)"(?: xml:space="preserve")?(?: x="([^"]*)")?(?: y="([^"]*)")?(?: transform="([^"]*)")? fill="([^"]*)">([^<]*)<\/text>/g;

/** Which part of a text lies before the place that it is given. */
const BEFORE: Record<string, number> = { start: 0, middle: 0.5, end: 1 };
const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

export function outlined(svg: string): string {
  const drawn = svg.replace(
    TEXT,
    (_, anchor: string, style: string, x = "0", y = "0", transform = "", fill: string, words: string) => {
      const text = words.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]!);
      const { letters, width } = written(text, style.includes(`font-weight:${BOLD}`));
      const left = -width * BEFORE[anchor]!;
      const paths = letters.map((one) => `<path d="${one.outline}" transform="translate(${left + one.x} ${one.y})"/>`);
      const scale = Number(/(\d+(?:\.\d+)?)px/.exec(style)?.[1]) / EM;
      const place = `translate(${x} ${Number(y) + belowMiddle() * scale}) scale(${scale} ${-scale})`;
      return `<g transform="${transform} ${place}" fill="${fill}">${paths.join("")}</g>`;
    },
  );
  const missed = /<text[^>]*>/.exec(drawn);
  // No picture is better than one without a word of it.
  if (missed) throw new TypeError(`a text in an unknown form: ${missed[0]}`);
  return drawn;
}
