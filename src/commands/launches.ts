// Products that came, will come, or were said to come.
import { dayOf } from "../knowledge/facts/fact.ts";
import { defineCommand } from "./define.ts";
import { asOf, company, page, since, until } from "./options.ts";
import { pageOf } from "./paging.ts";
import { recall } from "./recall.ts";
import { see } from "./sight.ts";
import { launchesCard } from "./views/launches.ts";
import { en } from "./words/en.ts";

export const launches = defineCommand({
  name: "launches",
  summary: en.launches.summary,
  lasting: true,
  examples: ["launches xiaomi", "launches xiaomi as-of:2024-03-31"],
  options: { company: company(), since: since(), until: until(), asOf: asOf(), page: page() },
  async run(options, context) {
    const asking = { command: "launches", options };
    const { subject, facts } = await recall("launch", options, asking, context);
    const { shown, part } = pageOf(facts, options.page, asking, context, dayOf);
    const sight = await see(shown, context, options.asOf);
    return { cards: [{ ...launchesCard(subject, facts, shown, sight), ...part }] };
  },
});
