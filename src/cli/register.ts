// `footnote register [GUILD…]`: the commands as Discord lists them, written only where they changed.
import { en } from "../commands/words/en.ts";
import { Failure, say, UsageProblem, type Verb } from "./verb.ts";

const words = en.cli;

export const register: Verb = {
  flags: [],
  takesWords: true,
  async run({ config, words: guilds }) {
    if (!config.discord) throw new UsageProblem(words.needDiscordToken);
    const { token, api } = config.discord;
    const { commands } = await import("../commands/index.ts");
    const { registerCommands } = await import("../adapters/discord/register.ts");
    const { places, closed, invite } = await registerCommands({
      token,
      commands,
      words: en.chat,
      guilds,
      ...(api ? { api } : {}),
    });
    for (const { guild, changes } of places) {
      say(words.registering(guild === undefined ? words.everywhereOnDiscord : words.inGuild(guild)));
      for (const { name, what } of changes) say(words.registrationChange(name, what));
      say(words.registered(changes.length));
    }
    say(words.invite(""));
    process.stdout.write(`${invite}\n`);
    if (closed.length > 0) throw new Failure(words.notInGuilds(closed));
  },
};
