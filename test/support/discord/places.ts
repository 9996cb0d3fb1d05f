// Where an interaction comes from: what Discord then says about channel, guild, context and installation.
import {
  ApplicationIntegrationType,
  type APIAuthorizingIntegrationOwnersMap,
  type APIUser,
  InteractionContextType,
  Locale,
} from "discord-api-types/v10";
import { snowflake } from "./ids.ts";
import {
  dmWith,
  GUILD_ID,
  type KnownChannel,
  lobby,
  lobbyThread,
  member,
  PERMISSIONS,
  textChannel,
  ann,
} from "./world.ts";

export type At = {
  channel: KnownChannel;
  /** Missing in a direct message. */
  guildId?: string;
  context: InteractionContextType;
  owners: (by: APIUser) => APIAuthorizingIntegrationOwnersMap;
};

/** A server that has the bot. */
export function inGuild(channel: KnownChannel = lobby): At {
  const guildId = "guild_id" in channel ? (channel.guild_id ?? GUILD_ID) : GUILD_ID;
  return {
    channel,
    guildId,
    context: InteractionContextType.Guild,
    owners: () => ({ [ApplicationIntegrationType.GuildInstall]: guildId }),
  };
}

export const inThread = (): At => inGuild(lobbyThread);

/** A direct message with the bot. */
export const inDm = (by: APIUser = ann): At => ({
  channel: dmWith(by),
  context: InteractionContextType.BotDM,
  owners: () => ({ [ApplicationIntegrationType.GuildInstall]: "0" }),
});

/** A server without the bot, where a person brought the application along. */
export const inForeignGuild = (): At => {
  const guildId = snowflake();
  return {
    channel: { ...textChannel("elsewhere"), guild_id: guildId },
    guildId,
    context: InteractionContextType.PrivateChannel,
    owners: (by) => ({ [ApplicationIntegrationType.UserInstall]: by.id }),
  };
};

export type From = { at?: At; by?: APIUser; moderator?: boolean; locale?: Locale };

/** What every interaction says, whatever its kind. */
export function envelope({ at = inGuild(), by = ann, moderator = false, locale = Locale.EnglishUS }: From) {
  const id = snowflake();
  const permissions = moderator ? PERMISSIONS.moderator : PERMISSIONS.member;
  return {
    id,
    token: `aW50ZXJhY3Rpb246${Buffer.from(id).toString("base64url")}.${snowflake()}`,
    version: 1 as const,
    channel: at.channel,
    channel_id: at.channel.id,
    app_permissions: PERMISSIONS.bot,
    locale,
    entitlements: [],
    authorizing_integration_owners: at.owners(by),
    context: at.context,
    attachment_size_limit: 10_485_760,
    ...(at.guildId === undefined
      ? { user: by }
      : {
          guild_id: at.guildId,
          guild: { id: at.guildId, features: [], locale: Locale.EnglishUS },
          guild_locale: Locale.EnglishUS,
          member: member(by, permissions),
        }),
  };
}
