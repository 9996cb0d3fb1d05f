// The real Client against the fake, without the waits that only the real platform needs.
import { type ClientOptions, GatewayIntentBits, Partials, SimpleShardingStrategy } from "discord.js";

/** Options for `new Client(...)`; what a test gives replaces what stands here. */
export function clientOptionsForTests(fake: { api: string }, options: Partial<ClientOptions> = {}): ClientOptions {
  return {
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    waitGuildTimeout: 300,
    ...options,
    rest: { api: fake.api, ...options.rest },
    ws: {
      // Discord wants 5 s between two identifies; the fake does not.
      buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }),
      buildStrategy: (manager) => {
        manager.options.helloTimeout = 300;
        manager.options.readyTimeout = 400;
        return new SimpleShardingStrategy(manager);
      },
      ...options.ws,
    },
  };
}
