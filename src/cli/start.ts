// `footnote` without a verb: the bot where a token is set, else the terminal.
import { en } from "../commands/words/en.ts";
import { chat } from "./chat.ts";
import { Failure, type Verb } from "./verb.ts";

export const start: Verb = {
  flags: ["json"],
  async run(call) {
    const { tokens } = call.config;
    if (tokens.length > 0) throw new Failure(en.cli.noPlatform(tokens.join(", ")));
    await chat.run(call);
  },
};
