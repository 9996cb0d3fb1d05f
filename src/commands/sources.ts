// All sources, or what one of them holds.
import { defineCommand } from "./define.ts";
import { page, word } from "./options.ts";
import { PAGE, pageParts } from "./paging.ts";
import { problem } from "./problems.ts";
import { see } from "./sight.ts";
import { sourceCard, sourcesCard } from "./views/sources.ts";
import { en } from "./words/en.ts";

const MANY = 1000;

export const sources = defineCommand({
  name: "sources",
  summary: en.sources.summary,
  lasting: true,
  examples: ["sources", "sources boerse-global-2025-12-18"],
  options: { source: word(en.options.source, { positional: true }).optional(), page: page() },
  suggest: {
    source: async (typed, { knowledge }) =>
      (await knowledge.sourceSummaries(25, 0)).map(({ source }) => source.id).filter((id) => id.startsWith(typed)),
  },
  async run(options, context) {
    const { knowledge, look } = context;
    const asking = { command: "sources", options };
    const offset = (options.page - 1) * PAGE;
    if (options.source === undefined) {
      const { sources: total } = await knowledge.status();
      const part = pageParts(total, options.page, asking, context);
      const card = sourcesCard(await knowledge.sourceSummaries(PAGE, offset), look);
      return { cards: [{ ...card, ...part, actions: [...(part.actions ?? []), ...(card.actions ?? [])] }] };
    }
    const id = options.source.toLowerCase();
    const source = (await knowledge.sources([id])).get(id);
    const words = look.words.sources;
    if (!source) throw problem(words.unknown(options.source), [words.unknownHelp]);
    const total = Math.min(await knowledge.countOfSource(id), MANY * PAGE);
    const part = pageParts(total, options.page, asking, context);
    const facts = await knowledge.factsOfSource(id, PAGE, offset);
    const subjects = new Map<string, NonNullable<Awaited<ReturnType<typeof knowledge.subject>>>>();
    for (const { subject } of facts) {
      const known = await knowledge.subject(subject);
      if (known) subjects.set(subject, known);
    }
    return { cards: [{ ...sourceCard(source, facts, subjects, await see(facts, context)), ...part }] };
  },
});
