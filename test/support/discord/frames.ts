// What passes over the gateway's websocket, read strictly and written down.
import { z } from "zod";

export type Frame =
  | { kind: "opened"; connection: number; url: string }
  | { kind: "refused"; connection: number; url: string }
  | { kind: "received"; connection: number; op: number; data: unknown }
  | { kind: "sent"; connection: number; op: number; data: unknown; event?: string; sequence?: number }
  | { kind: "closed"; connection: number; code: number };

const identify = z.strictObject({
  token: z.string(),
  properties: z.strictObject({ os: z.string(), browser: z.string(), device: z.string() }),
  intents: z.int().nonnegative(),
  compress: z.boolean().optional(),
  large_threshold: z.int().min(50).max(250).optional(),
  shard: z.tuple([z.int().nonnegative(), z.int().positive()]).optional(),
  presence: z
    .strictObject({
      since: z.number().nullable().optional(),
      activities: z.array(z.looseObject({})).optional(),
      status: z.string().optional(),
      afk: z.boolean().optional(),
    })
    .optional(),
});
const resume = z.strictObject({ token: z.string(), session_id: z.string(), seq: z.int().nonnegative() });

/** What a client may send. Presence, voice and member requests are taken and ignored. */
const clientFrame = z.discriminatedUnion("op", [
  z.object({ op: z.literal(1), d: z.int().nullable() }),
  z.object({ op: z.literal(2), d: identify }),
  z.object({ op: z.literal(6), d: resume }),
  z.object({ op: z.literal([3, 4, 8, 31]), d: z.unknown() }),
]);

export type Identify = z.infer<typeof identify>;
export type Resume = z.infer<typeof resume>;
export type ClientFrame = z.infer<typeof clientFrame>;

/** A frame, or the close code for what is none. */
export function readFrame(text: string): { frame: ClientFrame; closeCode?: undefined } | { closeCode: 4001 | 4002 } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { closeCode: 4002 };
  }
  const read = clientFrame.safeParse(json);
  if (read.success) return { frame: read.data };
  const knownOp = z.object({ op: z.literal([1, 2, 3, 4, 6, 8, 31]) }).safeParse(json).success;
  return { closeCode: knownOp ? 4002 : 4001 };
}
