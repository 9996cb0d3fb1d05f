// A reply as plain text, for pipes, files and whatever has no renderer of its own.
import type { Reply } from "../commands/reply.ts";
import { layout } from "./layout.ts";
import { noStyle } from "./spans.ts";
import type { RenderWords } from "./values.ts";

/** The reply in lines of at most `width` columns, without colour. */
export const plain = (reply: Reply, words: RenderWords, width = 100): string =>
  layout(reply, { width, words, style: noStyle }).join("\n");
