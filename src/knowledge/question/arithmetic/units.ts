// In which unit two figures can be compared, and the same amount in another unit.
import type { Figure } from "../../facts/base.ts";
import type { Computed, Operand } from "../types.ts";
import { CONVERSIONS } from "../vocabulary/units.ts";
import { bound, hedged, highOf, lowOf } from "./bounds.ts";

/** The figure itself, or the same amount as also given, where both can then be compared. */
export function inSameUnit(a: Operand, b: Operand): [Operand, Operand] | undefined {
  const of = (o: Operand): Figure[] => [o.figure, ...(o.figure.alsoGiven ?? [])];
  for (const x of of(a))
    for (const y of of(b))
      if (x.unit === y.unit)
        return [
          { ...a, figure: x },
          { ...b, figure: y },
        ];
  return undefined;
}

/** In another unit of the same kind, never in another currency. */
export function converted(operand: Operand, unit: string): Computed | undefined {
  const factor = CONVERSIONS[operand.figure.unit]?.[unit];
  if (factor === undefined) return undefined;
  return {
    how: "convert",
    low: lowOf(operand.figure) * factor,
    high: highOf(operand.figure) * factor,
    unit,
    operands: [operand],
    ...hedged(bound(operand.figure)),
  };
}
