// What somebody sees first: what Footnote knows, what it can do, and what is set here.
import { defineCommand } from "./define.ts";
import { shownSettings } from "./settings.ts";
import { homeCard } from "./views/home.ts";
import { helpCard } from "./views/help.ts";
import { en } from "./words/en.ts";

export const home = defineCommand({
  name: "home",
  summary: en.home.summary,
  examples: ["home"],
  visibility: "private",
  options: {},
  async run(_options, context) {
    const { knowledge, look, commands } = context;
    const [newest] = await knowledge.sourceSummaries(1, 0);
    const settings = await shownSettings(context, false);
    return { cards: [homeCard(await knowledge.status(), newest, settings, helpCard(commands, look), look)] };
  },
});
