// Messages that speak to the bot: a mention, a reply that pings, a direct message; where it was granted, all in its threads.
import { type Client, type Message, MessageType } from "discord.js";
import type { Bot, Log } from "../../bot/ports.ts";
import { withoutFlags } from "./answering.ts";
import type { OpenFile } from "./attachments.ts";
import { keep, type State } from "./custom-id.ts";
import type { DiscordWords } from "./embeds.ts";
import { withFollowUp } from "./follow-up.ts";
import { type Answered, noting } from "./lasting.ts";
import { actorOfMessage, placeOfMessage } from "./place.ts";
import { render } from "./render.ts";
import { mayOpenThreadUnder, withThreadButton } from "./threads.ts";

export type MessageDeps = {
  bot: Bot;
  words: DiscordWords;
  state: State;
  log: Log;
  cooldown: (member: string) => number;
  messageContent: boolean;
  openFile: OpenFile;
  answered?: Answered;
};

/** Whether the message is meant for the bot. */
export function addressed(message: Message, me: Client<true>["user"], messageContent: boolean): boolean {
  if (message.author.bot || message.webhookId || message.system) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (message.guildId === null || message.mentions.users.has(me.id)) return true;
  return messageContent && message.channel.isThread() && message.channel.ownerId === me.id;
}

/** Answers in place, as a reply; the bot pings nobody. */
export async function handleMessage(message: Message, me: Client<true>["user"], deps: MessageDeps): Promise<void> {
  const { bot, words, state, log, messageContent, openFile } = deps;
  // A message has no private answer: who asks too often is left alone until they may ask again.
  if (deps.cooldown(message.author.id) > 0) return;
  const text = message.content.replaceAll(new RegExp(`<@!?${me.id}>`, "g"), " ").trim();
  const place = placeOfMessage(message);
  // Whatever the line calls its file, it is the one that came with it.
  const attached = message.attachments.first();
  const file = async () => attached && openFile(attached);
  const reply = await bot.answer({ id: message.id, text, place, actor: actorOfMessage(message), file });
  const offering = place.thread !== undefined && !messageContent ? withFollowUp(reply, words.chat) : reply;
  const { body, kept } = render({ ...offering, private: false }, words);
  await keep(kept, state);
  const shown = reply.private !== true && mayOpenThreadUnder(message) ? withThreadButton(body, words.chat) : body;
  try {
    const { id } = await message.reply({
      ...withoutFlags(shown),
      allowedMentions: { parse: [], repliedUser: false },
      failIfNotExists: false,
    });
    if (deps.answered && reply.private !== true) await noting(deps.answered, place, log)(id, offering);
  } catch (error) {
    log.warn({ err: error, message: message.id }, "A message could not be answered");
  }
}
