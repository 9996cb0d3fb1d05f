// Every figure that a fact holds, with the terms by which people name it.
import type { Fact } from "../../facts/fact.ts";
import type { Flow } from "../../facts/flow.ts";
import type { Figure } from "../../facts/base.ts";
import type { Lexicon } from "../lexicon.ts";
import { termsOf, weightsOf } from "../terms.ts";
import type { Computed, Field, Operand } from "../types.ts";
import { pricePerShare, proceedsOf } from "./flows.ts";

/** `named`: the terms for this figure, of which some must be said; `about`: others that fit it. */
export type Slot = Operand & { named: readonly string[]; about: ReadonlySet<string> };

/** Said of any share's price. */
const PRICE = ["kind:price", "part:price"];

export function slotsOf(fact: Fact, lexicon: Lexicon): Slot[] {
  const told = weightsOf(fact, lexicon);
  // What a remark mentions beside the fact does not name it.
  const about = [...told].flatMap(([term, weight]) => (weight >= 0.5 ? [term] : []));
  const slot = (field: Field, figure: Figure | undefined, named: readonly string[], more: readonly string[] = []) =>
    figure ? [{ fact, field, figure, named, about: new Set([...about, ...more]) }] : [];
  switch (fact.kind) {
    case "target": {
      const more = ["action:cut", "action:raise", "kind:rating"];
      return [
        ...slot("target", fact.price, ["kind:target"], more),
        ...slot("previous", fact.previous, ["kind:target", "ask:previous"], more),
      ];
    }
    case "price": {
      const own = `measure:${fact.measure}`;
      const high = fact.measure.endsWith("high") ? ["measure:record-high", "measure:intraday-high"] : [];
      const more = fact.measure === "market-cap" ? [] : [...PRICE, ...high];
      return [
        ...slot("price", fact.figure, fact.measure === "close" ? [own, "kind:price"] : [own], more),
        ...slot("move", fact.changePct, ["measure:change", "ask:change"], [own, ...more]),
      ];
    }
    case "flow":
      return flowSlots(fact, slot);
    case "metric": {
      const name = [...told].flatMap(([term, weight]) => (weight === 1 ? [term] : []));
      return [
        ...slot("figure", fact.figure, name, ["goal"]),
        ...slot("growth", fact.yoy, [...name, "ask:change"]),
        ...slot("previous", fact.previous, [...name, "ask:previous"]),
      ];
    }
    case "launch":
    case "event": {
      const names = Object.keys(fact.figures ?? {});
      return Object.entries(fact.figures ?? {}).flatMap(([name, figure]) => {
        const own = termsOf(name, lexicon);
        const others = new Set(names.flatMap((other) => (other === name ? [] : termsOf(other, lexicon))));
        const unit = termsOf(figure.unit, lexicon);
        return slot(`figure:${name}`, figure, own, unit).map((one) => ({
          ...one,
          about: new Set(
            [...one.about].filter((term) => own.includes(term) || unit.includes(term) || !others.has(term)),
          ),
        }));
      });
    }
    case "rating":
    case "profile":
      return [];
  }
}

type Make = (field: Field, figure: Figure | undefined, named: readonly string[], more?: readonly string[]) => Slot[];

function flowSlots(fact: Flow, slot: Make): Slot[] {
  const channel = `channel:${fact.channel}`;
  const range = fact.marketedRange && "low" in fact.marketedRange ? fact.marketedRange : undefined;
  const bound = (value: number | undefined): Figure | undefined =>
    range && value !== undefined ? { value, unit: range.unit } : undefined;
  const made = proceedsOf(fact);
  const raised =
    fact.amount && made && made.unit !== fact.amount.unit
      ? { ...fact.amount, alsoGiven: [...(fact.amount.alsoGiven ?? []), { value: made.low, unit: made.unit }] }
      : fact.amount;
  const each = pricePerShare(fact);
  const own = ["part:shares", "share", "money"];
  const planned = ["part:shares", channel, "share"];
  return [
    ...slot("amount", raised, [channel], ["money", "action:raise"]),
    ...slot("shares", fact.shares, [channel, "part:shares"], own),
    ...slot("price", each && figureOf(each), [channel, ...PRICE], own),
    ...slot("planned", fact.plannedShares, ["part:planned"], [...planned, "ask:previous"]),
    ...slot("reference", fact.referencePrice, ["part:reference"], [...PRICE, channel, "measure:close"]),
    ...slot("range", bound(range?.low), ["part:range-low"], [...PRICE, channel, "part:range"]),
    ...slot("range", bound(range?.high), ["part:range-high"], [...PRICE, channel, "part:range"]),
    ...slot("discount", fact.discount, ["part:discount"], [channel]),
    ...slot("share", fact.share, [channel, "share"]),
    ...slot("growth", fact.yoy, [channel, "ask:change"]),
  ];
}

const figureOf = (price: Operand | Computed): Figure =>
  "how" in price ? { value: price.low, unit: price.unit } : price.figure;
