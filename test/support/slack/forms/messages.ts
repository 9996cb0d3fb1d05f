// A message as it is sent: text, blocks, and what else Slack takes with them.
import { z } from "zod";
import { refuse, refuseBody } from "../refusal.ts";
import { messageBlocks } from "./blocks.ts";
import { accept, complaints } from "./form.ts";
import { lengthOf } from "./lengths.ts";

const TEXT_MOST = 40_000;
/** All blocks of a message together; nobody documents it, people measured about 13,200. */
const BLOCKS_MOST = 13_000;

/** Arguments of a form are text; booleans are written out. */
const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((word) => word === "true")]).optional();
const content = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  attachments: z.unknown().optional(),
  thread_ts: z.string().optional(),
  reply_broadcast: flag,
  mrkdwn: flag,
  link_names: flag,
  parse: z.string().optional(),
  unfurl_links: flag,
  unfurl_media: flag,
  response_type: z.enum(["ephemeral", "in_channel"]).optional(),
  replace_original: flag,
  delete_original: flag,
  metadata: z.object({ event_type: z.string().min(1), event_payload: z.record(z.string(), z.unknown()) }).optional(),
});
export type MessageForm = Omit<z.infer<typeof content>, "blocks" | "attachments"> & {
  blocks: z.infer<typeof messageBlocks>;
};

/** The message that a body describes; `given` says whether it may also be none. */
export function acceptMessage(body: unknown, given: "content" | "anything" = "content"): MessageForm {
  const { blocks: rawBlocks, attachments, ...form } = accept(content, body, "invalid_arguments");
  if (Array.isArray(attachments) && attachments.length > 0)
    refuse("invalid_attachments", { why: "the fake takes no attachments: they are legacy, use blocks" });
  if (rawBlocks !== undefined && !Array.isArray(rawBlocks)) refuse("invalid_blocks_format");
  const wrong = complaints(messageBlocks, rawBlocks ?? [], ["blocks"]);
  if (wrong.length > 0) refuseBody("invalid_blocks", wrong);
  const blocks = accept(messageBlocks, rawBlocks ?? [], "invalid_blocks", ["blocks"]);
  if (lengthOf(blocks) > BLOCKS_MOST) refuse("msg_blocks_too_long");
  if ((form.text?.length ?? 0) > TEXT_MOST) refuse("msg_too_long");
  if (given === "content" && blocks.length === 0 && !form.text?.trim()) refuse("no_text");
  return { ...form, blocks };
}
