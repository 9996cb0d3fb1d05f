// Where and who, in the bot's terms.
import { type BaseInteraction, type Message, PermissionFlagsBits } from "discord.js";
import type { Actor, Place } from "../../bot/ports.ts";

export const PLATFORM = "discord";

type Channel = { isThread(): boolean; parentId?: string | null } | null;

function placeOf(guildId: string | null, channelId: string, channel: Channel): Place {
  const workspace = guildId ?? "direct";
  if (!channel?.isThread()) return { platform: PLATFORM, workspace, channel: channelId };
  return { platform: PLATFORM, workspace, channel: channel.parentId ?? channelId, thread: channelId };
}

export const placeOfInteraction = (interaction: BaseInteraction): Place =>
  placeOf(interaction.guildId, interaction.channelId ?? interaction.user.id, interaction.channel);

export const placeOfMessage = (message: Message): Place => placeOf(message.guildId, message.channelId, message.channel);

/** Who may manage the server moderates; in a direct message everybody is at home. */
export const actorOfInteraction = (interaction: BaseInteraction): Actor => ({
  id: interaction.user.id,
  isModerator: !interaction.inGuild() || interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild),
  locale: interaction.locale,
});

/** Rights are not part of a message: what needs a moderator is asked for as a command. */
export const actorOfMessage = (message: Message): Actor => ({
  id: message.author.id,
  isModerator: message.guildId === null,
});
