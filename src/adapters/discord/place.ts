// Where and who, in the bot's terms.
import { InteractionContextType } from "discord-api-types/v10";
import { type BaseInteraction, type Message, PermissionFlagsBits } from "discord.js";
import type { Actor, Place } from "../../bot/ports.ts";

export const PLATFORM = "discord";

type Channel = { isThread(): boolean; parentId?: string | null } | null;

function placeOf(guildId: string | null, channelId: string, channel: Channel, direct: boolean): Place {
  const workspace = guildId ?? "direct";
  if (!channel?.isThread()) return { platform: PLATFORM, workspace, channel: channelId, ...(direct ? { direct } : {}) };
  return { platform: PLATFORM, workspace, channel: channel.parentId ?? channelId, thread: channelId };
}

/** People who talk to each other without a server may have brought the bot along: that is no talk with it alone. */
export const placeOfInteraction = (interaction: BaseInteraction): Place =>
  placeOf(
    interaction.guildId,
    interaction.channelId ?? interaction.user.id,
    interaction.channel,
    interaction.context === InteractionContextType.BotDM,
  );

export const placeOfMessage = (message: Message): Place =>
  placeOf(message.guildId, message.channelId, message.channel, message.guildId === null);

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
