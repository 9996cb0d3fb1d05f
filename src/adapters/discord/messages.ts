// Messages that speak to the bot: a mention, a reply that pings, a direct message; where it was granted, all in its threads.
import { type Client, type Message, MessageType } from "discord.js";
import type { Bot, Charts } from "../../bot/ports.ts";
import type { OpenFile } from "../attached.ts";
import { restReply } from "../patience.ts";
import { type Again, persistently } from "./again.ts";
import { withoutFlags } from "./answering.ts";
import { keep, type State } from "./custom-id.ts";
import type { DiscordWords } from "./embeds.ts";
import { withFollowUp } from "../follow-up.ts";
import { type Answered, noting } from "./lasting.ts";
import { nonceOf } from "./nonce.ts";
import { actorOfMessage, placeOfMessage } from "./place.ts";
import { drawn, mayAttachUnder, withPictures } from "./pictures.ts";
import { render } from "./render.ts";
import { keepQuestion, mayOpenThreadUnder, withThreadButton } from "./threads.ts";

export type MessageDeps = Again & {
  bot: Bot;
  words: DiscordWords;
  state: State;
  charts?: Charts;
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
  const { bot, words, state, log, charts, messageContent, openFile } = deps;
  const wait = deps.cooldown(message.author.id);
  if (wait > 0) return askForPatience(message, wait, deps);
  const text = message.content.replaceAll(new RegExp(`<@!?${me.id}>`, "g"), " ").trim();
  const place = placeOfMessage(message);
  // Whatever the line calls its file, it is the one that came with it.
  const attached = message.attachments.first();
  const file = async () => attached && openFile(attached);
  const reply = await bot.answer({ id: message.id, text, place, actor: actorOfMessage(message), file });
  const offering = place.thread !== undefined && !messageContent ? withFollowUp(reply, words.chat) : reply;
  const { reply: ready, pictures } = await drawn(
    { ...offering, private: false },
    { charts: mayAttachUnder(message) ? charts : undefined, words, log },
  );
  const { body: plain, kept } = render(ready, words);
  const body = withPictures(plain, pictures);
  await keep(kept, state);
  const threaded = reply.private !== true && mayOpenThreadUnder(message);
  if (threaded && reply.understood !== undefined) await keepQuestion(message.id, text, state);
  const shown = threaded ? withThreadButton(body, message.id, words.chat) : body;
  try {
    const answer = {
      ...withoutFlags(shown),
      allowedMentions: { parse: [], repliedUser: false },
      failIfNotExists: false,
      // What Discord has taken already it does not take again, though it did not say so the first time.
      nonce: message.id,
      enforceNonce: true,
    };
    let id: string | undefined;
    await persistently(async () => {
      id = (await message.reply(answer)).id;
    }, deps);
    if (id !== undefined && deps.answered && reply.private !== true)
      await noting(deps.answered, place, log)(id, offering, threaded ? message.id : undefined);
  } catch (error) {
    log.warn({ err: error, message: message.id }, "A message could not be answered");
  }
}

const MINUTE_MS = 60_000;

/** A message has no private answer: who asks too often hears of it directly, once a minute and no more. */
async function askForPatience({ author }: Message, wait: number, { words, log }: MessageDeps): Promise<void> {
  const { body } = render(restReply(wait, words.chat), words);
  const nonce = nonceOf(`rest ${author.id} ${Math.floor(Date.now() / MINUTE_MS)}`);
  try {
    await author.send({ ...withoutFlags(body), allowedMentions: { parse: [] }, nonce, enforceNonce: true });
  } catch (error) {
    log.debug({ err: error, member: author.id }, "Somebody takes no direct messages");
  }
}
