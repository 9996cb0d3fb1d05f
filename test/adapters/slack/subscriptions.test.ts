import { subscriptionsContract } from "../../contracts/subscriptions.ts";
import { readable } from "../../support/slack/said.ts";
import { dmWith, lobby, mia, TEAM_ID } from "../../support/slack/world.ts";
import { wellBehaved } from "./live.ts";

subscriptionsContract("Slack", async () => {
  const { fake, slack, footnote } = await wellBehaved({}, {}, { editors: [TEAM_ID] });
  return {
    footnote,
    sender: slack.sender,
    call: async (command, options = {}) => {
      const line = [command, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(" ");
      return (await fake.slash(line, { by: mia }).answered()).text;
    },
    comes: async (part, to) => {
      const channel = to === "member" ? dmWith(mia) : lobby;
      const found = () => fake.messages(channel).findLast((message) => readable(message).includes(part));
      const { ts } = await fake.until(found, { withinMs: 10_000, what: part });
      const now = () => fake.messages(channel).find((message) => message.ts === ts)!;
      return {
        text: () => readable(now()),
        press: async (label) => {
          const labels = [...readable(now()).matchAll(/\[([^\]]+)\]/g)].map(([, one = ""]) => one);
          const name = labels.find((one) => label.test(one)) ?? String(label);
          return (await fake.press(now(), name, { by: mia }).answered()).text;
        },
      };
    },
  };
});
