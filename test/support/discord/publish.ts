// Puts messages into the book and tells the gateway: the bot hears of its own messages too, as it does on Discord.
import {
  type APIMessage,
  ChannelType,
  GatewayDispatchEvents as E,
  type GatewayMessageCreateDispatchData,
} from "discord-api-types/v10";
import { type Book, isEphemeral, onTheWire, type SeenMessage } from "./book.ts";
import type { Channels } from "./channels.ts";
import type { Event } from "./intents.ts";

export type Publisher = {
  post: (message: SeenMessage) => SeenMessage;
  change: (message: SeenMessage) => SeenMessage;
  remove: (message: SeenMessage) => void;
};
type Deps = { book: Book; channels: Channels; dispatch: (event: Event) => void; echo: boolean };

export function createPublisher({ book, channels, dispatch, echo }: Deps): Publisher {
  const placeOf = (message: APIMessage) => {
    const channel = channels.find(message.channel_id);
    if (!echo || !channel || isEphemeral(message) || channel.type === ChannelType.GuildForum) return undefined;
    return {
      channel_type: channel.type,
      ...("guild_id" in channel && channel.guild_id !== undefined ? { guild_id: channel.guild_id } : {}),
    };
  };
  const tell = (t: E.MessageCreate | E.MessageUpdate, message: SeenMessage) => {
    const place = placeOf(message);
    if (!place) return;
    const d: GatewayMessageCreateDispatchData = { ...onTheWire(message), ...place };
    dispatch({ t, d });
  };
  return {
    post: (message) => {
      const { pings, files } = message;
      const seen = book.add(message, { pings, files });
      tell(E.MessageCreate, seen);
      return seen;
    },
    change: (message) => {
      book.replace(message);
      tell(E.MessageUpdate, message);
      return message;
    },
    remove: (message) => {
      book.remove(message.id);
      const place = placeOf(message);
      if (place) {
        const { channel_type: _, ...guild } = place;
        dispatch({ t: E.MessageDelete, d: { id: message.id, channel_id: message.channel_id, ...guild } });
      }
    },
  };
}
