// A reply as the body of a Slack message or of the Home tab: JSON alone, no client.
import type { types } from "@slack/bolt";
import type { Reply } from "../../commands/reply.ts";
import type { Kept } from "../button-id.ts";
import { withCutActions } from "../cut-actions.ts";
import { fit } from "../fit.ts";
import { actionsOf } from "../layout.ts";
import { clip } from "../shorten.ts";
import { blocksOfReply, type SlackLook } from "./blocks.ts";
import { actionBlocks, roomFor } from "./buttons.ts";
import { escape } from "./escape.ts";
import { blockLimits, limits, type Surface, surfaces } from "./limits.ts";
import { short } from "./rich-text.ts";

/** `text` is what notifications and screen readers get. */
export type Body = { text: string; blocks: types.KnownBlock[] };

/** `kept` goes into the state (button-id.ts, `keep`) before the body is sent. */
export type Rendered = { body: Body; kept: Kept[] };

const fits = (block: types.KnownBlock): boolean => {
  if (block.type === "rich_text") return short(block);
  if (block.type !== "context") return true;
  return block.elements.every((one) => one.type !== "plain_text" || one.text.length <= blockLimits.text);
};

/** Whether Slack takes these blocks in one message, beside two blocks of actions with their labels. */
const taken = (blocks: readonly types.KnownBlock[], most: number, labels: number): boolean =>
  blocks.length <= most - 2 && blocks.every(fits) && JSON.stringify(blocks).length + labels <= blockLimits.total;

const summaryOf = (reply: Reply, { words }: SlackLook): string => {
  const titles = reply.cards.map(({ title }) => escape(title).trim()).filter((title) => title !== "");
  return clip(titles.join(" · "), blockLimits.fallback) || words.chat.nothing;
};

/** The reply within every limit; what is cut is said in it. The same reply always gives the same body. */
export const render = (reply: Reply, look: SlackLook, surface: Surface = surfaces.message): Rendered => {
  let drawn: { reply: Reply; blocks: types.KnownBlock[] } | undefined;
  const draw = (one: Reply): types.KnownBlock[] => {
    // The last reply that was measured is nearly always the one that is shown.
    if (drawn?.reply !== one) drawn = { reply: one, blocks: blocksOfReply(one, look, surface) };
    return drawn.blocks;
  };
  const { blocks: rows, kept } = actionBlocks(reply, look.words.chat);
  const labels =
    rows.length === 0 ? 0 : actionsOf(reply).reduce((sum, { label }) => sum + Math.min(label.length, 75), 0);
  const fitted = fit(withCutActions(reply, roomFor, look.words.chat), limits, look.words.render, (one) =>
    taken(draw(one), surface.blocks, labels),
  );
  return { body: { text: summaryOf(fitted, look), blocks: [...draw(fitted), ...rows] }, kept };
};
