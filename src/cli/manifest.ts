// `footnote manifest`: what Slack makes the app from.
import { en } from "../commands/words/en.ts";
import { UsageProblem, type Verb } from "./verb.ts";

export const manifest: Verb = {
  flags: [],
  values: ["url"],
  async run({ config, values: { url } }) {
    if (url !== undefined && URL.parse(url)?.protocol !== "https:") throw new UsageProblem(en.cli.badUrl(url));
    const { commands } = await import("../commands/index.ts");
    const { manifestFor } = await import("../adapters/slack/manifest.ts");
    const made = manifestFor({
      commands,
      words: en.chat,
      command: config.command,
      ...(url === undefined ? {} : { url }),
    });
    process.stdout.write(`${JSON.stringify(made, undefined, 2)}\n`);
  },
};
