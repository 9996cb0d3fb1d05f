// Threads: an answer in a channel offers one, and in it people go on asking.
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { ChannelType, MessageFlags, type MessageComponentInteraction, PermissionFlagsBits, type RepliableInteraction } from "discord.js";
import type { Log } from "../../bot/ports.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import type { DiscordWords } from "./embeds.ts";
import { componentLimits } from "./limits.ts";
import type { Body } from "./render.ts";

export const THREAD_BUTTON = "thread";

const DAY_IN_MINUTES = 1440;
const LONGEST_NAME = 100;

/** With one more button where the channel lets the bot open threads and the message has room for it. */
export function withThreadButton(body: Body, interaction: RepliableInteraction, words: typeof chat): Body {
  const { channel, appPermissions } = interaction;
  const open =
    interaction.inCachedGuild() &&
    channel?.type === ChannelType.GuildText &&
    appPermissions.has([PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads]);
  if (!open || body.components.length >= componentLimits.rows) return body;
  const button = { type: ComponentType.Button as const, style: ButtonStyle.Secondary as const, label: words.openThread, custom_id: THREAD_BUTTON };
  return { ...body, components: [...body.components, { type: ComponentType.ActionRow, components: [button] }] };
}

/** Opens a thread on the message with the button; says so to whoever pressed it where that fails. */
export async function openThread(
  interaction: MessageComponentInteraction,
  { words, log }: { words: DiscordWords; log: Log },
): Promise<void> {
  const { message } = interaction;
  const tell = (content: string) => interaction.reply({ content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } });
  if (message.hasThread) return void (await tell(words.chat.threadThere));
  await interaction.deferUpdate();
  try {
    const name = (message.embeds[0]?.title ?? words.chat.threadName).slice(0, LONGEST_NAME);
    const thread = await message.startThread({ name, autoArchiveDuration: DAY_IN_MINUTES });
    await thread.send({ content: words.chat.threadHello, allowedMentions: { parse: [] } });
  } catch (error) {
    log.warn({ err: error }, "A thread could not be opened");
    await interaction.followUp({ content: words.chat.threadFailed, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } });
  }
}
