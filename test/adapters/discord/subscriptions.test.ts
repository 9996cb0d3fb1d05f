import { subscriptionsContract } from "../../contracts/subscriptions.ts";
import { press } from "../../support/discord/components.ts";
import { slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { inDm } from "../../support/discord/places.ts";
import { ann, dmWith, GUILD_ID, lobby } from "../../support/discord/world.ts";
import { read } from "./discord-markdown.ts";
import { labelsOf, textOf } from "./seen.ts";

subscriptionsContract("Discord", async () => {
  const { fake, discord, footnote } = await wellBehaved({}, {}, { editors: [GUILD_ID] });
  const plain = (message: Parameters<typeof textOf>[0]): string => read(textOf(message)).text;
  return {
    footnote,
    sender: discord.sender,
    call: async (command, options = {}) =>
      plain((await fake.deliver(slash(command, options, { moderator: true }))).message),
    comes: async (part, to) => {
      const { id: channel } = to === "member" ? dmWith(ann) : lobby;
      const found = () => fake.messages(channel).findLast((message) => plain(message).includes(part));
      const { id } = await fake.until(found, { withinMs: 10_000, what: part });
      const now = () => fake.message(id)!;
      return {
        text: () => plain(now()),
        press: async (label) => {
          const name = labelsOf(now()).find((one) => label.test(one)) ?? String(label);
          const from = to === "member" ? { at: inDm(ann) } : { moderator: true };
          return plain((await fake.deliver(press(now(), name, from))).message);
        },
      };
    },
  };
});
