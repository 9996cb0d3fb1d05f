// The last known prices, never live.
import { latest } from "../knowledge/derive/latest.ts";
import { dayOf } from "../knowledge/facts/fact.ts";
import { MEASURES, type Price } from "../knowledge/facts/price.ts";
import { defineCommand } from "./define.ts";
import { asOf, company, page, since, until } from "./options.ts";
import { pageOf } from "./paging.ts";
import { recall } from "./recall.ts";
import { see } from "./sight.ts";
import { pricesCard } from "./views/prices.ts";
import { en } from "./words/en.ts";

export const price = defineCommand({
  name: "price",
  summary: en.price.summary,
  lasting: true,
  examples: ["price xiaomi", "price byd", "price xiaomi until:2025-03"],
  options: { company: company(), since: since(), until: until(), asOf: asOf(), page: page() },
  async run(options, context) {
    const asking = { command: "price", options };
    const { subject, facts } = await recall("price", options, asking, context);
    const { shown, part } = pageOf(facts.toSorted(byDayAndMeasure), options.page, asking, context, dayOf);
    const sight = await see(shown, context, options.asOf);
    const current = new Set(latest(facts).map((fact) => fact.id));
    return { cards: [{ ...pricesCard(subject, current, shown, sight), ...part }] };
  },
});

/** Newest first; of one day the close before the highs and the rest. */
const byDayAndMeasure = (a: Price, b: Price): number =>
  dayOf(a) === dayOf(b) ? MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) : dayOf(a) < dayOf(b) ? 1 : -1;
