// The ways in which a message gets to people: by the address that came with a question, or into a conversation.
import { isDirect, type Spot } from "./place.ts";
import type { Body } from "./render.ts";
import type { Web } from "./web.ts";

/** `hidden`: for the asker alone. `turn`: in place of the message with the button. */
export type How = { hidden: boolean; turn?: boolean };
/** Tells by which id the message can be changed later; what only the asker sees, or came by an address, cannot be. */
export type Outlet = (body: Body, how: How) => Promise<string | undefined>;

/** Nothing that a source wrote unfolds below an answer. */
export const quietly = { unfurl_links: false, unfurl_media: false };

/** What an acknowledgement or an answer to a response address holds. */
export const responseOf = ({ text, blocks }: Body, { hidden, turn = false }: How, thread?: string) => ({
  ...(turn
    ? { replace_original: true }
    : { response_type: hidden ? ("ephemeral" as const) : ("in_channel" as const), replace_original: false }),
  text,
  blocks,
  ...quietly,
  ...(thread === undefined ? {} : { thread_ts: thread }),
});

export const byAddress =
  ({ respond }: Pick<Web, "respond">, url: string, thread?: string): Outlet =>
  async (body, how) => {
    await respond(url, responseOf(body, how, thread));
    return undefined;
  };

/** `whisperIn`: the thread in which a private answer is shown, where that is another one than the spot's. */
export const intoConversation =
  ({ call }: Pick<Web, "call">, spot: Spot, user: string, whisperIn: Pick<Spot, "thread"> = spot): Outlet =>
  async ({ text, blocks }, { hidden }) => {
    const whispers = hidden && !isDirect(spot);
    const { thread } = whispers ? whisperIn : spot;
    const message = { channel: spot.channel, text, blocks, ...(thread === undefined ? {} : { thread_ts: thread }) };
    if (!whispers) return (await call(({ chat }) => chat.postMessage({ ...message, ...quietly }))).ts;
    await call(({ chat }) => chat.postEphemeral({ ...message, user }));
    return undefined;
  };
