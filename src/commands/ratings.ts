// Who rates the company how.
import { ratingsBefore } from "../knowledge/derive/ratings.ts";
import { defineCommand } from "./define.ts";
import { asOf, company, firm, page, since, until } from "./options.ts";
import { pageOf } from "./paging.ts";
import { nothing, recall } from "./recall.ts";
import { see } from "./sight.ts";
import { ratingsCard } from "./views/ratings.ts";
import { en } from "./words/en.ts";

export const ratings = defineCommand({
  name: "ratings",
  summary: en.ratings.summary,
  lasting: true,
  examples: ["ratings xiaomi", "ratings xiaomi firm:goldman", "ratings 1810.HK as-of:2025-12-17"],
  options: { company: company(), firm: firm(), since: since(), until: until(), asOf: asOf(), page: page() },
  async run(options, context) {
    const asking = { command: "ratings", options };
    // Statements later than the day are read too: they tell what was held before them.
    const { subject, firm, facts } = await recall("rating", { ...options, asOf: undefined }, asking, context);
    const day = options.asOf ?? context.look.today;
    const all = facts.filter((fact) => fact.statedOn <= day);
    const later = ratingsBefore(facts, day);
    if (all.length + later.length === 0) throw await nothing("rating", subject, firm, options, context);
    const { shown, part } = pageOf(all, options.page, asking, context);
    const sight = await see(facts, context, options.asOf);
    return { cards: [{ ...ratingsCard(subject, { all, shown, later }, sight), ...part }] };
  },
});
