// Messages as MESSAGE_CREATE tells of them: plain, with a mention, replies, direct, in a thread, with a file.
import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  ButtonStyle,
  type ChannelType,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import { snowflake } from "./ids.ts";
import { ann, ben, bot, dmWith, type KnownChannel, lobby, lobbyThread, LONG_AGO, NO_FLAGS } from "./world.ts";

export type Said = GatewayMessageCreateDispatchData;
type TextChannel = Exclude<KnownChannel, { type: ChannelType.GuildForum }>;
export type SaidWith = {
  by?: APIUser;
  channel?: TextChannel;
  attachments?: APIAttachment[];
  replyTo?: APIMessage;
  /** Whether a reply pings whom it answers: the "@ on" of the reply bar. */
  ping?: boolean;
};

const people = [bot, ann, ben];
const mentioned = (content: string): APIUser[] => people.filter(({ id }) => new RegExp(`<@!?${id}>`).test(content));

const saidAt = (): string => new Date().toISOString();

/** What somebody writes; a mention is `<@id>` in the text. */
export function says(
  content: string,
  { by = ann, channel = lobby, attachments = [], replyTo, ping = true }: SaidWith = {},
): Said {
  const named = mentioned(content);
  const pinged = replyTo && ping && !named.some(({ id }) => id === replyTo.author.id) ? [replyTo.author] : [];
  const guildId = "guild_id" in channel ? channel.guild_id : undefined;
  return {
    id: snowflake(),
    type: replyTo ? MessageType.Reply : MessageType.Default,
    channel_id: channel.id,
    channel_type: channel.type,
    author: by,
    content,
    timestamp: saidAt(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mention_roles: [],
    mentions: [...named, ...pinged],
    attachments,
    embeds: [],
    components: [],
    pinned: false,
    ...(guildId === undefined
      ? {}
      : {
          guild_id: guildId,
          member: {
            roles: [],
            joined_at: LONG_AGO,
            deaf: false,
            mute: false,
            flags: NO_FLAGS,
            nick: null,
            premium_since: null,
          },
        }),
    ...(replyTo
      ? {
          message_reference: {
            type: 0,
            channel_id: replyTo.channel_id,
            message_id: replyTo.id,
            ...(guildId === undefined ? {} : { guild_id: guildId }),
          },
          referenced_message: replyTo,
        }
      : {}),
  };
}

export const mentions = (text: string, more: SaidWith = {}): Said => says(`<@${bot.id}> ${text}`, more);
export const repliesTo = (replyTo: APIMessage, text: string, more: SaidWith = {}): Said =>
  says(text, { replyTo, ...more });
export const saysInThread = (text: string, more: SaidWith = {}): Said => says(text, { channel: lobbyThread, ...more });
export const saysDirectly = (text: string, { by = ann, ...more }: SaidWith = {}): Said =>
  says(text, { channel: dmWith(by), by, ...more });

export type BotMessage = {
  channel?: KnownChannel;
  content?: string;
  embeds?: APIEmbed[];
  components?: APIMessageTopLevelComponent[];
  ephemeral?: boolean;
};

/** One of the bot's own messages, posted before the test began. */
export const botMessage = ({
  channel = lobby,
  content = "",
  embeds = [],
  components = [],
  ephemeral = false,
}: BotMessage = {}): APIMessage => ({
  id: snowflake(),
  type: MessageType.Default,
  channel_id: channel.id,
  author: bot,
  content,
  timestamp: saidAt(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mention_roles: [],
  mentions: [],
  attachments: [],
  embeds,
  components,
  pinned: false,
  ...(ephemeral ? { flags: MessageFlags.Ephemeral } : {}),
});

/** Rows of buttons, each named by its custom id. */
export const buttons = (...customIds: string[]): APIMessageTopLevelComponent[] => [
  {
    type: ComponentType.ActionRow,
    components: customIds.map((customId) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: customId,
      custom_id: customId,
    })),
  },
];
