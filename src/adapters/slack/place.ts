// Where, in the bot's terms, and how Slack is told of it.
import type { Place } from "../../bot/ports.ts";

export const PLATFORM = "slack";

/** Where an answer goes. `thread`: the message that its thread hangs on. */
export type Spot = { channel: string; thread?: string | undefined };

/** Conversations between one person and the app; the Home tab goes by the person's own id. */
export const isDirect = ({ channel }: Spot): boolean => /^[DUW]/.test(channel);

export const placeOf = (workspace: string, { channel, thread }: Spot): Place => ({
  platform: PLATFORM,
  workspace,
  channel,
  ...(isDirect({ channel }) ? { direct: true } : {}),
  ...(thread === undefined ? {} : { thread }),
});
