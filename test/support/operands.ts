// Figures as arithmetic takes them, of a fact that does not matter.
import type { Figure } from "../../src/knowledge/facts/base.ts";
import type { Fact } from "../../src/knowledge/facts/fact.ts";
import type { Operand } from "../../src/knowledge/question/types.ts";

export const operand = (figure: Figure): Operand => ({ fact: { id: "a" } as Fact, figure, field: "figure" });

export const hkd = (value: number, more: Pick<Figure, "alsoGiven"> = {}): Operand =>
  operand({ value, unit: "HKD", ...more });
