// "Why these numbers", in the menu of a message: the facts behind an answer of ours, for the asker alone.
import type { MessageShortcut } from "@slack/bolt";
import { withActions } from "../follow-up.ts";
import { goingOnInPrivate } from "../going-on.ts";
import { explaining, noNumbers } from "../why-numbers.ts";
import type { Desk } from "./desk.ts";
import { factsBehind } from "./facts-behind.ts";
import { reasonOf } from "./failures.ts";
import { byAddress } from "./outlets.ts";
import { placeOf } from "./place.ts";
import { show } from "./show.ts";

export async function explain(body: MessageShortcut, desk: Desk): Promise<void> {
  const { bot, me, look, people, web, log, commands } = desk;
  const { message, channel, user } = body;
  const own = message["bot_id"] === me.bot || message.user === me.user;
  const blocks: unknown = message["blocks"];
  const facts = own && Array.isArray(blocks) ? factsBehind(blocks) : [];
  const thread: unknown = message["thread_ts"];
  const spot = { channel: channel.id, thread: typeof thread === "string" ? thread : undefined };
  const { options, more } = explaining(facts, look.words.chat);
  const place = placeOf(me.workspace, spot);
  const explained = async () =>
    bot.run({ id: body.trigger_id, command: "why", options, place, actor: await people.actor(user.id, false) });
  const reply = facts.length === 0 ? noNumbers(look.words.chat) : withActions(await explained(), more);
  try {
    const outlet = byAddress(web, body.response_url, spot.thread);
    await show(goingOnInPrivate(reply, commands), outlet, { hidden: true }, desk);
  } catch (error) {
    log.warn({ why: reasonOf(error) }, "An answer could not be shown");
  }
}
