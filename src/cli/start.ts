// `footnote` without a verb: the bot where a token is set, else the terminal.
import { en } from "../commands/words/en.ts";
import { chat } from "./chat.ts";
import { Failure, type Verb } from "./verb.ts";

export const start: Verb = {
  flags: ["json"],
  async run(call) {
    const { slack, discord } = call.config;
    if (!slack && !discord) return chat.run(call);
    if (slack && !slack.reach) throw new Failure(en.cli.needSlackReach);
    // Loading a platform's client takes longer than the terminal needs to answer.
    const { serve } = await import("./serve.ts");
    await serve(call.config);
  },
};
