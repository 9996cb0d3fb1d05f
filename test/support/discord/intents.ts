// Who hears what: events by intent, shard and place, and the content that Discord blanks.
import {
  type APIMessage,
  type GatewayDispatchPayload,
  GatewayDispatchEvents as E,
  GatewayIntentBits as I,
  type GatewayMessageCreateDispatchData,
} from "discord-api-types/v10";
import { shardOf } from "./ids.ts";
import { BOT_ID } from "./world.ts";

type EventOf<P> = P extends GatewayDispatchPayload ? Pick<P, "t" | "d"> : never;
/** An event without its envelope. */
export type Event = EventOf<GatewayDispatchPayload>;
export type Listener = { shard: number; shards: number; intents: number };

export const PRIVILEGED = I.GuildMembers | I.GuildPresences | I.MessageContent;

/** The intent that an event in a guild needs, and the one in a direct message. What is not listed is always sent. */
const needed: Partial<Record<E, { guild: I; direct?: I }>> = {
  [E.GuildCreate]: { guild: I.Guilds },
  [E.GuildUpdate]: { guild: I.Guilds },
  [E.GuildDelete]: { guild: I.Guilds },
  [E.GuildRoleCreate]: { guild: I.Guilds },
  [E.GuildRoleUpdate]: { guild: I.Guilds },
  [E.GuildRoleDelete]: { guild: I.Guilds },
  [E.ChannelCreate]: { guild: I.Guilds },
  [E.ChannelUpdate]: { guild: I.Guilds },
  [E.ChannelDelete]: { guild: I.Guilds },
  [E.ThreadCreate]: { guild: I.Guilds },
  [E.ThreadUpdate]: { guild: I.Guilds },
  [E.ThreadDelete]: { guild: I.Guilds },
  [E.ThreadListSync]: { guild: I.Guilds },
  [E.GuildMemberAdd]: { guild: I.GuildMembers },
  [E.GuildMemberUpdate]: { guild: I.GuildMembers },
  [E.GuildMemberRemove]: { guild: I.GuildMembers },
  [E.PresenceUpdate]: { guild: I.GuildPresences },
  [E.MessageCreate]: { guild: I.GuildMessages, direct: I.DirectMessages },
  [E.MessageUpdate]: { guild: I.GuildMessages, direct: I.DirectMessages },
  [E.MessageDelete]: { guild: I.GuildMessages, direct: I.DirectMessages },
  [E.MessageDeleteBulk]: { guild: I.GuildMessages },
  [E.MessageReactionAdd]: { guild: I.GuildMessageReactions, direct: I.DirectMessageReactions },
  [E.MessageReactionRemove]: { guild: I.GuildMessageReactions, direct: I.DirectMessageReactions },
  [E.TypingStart]: { guild: I.GuildMessageTyping, direct: I.DirectMessageTyping },
};

function guildOf({ t, d }: Event): string | undefined {
  if (t === E.GuildCreate || t === E.GuildUpdate || t === E.GuildDelete) return d.id;
  return d && "guild_id" in d && typeof d.guild_id === "string" ? d.guild_id : undefined;
}

/** Whether a session is told of an event at all. Direct messages reach shard 0. */
export function hears(listener: Listener, event: Event): boolean {
  const guildId = guildOf(event);
  const shard = guildId === undefined ? 0 : shardOf(guildId, listener.shards);
  if (shard !== listener.shard) return false;
  const intents = needed[event.t];
  if (!intents) return true;
  const intent = guildId === undefined ? intents.direct : intents.guild;
  return intent !== undefined && (listener.intents & intent) !== 0;
}

const mayRead = (message: Pick<APIMessage, "author" | "mentions"> & { guild_id?: string }): boolean =>
  message.guild_id === undefined || message.author.id === BOT_ID || message.mentions.some(({ id }) => id === BOT_ID);

function blanked(data: GatewayMessageCreateDispatchData): GatewayMessageCreateDispatchData {
  const { referenced_message: referenced, poll, ...rest } = data;
  const outer = mayRead(data)
    ? { ...rest, ...(poll === undefined ? {} : { poll }) }
    : { ...rest, content: "", embeds: [], attachments: [], components: [] };
  if (referenced === undefined) return outer;
  // What is quoted is judged by itself, in the same place.
  const place = data.guild_id === undefined ? {} : { guild_id: data.guild_id };
  const inner =
    referenced === null || mayRead({ ...referenced, ...place })
      ? referenced
      : { ...referenced, content: "", embeds: [], attachments: [], components: [] };
  return { ...outer, referenced_message: inner };
}

/** The event as a session sees it: without message content, unless it may read it. */
export function seenBy({ intents }: Listener, event: Event): Event {
  if ((intents & I.MessageContent) !== 0) return event;
  switch (event.t) {
    case E.MessageCreate:
      return { t: event.t, d: blanked(event.d) };
    case E.MessageUpdate:
      return { t: event.t, d: blanked(event.d) };
    default:
      return event;
  }
}
