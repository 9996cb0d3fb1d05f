// Blocks as a reader sees them, and what in them would act.
import type { types } from "@slack/bolt";

type Inlines = readonly { type: string; text?: string; url?: string }[];

const inlineText = (elements: Inlines): string => elements.map(({ text, url }) => text ?? url ?? "").join("");

const richText = (element: types.RichTextBlockElement): string =>
  element.type === "rich_text_list"
    ? element.elements.map((item) => `• ${inlineText(item.elements)}`).join("\n")
    : inlineText(element.elements);

const labelsOf = (blocks: readonly types.KnownBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.type === "actions"
      ? block.elements.flatMap((element) => {
          if (element.type === "button") return [element.text.text];
          return element.type === "static_select" ? (element.options ?? []).map(({ text }) => text.text) : [];
        })
      : [],
  );

const textOfBlock = (block: types.KnownBlock): string => {
  switch (block.type) {
    case "header":
      return block.text.text;
    case "context":
      return block.elements.map((one) => (one.type === "plain_text" ? one.text : "")).join(" ");
    case "rich_text":
      return block.elements.map(richText).join("\n");
    case "table":
      return block.rows
        .map((row) => row.map((cell) => (cell.type === "raw_text" ? cell.text : "")).join(" | "))
        .join("\n");
    default:
      return "";
  }
};

/** All that there is to read, a block a line. */
export const textOf = (blocks: readonly types.KnownBlock[]): string =>
  [...blocks.map(textOfBlock), ...labelsOf(blocks)].filter((text) => text !== "").join("\n");

/** Everything in the blocks that is more than text: mentions, links, emoji, markup. */
export const actsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(actsOf);
  if (typeof value !== "object" || value === null) return [];
  const { type } = value as { type?: unknown };
  const acting = ["link", "user", "usergroup", "channel", "broadcast", "emoji", "mrkdwn", "markdown", "image", "date"];
  const own = typeof type === "string" && acting.includes(type) ? [type] : [];
  const emoji = "emoji" in value && value.emoji === true ? ["emoji"] : [];
  return [...own, ...emoji, ...Object.values(value).flatMap(actsOf)];
};
