// Messages into the book: posted, changed, deleted, and told to the app as events where it may hear them.
import { actedIn } from "./acted.ts";
import type { Book, SeenMessage, SharedFile } from "./book.ts";
import type { MessageForm } from "./forms/messages.ts";
import type { Ids } from "./ids.ts";
import { type Json, refuseBody } from "./refusal.ts";
import { BOT_USER_ID } from "./world.ts";

export type Where = { channel: string; threadTs?: string | undefined; onlyFor?: string | undefined };
export type Posting = Where & {
  via: SeenMessage["via"];
  user?: string;
  act?: number | undefined;
  files?: SharedFile[];
};
export type Change = { what: "posted" | "changed" | "deleted"; message: SeenMessage; before?: SeenMessage };
export type Poster = {
  post: (form: MessageForm, posting: Posting) => SeenMessage;
  /** Text and blocks are replaced, whichever were given; ephemeral stays ephemeral. */
  change: (message: SeenMessage, form: MessageForm, act?: number) => SeenMessage;
  remove: (message: SeenMessage) => void;
};
export type PosterDeps = {
  book: Book;
  ids: Ids;
  /** A file that was uploaded, by its id. */
  file: (id: string) => SharedFile | undefined;
  heard: (change: Change) => void;
  complain: (what: string) => void;
};

/** Slack gives an id to every block and action that brings none. */
function identified(blocks: MessageForm["blocks"], ids: Ids): Json[] {
  return blocks.map((block) => ({ block_id: ids.next("b"), ...block }));
}

export function createPoster({ book, ids, file, heard, complain }: PosterDeps): Poster {
  /** The files that image blocks show; Slack refuses those that it does not have. */
  const shownIn = (blocks: MessageForm["blocks"]): SharedFile[] =>
    blocks.flatMap((block, index) => {
      const wanted = block.type === "image" ? block.slack_file : undefined;
      if (!wanted) return [];
      return (
        file(wanted.id ?? "") ?? refuseBody("invalid_blocks", [`invalid slack file [json-pointer:/blocks/${index}]`])
      );
    });
  const lookAt = ({ text, blocks }: MessageForm) => {
    if (blocks.length > 0 && !text?.trim()) complain("a message has blocks, but no text for notifications to show");
  };
  return {
    post: (form, { channel, threadTs, onlyFor, via, user = BOT_USER_ID, act, files = [] }) => {
      lookAt(form);
      const message = book.add({
        ts: ids.ts(),
        channel,
        user,
        text: form.text ?? "",
        blocks: identified(form.blocks, ids),
        broadcast: form.reply_broadcast === true,
        via,
        acted: actedIn(form),
        files: [...files, ...shownIn(form.blocks)],
        edits: 0,
        shownAt: performance.now(),
        ...(threadTs === undefined ? {} : { threadTs }),
        ...(onlyFor === undefined ? {} : { onlyFor }),
        ...(act === undefined ? {} : { act }),
        ...(form.metadata === undefined ? {} : { metadata: form.metadata }),
      });
      heard({ what: "posted", message });
      return message;
    },
    change: (before, form, act) => {
      lookAt(form);
      const message = book.replace({
        ...before,
        text: form.text ?? before.text,
        blocks: identified(form.blocks, ids),
        acted: actedIn(form),
        files: shownIn(form.blocks),
        edits: before.edits + 1,
        shownAt: performance.now(),
        ...(act === undefined ? {} : { act }),
      });
      heard({ what: "changed", message, before });
      return message;
    },
    remove: (message) => {
      book.remove(message);
      heard({ what: "deleted", message });
    },
  };
}
