// The channels, threads and guilds that the bot can reach; direct messages open on demand.
import {
  type APIChannel,
  type APIDMChannel,
  type APIUser,
  ChannelType,
  type GatewayGuildCreateDispatchData,
} from "discord-api-types/v10";
import { refuse } from "./refusal.ts";
import { ann, ben, dmWith, type KnownChannel, type Thread, user } from "./world.ts";

export type Channels = {
  guilds: () => GatewayGuildCreateDispatchData[];
  addGuild: (guild: GatewayGuildCreateDispatchData) => void;
  removeGuild: (id: string) => void;
  /** Makes a channel known; later guild listings have it too where it is a thread. */
  add: (channel: KnownChannel) => void;
  find: (id: string) => KnownChannel | undefined;
  /** The channel, or Discord's refusal. */
  get: (id: string) => KnownChannel;
  openDm: (userId: string) => APIDMChannel;
};

export const isThread = (channel: APIChannel): channel is Thread =>
  channel.type === ChannelType.PublicThread ||
  channel.type === ChannelType.PrivateThread ||
  channel.type === ChannelType.AnnouncementThread;

/** What can hold messages or threads, of all that a guild has. */
const known = (channel: APIChannel): KnownChannel[] =>
  channel.type === ChannelType.GuildText ||
  channel.type === ChannelType.GuildAnnouncement ||
  channel.type === ChannelType.GuildForum ||
  isThread(channel)
    ? [channel]
    : [];

export function createChannels(
  initial: readonly GatewayGuildCreateDispatchData[],
  people: readonly APIUser[] = [ann, ben],
): Channels {
  const guilds = new Map<string, GatewayGuildCreateDispatchData>();
  const channels = new Map<string, KnownChannel>();
  const keep = (channel: KnownChannel) => void channels.set(channel.id, channel);
  const addGuild = (guild: GatewayGuildCreateDispatchData) => {
    guilds.set(guild.id, guild);
    const all: APIChannel[] = [...guild.channels, ...guild.threads];
    all.flatMap(known).forEach(keep);
  };
  initial.forEach(addGuild);
  for (const person of people) keep(dmWith(person));
  return {
    guilds: () => [...guilds.values()],
    addGuild,
    removeGuild: (id) => {
      guilds.delete(id);
      for (const channel of channels.values())
        if ("guild_id" in channel && channel.guild_id === id) channels.delete(channel.id);
    },
    add: (channel) => {
      keep(channel);
      const guild = isThread(channel) ? guilds.get(channel.guild_id ?? "") : undefined;
      if (guild && isThread(channel)) guild.threads.push(channel);
    },
    find: (id) => channels.get(id),
    get: (id) => channels.get(id) ?? refuse("unknownChannel"),
    openDm: (userId) => {
      const channel = dmWith(people.find(({ id }) => id === userId) ?? user("somebody", { id: userId }));
      keep(channel);
      return channel;
    },
  };
}
