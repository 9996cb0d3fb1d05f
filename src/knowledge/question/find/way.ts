// As much, but the other way: "did it rise 2.5%?" of a share that fell as much.
import { middle } from "../../derive/figures.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Question } from "../types.ts";

/** False where the question speaks of a rise and the fact of a fall, or the other way round. */
export const isSameWay = (fact: Fact, { way, amounts }: Question): boolean =>
  fact.kind !== "price" ||
  fact.changePct === undefined ||
  way === undefined ||
  amounts.every(({ unit }) => unit !== "%") ||
  middle(fact.changePct) > 0 === (way === "up");
