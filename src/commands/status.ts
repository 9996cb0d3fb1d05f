// How much is known, and how fresh it is.
import { defineCommand } from "./define.ts";
import { statusCard } from "./views/status.ts";
import { en } from "./words/en.ts";

export const status = defineCommand({
  name: "status",
  summary: en.status.summary,
  examples: ["status"],
  options: {},
  async run(_options, { knowledge, look, now }) {
    const [newest] = await knowledge.sourceSummaries(1, 0);
    return { cards: [statusCard(await knowledge.status(), newest, now(), look)] };
  },
});
