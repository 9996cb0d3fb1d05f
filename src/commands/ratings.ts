// Who rates the company how.
import { defineCommand } from "./define.ts";
import { asOf, company, firm, page, since, until } from "./options.ts";
import { pageOf } from "./paging.ts";
import { recall } from "./recall.ts";
import { see } from "./sight.ts";
import { ratingsCard } from "./views/ratings.ts";
import { en } from "./words/en.ts";

export const ratings = defineCommand({
  name: "ratings",
  summary: en.ratings.summary,
  examples: ["ratings xiaomi", "ratings xiaomi firm:goldman", "ratings 1810.HK as-of:2025-12-17"],
  options: { company: company(), firm: firm(), since: since(), until: until(), asOf: asOf(), page: page() },
  async run(options, context) {
    const asking = { command: "ratings", options };
    const { subject, facts } = await recall("rating", options, asking, context);
    const { shown, part } = pageOf(facts, options.page, asking, context);
    const sight = await see(facts, context, options.asOf);
    return { cards: [{ ...ratingsCard(subject, facts, shown, sight), ...part }] };
  },
});
