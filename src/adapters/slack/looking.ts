// Looking through a conversation for a message of ours by its metadata: all that was said there since some time.
import type { Spot } from "./place.ts";
import type { Web } from "./web.ts";

/** More than these are not looked through: then nobody can tell. */
const PAGES = 10;
const A_PAGE = 200;
/** Slack's clock and ours differ by less. */
const CLOCKS_MS = 60_000;

export type Looked = { status: "found"; ts: string } | { status: "absent" } | { status: "unknown" };

type Metadata = { event_type?: string; event_payload?: Record<string, unknown> };

/** Rejects where that may not be read. */
export async function lookFor(
  { once }: Pick<Web, "once">,
  { channel, thread }: Spot,
  since: number,
  isIt: (metadata: Metadata) => boolean,
): Promise<Looked> {
  const oldest = ((since - CLOCKS_MS) / 1000).toFixed(6);
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const asked = { channel, oldest, limit: A_PAGE, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
    // Each page names the next one.
    // oxlint-disable-next-line no-await-in-loop
    const { messages, response_metadata: next } = await once(({ conversations }) =>
      thread === undefined ? conversations.history(asked) : conversations.replies({ ...asked, ts: thread }),
    );
    const found = messages?.find((message) => isIt(metadataOf(message)));
    if (found?.ts !== undefined) return { status: "found", ts: found.ts };
    cursor = next?.next_cursor;
    if (!cursor) return { status: "absent" };
  }
  return { status: "unknown" };
}

const metadataOf = (message: object): Metadata =>
  "metadata" in message && typeof message.metadata === "object" && message.metadata !== null ? message.metadata : {};
