// Which two figures go together in arithmetic: prices with prices, a year with a year, things of a like size.
import { middle } from "../../derive/figures.ts";
import { inSameUnit } from "../arithmetic/units.ts";
import { coverOf } from "../time.ts";
import type { Formula, Operand } from "../types.ts";
import type { Slot } from "./slots.ts";

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
export const isPrice = ({ fact, field, figure }: Operand): boolean =>
  isMoney(figure.unit) &&
  !(fact.kind === "price" && fact.measure === "market-cap") &&
  (fact.kind === "price" || fact.kind === "target" || !["amount", "figure"].includes(field));

/** Figures of a quarter are not set against those of a year. */
function lasting({ fact }: Operand): "year" | "shorter" | undefined {
  if (fact.kind !== "metric" || fact.period === undefined || !fact.figure || !isMoney(fact.figure.unit))
    return undefined;
  const { from, to } = coverOf(fact);
  return from && to && Date.parse(to) - Date.parse(from) < 200 * 86_400_000 ? "shorter" : "year";
}

/** Whether an operation on the two makes sense: prices with prices, amounts with amounts, a number of shares with a price. */
export function together(how: Formula["how"], a: Operand, b: Operand): boolean {
  const units = [a.figure.unit, b.figure.unit];
  const [long, short] = [lasting(a), lasting(b)];
  if (long && short && long !== short) return false;
  if (how === "times") return units.includes("shares") && (isPrice(a) || isPrice(b));
  const alike = inSameUnit(a, b) !== undefined && isPrice(a) === isPrice(b);
  if (how !== "over" || alike) return alike;
  return !units.includes("%") && !isMoney(b.figure.unit) && !isPrice(a) && units[0] !== units[1];
}

/** Of the same fact, or of the same time: what was meant together. */
export function akin(a: Slot, b: Slot): number {
  const period = (slot: Slot) => ("period" in slot.fact ? slot.fact.period : undefined);
  if (a.fact === b.fact) return 1.5;
  return period(a) !== undefined && period(a) === period(b) ? 1 : 0;
}

/** Of things so different in size that a change in percent from one to the other says nothing. */
export function areFarApart(a: Slot, b: Slot): boolean {
  const [first, second] = inSameUnit(a, b) ?? [a, b];
  const times = Math.abs(middle(first.figure) / middle(second.figure));
  return times > 10 || times < 0.1;
}
