// What the program gives every chat adapter, but for the pause between two questions of one member.
import { createClaims } from "../../src/bot/claims.ts";
import { createDepartures } from "../../src/bot/departures.ts";
import { createState } from "../../src/bot/state.ts";
import { sharedBy } from "../../src/cli/platforms.ts";
import type { Footnote } from "./bot.ts";

export const chatDeps = (platform: string, { handle, log }: Footnote) => ({
  ...sharedBy(platform, {
    log,
    claims: createClaims(handle),
    state: createState(handle),
    departures: createDepartures(handle),
  }),
  cooldown: () => 0,
});
