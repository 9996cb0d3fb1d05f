// Threads: an answer in a channel offers one, and in it people go on asking.
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import {
  ChannelType,
  type Message,
  MessageFlags,
  type MessageComponentInteraction,
  PermissionFlagsBits,
  type RepliableInteraction,
} from "discord.js";
import type { Log } from "../../bot/ports.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { clip } from "../shorten.ts";
import type { DiscordWords } from "./embeds.ts";
import { componentLimits } from "./limits.ts";
import type { Body } from "./render.ts";

export const THREAD_BUTTON = "thread";

const DAY_IN_MINUTES = 1440;
const LONGEST_NAME = 100;

// Of direct messages, forums and threads themselves, none has threads on messages.
const WITH_THREADS: readonly unknown[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];
const NEEDED = [PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads];

/** Whether the channel lets the bot open a thread on its answer. */
export const mayOpenThread = (interaction: RepliableInteraction): boolean =>
  interaction.inCachedGuild() &&
  WITH_THREADS.includes(interaction.channel?.type) &&
  interaction.appPermissions.has(NEEDED);

export const mayOpenThreadUnder = ({ channel, client }: Message): boolean =>
  "permissionsFor" in channel &&
  WITH_THREADS.includes(channel.type) &&
  channel.permissionsFor(client.user)?.has(NEEDED) === true;

/** With one more button where the message has room for it. */
export function withThreadButton(body: Body, words: typeof chat): Body {
  if (body.components.length >= componentLimits.rows) return body;
  const button = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: words.openThread,
    custom_id: THREAD_BUTTON,
  };
  return { ...body, components: [...body.components, { type: ComponentType.ActionRow, components: [button] }] };
}

/** Opens a thread on the message with the button; says so to whoever pressed it where that fails. */
export async function openThread(
  interaction: MessageComponentInteraction,
  { words, log }: { words: DiscordWords; log: Log },
): Promise<void> {
  const { message } = interaction;
  const tell = (content: string) =>
    interaction.reply({ content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } });
  if (message.hasThread) return void (await tell(words.chat.threadThere));
  await interaction.deferUpdate();
  try {
    // A name is no markdown: what the title escapes is plain again.
    const title = message.embeds[0]?.title?.replaceAll(/\\(.)/g, "$1");
    const name = clip(title ?? words.chat.threadName, LONGEST_NAME);
    const thread = await message.startThread({ name, autoArchiveDuration: DAY_IN_MINUTES });
    await thread.send({ content: words.chat.threadHello, allowedMentions: { parse: [] } });
  } catch (error) {
    log.warn({ err: error }, "A thread could not be opened");
    await interaction.followUp({
      content: words.chat.threadFailed,
      flags: MessageFlags.Ephemeral,
      allowedMentions: { parse: [] },
    });
  }
}
