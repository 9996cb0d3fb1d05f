// The platforms for which a token is set, each given what it needs of the house.
import type { Discord } from "../adapters/discord/adapter.ts";
import { keepOwnFetch } from "../adapters/own-fetch.ts";
import type { Slack } from "../adapters/slack/adapter.ts";
import type { ChatAdapter, Charts, Sender } from "../bot/ports.ts";
import { createMessages } from "../bot/delivery/messages.ts";
import { createCooldown } from "../bot/cooldown.ts";
import type { Config } from "../bot/running/config.ts";
import { commands } from "../commands/index.ts";
import { en } from "../commands/words/en.ts";
import type { House } from "./house.ts";

/** Platforms deliver again within minutes; a restart in between must not answer twice. */
const ONCE_FOR_MS = 3_600_000;
/** Five questions at once, then one every two seconds. */
const BURST = 5;
const EVERY_MS = 2000;

export type Platform = ChatAdapter & { ready(): boolean; sender?: Sender };

/** A platform's library is loaded only where its token is set. */
export async function platformsOf(
  house: House,
  { discord, slack, command }: Config,
  charts: Charts,
): Promise<Platform[]> {
  return [
    ...(discord ? [await discordOf(house, discord, charts)] : []),
    ...(slack?.reach ? [await slackOf(house, { ...slack, reach: slack.reach }, command, charts)] : []),
  ];
}

type Common = Pick<House, "log" | "claims" | "state" | "departures">;

/** What every platform is given. */
export const sharedBy = (platform: string, { log, claims, state, departures }: Common) => {
  const cooldown = createCooldown(BURST, EVERY_MS);
  return {
    commands,
    words: en,
    log,
    state: {
      get: (key: string) => state.get<string>(key),
      put: (key: string, value: string, ttlMs: number) => state.set(key, value, ttlMs),
    },
    once: (name: string) => claims.claim(name, ONCE_FOR_MS),
    cooldown: (member: string) => cooldown.take(member),
    workspaces: {
      left: (workspace: string) => departures.left(platform, workspace),
      present: (workspace: string) => departures.present(platform, workspace),
      only: (here: readonly string[], isOurs: (workspace: string) => boolean) =>
        departures.only(platform, here, isOurs),
    },
  };
};

async function discordOf(house: House, set: NonNullable<Config["discord"]>, charts: Charts): Promise<Discord> {
  const { createDiscord } = await import("../adapters/discord/adapter.ts");
  const messages = createMessages(house.handle);
  return createDiscord({
    ...set,
    charts,
    answered: (message, reply) => messages.answered(message, reply, true),
    ...sharedBy("discord", house),
  });
}

type Reached = NonNullable<Config["slack"]> & { reach: NonNullable<NonNullable<Config["slack"]>["reach"]> };

async function slackOf(house: House, set: Reached, command: string, charts: Charts): Promise<Slack> {
  keepOwnFetch();
  const { createSlack } = await import("../adapters/slack/adapter.ts");
  const messages = createMessages(house.handle);
  return createSlack({
    ...set,
    command,
    charts,
    answered: (message, reply) => messages.answered(message, reply, true),
    ...sharedBy("slack", house),
  });
}
