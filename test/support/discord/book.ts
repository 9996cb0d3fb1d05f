// The messages that exist: what was posted, edited and deleted, whom it would have pinged, and which files it holds.
import { type APIMessage, MessageFlags } from "discord-api-types/v10";
import { refuse } from "./refusal.ts";
import type { UploadedFile } from "./multipart.ts";
import { noPings, type Pings } from "./pings.ts";

/** A message as people see it now, and what tests want to know of it besides. */
export type SeenMessage = APIMessage & {
  /** Whom its latest text would have pinged. */
  pings: Pings;
  /** What was uploaded with it, with the bytes. */
  files: UploadedFile[];
};
export type Book = {
  add: (message: APIMessage, extra?: { pings: Pings; files: UploadedFile[] }) => SeenMessage;
  replace: (message: SeenMessage) => void;
  remove: (id: string) => void;
  find: (id: string) => SeenMessage | undefined;
  /** The message, or Discord's refusal. */
  get: (id: string) => SeenMessage;
  /** All that can be seen in a channel, in their order; ephemeral ones too. */
  in: (channelId: string) => SeenMessage[];
};

export const isEphemeral = ({ flags }: APIMessage): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
export const isLoading = ({ flags }: APIMessage): boolean => ((flags ?? 0) & MessageFlags.Loading) !== 0;

/** The message as Discord sends it. */
export const onTheWire = ({ pings: _pings, files: _files, ...message }: SeenMessage): APIMessage => message;

export function createBook(): Book {
  const messages = new Map<string, SeenMessage>();
  return {
    add: (message, { pings, files } = { pings: noPings, files: [] }) => {
      const seen: SeenMessage = { ...message, pings, files };
      messages.set(seen.id, seen);
      return seen;
    },
    replace: (message) => void messages.set(message.id, message),
    remove: (id) => void messages.delete(id),
    find: (id) => messages.get(id),
    get: (id) => messages.get(id) ?? refuse("unknownMessage"),
    in: (channelId) => [...messages.values()].filter((message) => message.channel_id === channelId),
  };
}
