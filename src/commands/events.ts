// What happened, and who holds which view.
import { dayOf } from "../knowledge/facts/fact.ts";
import { defineCommand } from "./define.ts";
import { asOf, company, page, since, until } from "./options.ts";
import { pageOf } from "./paging.ts";
import { recall } from "./recall.ts";
import { see } from "./sight.ts";
import { eventsCard } from "./views/events.ts";
import { en } from "./words/en.ts";

export const events = defineCommand({
  name: "events",
  summary: en.events.summary,
  lasting: true,
  examples: ["events xiaomi", "events china", "events xiaomi since:2025-12"],
  options: { company: company(), since: since(), until: until(), asOf: asOf(), page: page() },
  async run(options, context) {
    const asking = { command: "events", options };
    const { subject, facts } = await recall("event", options, asking, context);
    const { shown, part } = pageOf(facts, options.page, asking, context, dayOf);
    const sight = await see(shown, context, options.asOf);
    return { cards: [{ ...eventsCard(subject, shown, sight), ...part }] };
  },
});
