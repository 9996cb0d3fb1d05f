// Names and last numbers beside the ends of lines, so that nobody has to look colours up.
import type { Series } from "../../commands/reply.ts";
import { cited, citedWithin, type Element, textAt, type Api } from "./frame.ts";
import { type Line, middle } from "./steps-lines.ts";
import { size, type Theme } from "./theme.ts";
import { clipped, widthOf } from "./words.ts";

/** The height of one label, with its distance to the next. */
export const LABEL = 40;

export const labelWidth = ({ name, points }: Series): number =>
  Math.max(widthOf(name, size.axis, true), widthOf(cited(points.at(-1)!.value), size.axis)) + 4;

type Column = { from: number; to: number; x: number };

/** Names and last numbers beside the ends of their lines, moved apart, each with a stroke to its line. */
export function endLabels(
  lines: readonly Line[],
  { from, to, x }: Column,
  end: number,
  width: number,
  theme: Theme,
  api: Api,
): Element {
  const wanted = lines.map((line) => {
    const point = line.series.points.at(-1)!;
    const [, y] = api.coord([end, middle(point)]);
    return { line, point, y };
  });
  const [endX] = api.coord([end, 0]);
  const sorted = wanted.sort((a, b) => a.y - b.y);
  const places = apart(
    sorted.map(({ y }) => y),
    from,
    to,
    LABEL,
  );
  return {
    type: "group",
    children: sorted.flatMap(({ line, point, y }, at): Element[] => {
      const place = places[at]!;
      return [
        {
          type: "polyline",
          shape: {
            points: [
              [endX + 1, y],
              [endX + 7, y],
              [x - 7, place],
              [x - 3, place],
            ],
          },
          style: { stroke: line.colour, lineWidth: 1.5, fill: "none" },
        },
        textAt(x, place - 18, clipped(line.series.name, size.axis, width, true), {
          fontSize: size.axis,
          fill: line.colour,
          bold: true,
        }),
        textAt(x, place - 1, citedWithin(point.value, size.axis, width), { fontSize: size.axis, fill: theme.text }),
      ];
    }),
  };
}

/** The nearest places to those wanted, in their order, `gap` apart, within the ends. */
function apart(wanted: readonly number[], from: number, to: number, gap: number): number[] {
  const places = wanted.map((y) => Math.max(y, from + gap / 2));
  for (let at = 1; at < places.length; at++) places[at] = Math.max(places[at]!, places[at - 1]! + gap);
  let limit = to - gap / 2;
  for (let at = places.length - 1; at >= 0; at--) {
    places[at] = Math.min(places[at]!, limit);
    limit = places[at]! - gap;
  }
  return places;
}
