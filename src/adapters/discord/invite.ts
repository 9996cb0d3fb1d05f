// The page on which a server's manager adds the bot.
import { PermissionFlagsBits } from "discord-api-types/v10";

const needed =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

/** It asks for no more rights than the bot uses. */
export const inviteLink = (applicationId: string): string => {
  const asked = {
    client_id: applicationId,
    permissions: String(needed),
    scope: ["bot", "applications.commands"].join(" "),
  };
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(asked).toString()}`;
};
