// Messages that speak to the bot: a mention, a direct message; where it was granted, all in its threads. They are answered
// in their thread.
import type { types } from "@slack/bolt";
import type { Reply } from "../../commands/reply.ts";
import { withFollowUp } from "../follow-up.ts";
import { restReply } from "../patience.ts";
import { type Desk, note } from "./desk.ts";
import { reasonOf } from "./failures.ts";
import { attachedTo } from "./files.ts";
import { intoConversation } from "./outlets.ts";
import { isDirect, placeOf, type Spot } from "./place.ts";
import { show } from "./show.ts";
import { typed, withoutMention } from "./typed.ts";

export type Said = Pick<types.GenericMessageEvent, "channel" | "ts" | "thread_ts" | "user" | "parent_user_id"> & {
  text: string;
  files?: unknown;
};

/** `words.gone` names this time, for buttons; a thread is ours as long. */
const OURS_FOR_MS = 30 * 24 * 60 * 60 * 1000;
const threadKey = ({ channel, thread }: Spot): string => `slack:thread:${channel}:${thread}`;

/** As much of an event as tells whether a person typed it. */
type Seen = { subtype?: unknown; bot_id?: unknown; user?: unknown; text?: unknown; channel?: unknown; ts?: unknown };

/** A message that a person typed; everything else that Slack calls a message is none. */
export const saidBy = (event: Seen): Said | undefined => {
  const { subtype, bot_id: bot, user, text, channel, ts } = event;
  const typedByPerson = subtype === undefined || subtype === "thread_broadcast" || subtype === "file_share";
  if (!typedByPerson || bot !== undefined) return undefined;
  if (typeof user !== "string" || typeof channel !== "string" || typeof ts !== "string") return undefined;
  return { ...event, channel, ts, user, text: typeof text === "string" ? text : "" };
};

/** Whether the message is meant for the bot, though it does not mention it. */
export async function addressed(said: Said, { me, state }: Pick<Desk, "me" | "state">): Promise<boolean> {
  const { channel, thread_ts: thread, text, parent_user_id: parent } = said;
  if (isDirect({ channel })) return true;
  if (!me.hears || thread === undefined) return false;
  // What is said to somebody else is theirs; a mention of us comes as one.
  if (/^\s*<@/.test(text)) return false;
  return parent === me.user || (await state.get(threadKey({ channel, thread }))) !== undefined;
}

/** Answers in the thread of the message; what went wrong is told to the asker alone. */
export async function handleMessage(said: Said, desk: Desk): Promise<void> {
  const { me, look, web, state, log } = desk;
  const direct = isDirect(said);
  // In a channel a thread begins with the question; in a direct conversation it goes on as it is.
  const thread = said.thread_ts ?? (direct ? undefined : said.ts);
  const spot: Spot = { channel: said.channel, thread };
  const reply = await answer(said, spot, desk);
  const hidden = reply.private === true;
  const goesOn = thread !== undefined && !me.hears && !direct && !hidden;
  const shown = goesOn ? withFollowUp(reply, look.words.chat) : reply;
  try {
    // A private message is only shown in threads that are there already.
    const outlet = intoConversation(web, spot, said.user, { thread: said.thread_ts });
    await note(spot, await show(shown, outlet, { hidden }, desk), shown, desk);
    if (me.hears && thread !== undefined && !direct) await state.put(threadKey(spot), "1", OURS_FOR_MS);
  } catch (error) {
    log.warn({ why: reasonOf(error), message: said.ts }, "A message could not be answered");
  }
}

async function answer(said: Said, spot: Spot, { bot, me, look, people, cooldown, openFile }: Desk): Promise<Reply> {
  const wait = cooldown(said.user);
  if (wait > 0) return restReply(wait, look.words.chat);
  const attached = attachedTo(said);
  return bot.answer({
    // Whatever the line calls its file, it is the one that came with it.
    file: async () => attached && openFile(attached),
    id: `${said.channel}-${said.ts}`,
    text: typed(withoutMention(said.text, me.user)).trim(),
    place: placeOf(me.workspace, spot),
    actor: await people.actor(said.user, isDirect(spot)),
  });
}
