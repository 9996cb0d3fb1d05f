// All that is known of a company by its days.
import { defineCommand } from "./define.ts";
import { asOf, company, page, since, until } from "./options.ts";
import { PAGE, pageParts } from "./paging.ts";
import { problem } from "./problems.ts";
import { whom, within } from "./recall.ts";
import { see } from "./sight.ts";
import { timelineCard } from "./views/timeline.ts";
import { en } from "./words/en.ts";

export const timeline = defineCommand({
  name: "timeline",
  summary: en.timeline.summary,
  lasting: true,
  examples: ["timeline xiaomi", "timeline byd", "timeline xiaomi since:2025-03 until:2025-06"],
  options: { company: company(), since: since(), until: until(), asOf: asOf(), page: page() },
  async run(options, context) {
    const asking = { command: "timeline", options };
    const { knowledge, look } = context;
    const { subject } = await whom(undefined, options, asking, context);
    const query = { ...within(options), subject: subject.id };
    const narrowed = options.since ?? options.until ?? options.asOf;
    const total = narrowed ? await knowledge.countTimeline(query) : await knowledge.countOfSubject(subject.id);
    const words = look.words.failures;
    if (total === 0) throw problem(words.nothing(look.words.timeline.anything, subject.name), [words.nothingHelp]);
    const part = pageParts(total, options.page, asking, context);
    const facts = await knowledge.timeline({ ...query, limit: PAGE, offset: (options.page - 1) * PAGE });
    const sight = await see(facts, context, options.asOf);
    return { cards: [{ ...timelineCard(subject, facts, sight), ...part }] };
  },
});
