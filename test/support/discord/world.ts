// Who and what there is: the bot, three people, and one guild with its channels. Tests add what else they need.
import {
  type APIDMChannel,
  type APIInteractionGuildMember,
  type APINewsChannel,
  type APITextChannel,
  type APIThreadChannel,
  type APIUser,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildMemberFlags,
  type APIGuildForumChannel,
  Locale,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { snowflake } from "./ids.ts";

/** An enum of bits has no name for none of them. */
export const NO_FLAGS: number = 0;

export const LONG_AGO = "2024-01-01T00:00:00.000000+00:00";
export const GUILD_ID = "1100000000000000001";
export const BOT_ID = "1200000000000000001";

const bits = (...flags: bigint[]): string => flags.reduce((all, flag) => all | flag, 0n).toString();
const memberBits = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.UseApplicationCommands,
];
export const PERMISSIONS = {
  member: bits(...memberBits),
  moderator: bits(...memberBits, PermissionFlagsBits.ManageGuild, PermissionFlagsBits.ManageMessages),
  bot: bits(...memberBits),
};

export const user = (username: string, changes: Partial<APIUser> = {}): APIUser => ({
  id: snowflake(),
  username,
  discriminator: "0",
  global_name: null,
  avatar: null,
  ...changes,
});

export const bot: APIUser = user("footnote", { id: BOT_ID, discriminator: "0001", bot: true });
/** Most applications share one id with their bot user. */
export const APPLICATION_ID: string = bot.id;
export const ann: APIUser = user("ann", { id: "1300000000000000001", global_name: "Ann" });
export const ben: APIUser = user("ben", { id: "1300000000000000002", global_name: "Ben" });

export const member = (of: APIUser, permissions: string = PERMISSIONS.member): APIInteractionGuildMember => ({
  user: of,
  nick: null,
  avatar: null,
  roles: [],
  joined_at: LONG_AGO,
  premium_since: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: GuildMemberFlags.CompletedOnboarding,
  permissions,
});

export type GuildChannel = APITextChannel | APINewsChannel | APIGuildForumChannel;
export type Thread = APIThreadChannel<
  ChannelType.PublicThread | ChannelType.PrivateThread | ChannelType.AnnouncementThread
>;
/** A channel that messages can be in. */
export type KnownChannel = GuildChannel | Thread | APIDMChannel;

export const textChannel = (name: string, id: string = snowflake()): APITextChannel => ({
  id,
  type: ChannelType.GuildText,
  guild_id: GUILD_ID,
  name,
  position: 0,
  permission_overwrites: [],
  parent_id: null,
  topic: null,
  nsfw: false,
  last_message_id: null,
});

/** Where a server announces things, to be followed from elsewhere. */
export const newsChannel = (name: string, id: string = snowflake()): APINewsChannel => ({
  ...textChannel(name, id),
  type: ChannelType.GuildAnnouncement,
});

export const threadIn = (
  parent: { id: string; guild_id?: string },
  name: string,
  id: string = snowflake(),
): Thread => ({
  id,
  type: ChannelType.PublicThread,
  guild_id: parent.guild_id ?? GUILD_ID,
  parent_id: parent.id,
  name,
  owner_id: ann.id,
  thread_metadata: { archived: false, auto_archive_duration: 1440, archive_timestamp: LONG_AGO, locked: false },
  message_count: 0,
  member_count: 1,
  rate_limit_per_user: 0,
  last_message_id: null,
});

/** The one channel between the bot and a person. */
export const dmWith = (person: APIUser): APIDMChannel => ({
  id: (BigInt(person.id) + 250_000_000_000_000_000n).toString(),
  type: ChannelType.DM,
  name: null,
  recipients: [person],
  last_message_id: null,
});

export const lobby: APITextChannel = textChannel("lobby", "1400000000000000001");
export const forum: APIGuildForumChannel = {
  id: "1400000000000000002",
  type: ChannelType.GuildForum,
  guild_id: GUILD_ID,
  name: "ideas",
  position: 1,
  permission_overwrites: [],
  parent_id: null,
  available_tags: [],
  default_reaction_emoji: null,
  default_sort_order: null,
  default_forum_layout: 0,
};
export const lobbyThread: Thread = threadIn(lobby, "Xiaomi", "1400000000000000003");

export type GuildParts = { id?: string; name?: string; channels?: GuildChannel[]; threads?: Thread[] };

/** A guild as GUILD_CREATE tells of it. Its channels are given its id. */
export function guild({
  id = GUILD_ID,
  name = "Investors",
  channels = id === GUILD_ID ? [lobby, forum] : [textChannel("lobby")],
  threads = id === GUILD_ID ? [lobbyThread] : [],
}: GuildParts = {}): GatewayGuildCreateDispatchData {
  return {
    id,
    name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: ben.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: Locale.EnglishUS,
    features: [],
    application_id: null,
    system_channel_id: null,
    system_channel_flags: NO_FLAGS,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    hub_type: null,
    incidents_data: null,
    roles: [
      {
        id,
        name: "@everyone",
        permissions: PERMISSIONS.member,
        position: 0,
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        managed: false,
        mentionable: false,
        flags: NO_FLAGS,
      },
    ],
    emojis: [],
    stickers: [],
    channels: channels.map((channel) => ({ ...channel, guild_id: id })),
    threads: threads.map((thread) => ({ ...thread, guild_id: id })),
    members: [member(bot, PERMISSIONS.bot)],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: 3,
    large: false,
    unavailable: false,
    joined_at: LONG_AGO,
  };
}
