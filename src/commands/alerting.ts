// An alert as its owner ordered it: the data that commands, views and bot/ share.
import { z } from "zod";
import { rule } from "../knowledge/derive/rules.ts";

/** For one member, or for one channel. */
export const MOST_ALERTS = 20;

const time = z.string().regex(/^\d\d:\d\d$/);

export const alertOrder = z.object({
  rule,
  /** Ids; or the watchlist, as it is whenever something is new; or everybody that a firm speaks of. */
  about: z.union([z.array(z.string()), z.enum(["watchlist", "everybody"])]),
  firm: z.string().optional(),
  /** After a message it is silent for so long, and then tells what has come meanwhile together. */
  cooldownHours: z.number(),
  /** Local times between which it waits. */
  quiet: z.object({ from: time, to: time }).optional(),
  zone: z.string(),
  locale: z.string().optional(),
});
export type AlertOrder = z.infer<typeof alertOrder>;

/** Why an alert does not speak: its owner asked for it, its channel is gone or closed, or what was ordered cannot be read. */
export type AlertPause = "asked" | "gone" | "forbidden" | "broken";

export type Alert = AlertOrder & {
  /** Short, so that people can type it. */
  id: string;
  scope: "member" | "channel";
  paused?: AlertPause;
  snoozedUntil?: Date;
};
