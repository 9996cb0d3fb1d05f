// files.*: an upload is announced, sent to the address that was given for it, and then shared.
import type { SharedFile } from "../book.ts";
import type { Channels } from "../channels.ts";
import { acceptMessage } from "../forms/messages.ts";
import type { RecordedCall } from "../http.ts";
import type { Ids } from "../ids.ts";
import type { Poster } from "../post.ts";
import { type Json, refuse } from "../refusal.ts";
import { maybe, type Methods, need } from "./call.ts";

export type FilesDeps = { channels: Channels; poster: Poster; ids: Ids; origin: () => string };
export type Files = {
  methods: Methods;
  /** What was sent to an upload's address; false where there is no such upload, or its size is another. */
  uploaded: (call: RecordedCall) => boolean;
  /** A file that is complete. */
  find: (id: string) => SharedFile | undefined;
};
type Announced = { id: string; name: string; length: number; altText: string; bytes?: Buffer };

const MOST_ALT_TEXT = 2000;

export function createFiles({ channels, poster, ids, origin }: FilesDeps): Files {
  const announced = new Map<string, Announced>();
  const complete = new Map<string, SharedFile>();
  const take = (entry: unknown): SharedFile => {
    const { id, title } = entry as { id?: unknown; title?: unknown };
    const file = announced.get(String(id));
    if (!file?.bytes) return refuse("file_not_found");
    announced.delete(file.id);
    const { name, altText, bytes } = file;
    const taken = { id: file.id, name, title: typeof title === "string" ? title : name, altText, bytes };
    complete.set(file.id, taken);
    return taken;
  };
  const share = (files: SharedFile[], args: Json): void => {
    const wanted = maybe(args, "channel_id");
    if (wanted === undefined) return;
    const form = acceptMessage({ text: maybe(args, "initial_comment"), blocks: args["blocks"] }, "anything");
    const { id } = channels.writable(wanted);
    poster.post(form, { channel: id, threadTs: maybe(args, "thread_ts"), via: "file", files });
  };
  return {
    find: (id) => complete.get(id),
    methods: {
      "files.getUploadURLExternal": {
        scope: "files:write",
        run: (args) => {
          const length = Number(args["length"]);
          if (!(length > 0)) refuse("invalid_arguments");
          const altText = maybe(args, "alt_txt") ?? maybe(args, "alt_text") ?? "";
          if (altText.length > MOST_ALT_TEXT) refuse("invalid_arguments");
          const id = ids.next("F");
          announced.set(id, { id, name: need(args, "filename"), length, altText });
          return { ok: true, upload_url: `${origin()}/upload/v1/${id}`, file_id: id };
        },
      },
      "files.completeUploadExternal": {
        scope: "files:write",
        run: (args) => {
          if (!Array.isArray(args["files"]) || args["files"].length === 0) refuse("invalid_arguments");
          const files = args["files"].map(take);
          share(files, args);
          return { ok: true, files: files.map(({ id, title }) => ({ id, title })) };
        },
      },
    },
    uploaded: ({ path, parts, raw }) => {
      const file = announced.get(path.split("/").at(-1) ?? "");
      const bytes = parts[0]?.bytes ?? raw;
      if (!file || bytes.length !== file.length) return false;
      file.bytes = bytes;
      return true;
    },
  };
}
