// What people and Discord itself do: write, use commands, add and remove the bot, delete messages.
import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  GatewayDispatchEvents as E,
  type GatewayGuildCreateDispatchData,
  InteractionType as T,
} from "discord-api-types/v10";
import { isThread } from "./channels.ts";
import type { Core } from "./core.ts";
import type { Event } from "./intents.ts";
import type { Said } from "./said.ts";
import { GUILD_ID, type KnownChannel } from "./world.ts";

export type People = {
  /** Delivers an interaction and waits for nothing; a second time is a duplicate delivery. */
  send: (interaction: APIInteraction) => void;
  /** A person writes a message; a second time is a duplicate delivery. */
  say: (message: Said) => Said;
  /** Any other event, to whoever hears it. */
  emit: (event: Event) => void;
  addGuild: (guild: GatewayGuildCreateDispatchData) => void;
  /** The bot is removed from a guild. */
  removeGuild: (id: string) => void;
  addChannel: (channel: KnownChannel) => void;
  /** Somebody deletes a message. */
  removeMessage: (id: string) => void;
};

type Calling = { type: number; value?: unknown; options?: readonly Calling[] };

/** Discord tells of every file that an option names, and takes no call without it. */
function refuseUnresolved(interaction: APIInteraction): void {
  if (interaction.type !== T.ApplicationCommand || interaction.data.type !== ApplicationCommandType.ChatInput) return;
  const { options = [], resolved } = interaction.data;
  const check = (option: Calling): void => {
    option.options?.forEach(check);
    if (option.type !== ApplicationCommandOptionType.Attachment) return;
    if (resolved?.attachments?.[String(option.value)]?.id !== option.value)
      throw new Error(`The file ${String(option.value)} is not resolved: attach it first.`);
  };
  options.forEach(check);
}

export function createPeople({ book, cases, channels, publisher }: Core, emit: (event: Event) => void): People {
  return {
    emit,
    send: (interaction) => {
      refuseUnresolved(interaction);
      cases.open(interaction);
      const source =
        interaction.type === T.MessageComponent || interaction.type === T.ModalSubmit ? interaction.message : undefined;
      if (source && !book.find(source.id)) book.add(source);
      emit({ t: E.InteractionCreate, d: interaction });
    },
    say: (message) => {
      if (message.channel_type === ChannelType.DM) channels.openDm(message.author.id);
      if (!channels.find(message.channel_id))
        throw new Error(`Channel ${message.channel_id} is unknown: addChannel first.`);
      if (!book.find(message.id)) book.add(message);
      emit({ t: E.MessageCreate, d: message });
      return message;
    },
    addGuild: (guild) => {
      channels.addGuild(guild);
      emit({ t: E.GuildCreate, d: guild });
    },
    removeGuild: (id) => {
      channels.removeGuild(id);
      emit({ t: E.GuildDelete, d: { id } });
    },
    addChannel: (channel) => {
      channels.add(channel);
      if (isThread(channel)) emit({ t: E.ThreadCreate, d: channel });
      else if (channel.type !== ChannelType.DM)
        emit({ t: E.ChannelCreate, d: { ...channel, guild_id: channel.guild_id ?? GUILD_ID } });
    },
    removeMessage: (id) => {
      const message = book.find(id);
      if (message) publisher.remove(message);
    },
  };
}
