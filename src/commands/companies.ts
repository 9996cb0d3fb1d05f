// Whom Footnote knows.
import { defineCommand } from "./define.ts";
import { page } from "./options.ts";
import { PAGE, pageParts } from "./paging.ts";
import { companiesCard } from "./views/companies.ts";
import { en } from "./words/en.ts";

export const companies = defineCommand({
  name: "companies",
  summary: en.companies.summary,
  lasting: true,
  examples: ["companies"],
  options: { page: page() },
  async run(options, context) {
    const { knowledge, look } = context;
    const { subjects } = await knowledge.status();
    const part = pageParts(subjects, options.page, { command: "companies", options }, context);
    const summaries = await knowledge.subjectSummaries(PAGE, (options.page - 1) * PAGE);
    return { cards: [{ ...companiesCard(summaries, look), ...part }] };
  },
});
