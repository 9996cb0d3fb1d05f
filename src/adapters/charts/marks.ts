// Marks that tell lines apart where colours do not.
import type { Element } from "./frame.ts";

export const SHAPES = ["circle", "square", "triangle", "diamond", "wedge"] as const;
export type Shape = (typeof SHAPES)[number];

const R = 5;

/** Corners around the middle; a circle has none. */
const CORNERS: Record<Exclude<Shape, "circle">, [number, number][]> = {
  square: [
    [-R, -R],
    [R, -R],
    [R, R],
    [-R, R],
  ],
  triangle: [
    [0, -R - 1],
    [R + 1, R],
    [-R - 1, R],
  ],
  diamond: [
    [0, -R - 2],
    [R + 2, 0],
    [0, R + 2],
    [-R - 2, 0],
  ],
  wedge: [
    [-R - 1, -R],
    [R + 1, -R],
    [0, R + 1],
  ],
};

export const markAt = (shape: Shape, [x, y]: readonly [number, number], style: Element): Element =>
  shape === "circle"
    ? { type: "circle", shape: { cx: x, cy: y, r: R }, style }
    : { type: "polygon", shape: { points: CORNERS[shape].map(([dx, dy]) => [x + dx, y + dy]) }, style };
