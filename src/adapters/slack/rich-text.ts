// The small vocabulary of blocks that answers are drawn with. Nothing in them is read as markup.
import type { types } from "@slack/bolt";
import { blockLimits } from "./limits.ts";

export type Inline = types.RichTextText | types.RichTextLink;
export type Line = types.RichTextSection;
export type Rich = Line | types.RichTextList;

export const plain = (text: string): types.PlainTextElement => ({ type: "plain_text", text, emoji: false });

export const inline = (text: string, style?: "bold" | "italic" | "code"): Inline[] =>
  text === "" ? [] : [{ type: "text", text, ...(style === undefined ? {} : { style: { [style]: true } }) }];

export const line = (elements: readonly Inline[]): Line[] =>
  elements.length === 0 ? [] : [{ type: "rich_text_section", elements: [...elements] }];

export const bullets = (lines: readonly Line[]): Rich[] =>
  lines.length === 0 ? [] : [{ type: "rich_text_list", style: "bullet", elements: [...lines] }];

export const small = (text: string): types.ContextBlock[] =>
  text === "" ? [] : [{ type: "context", elements: [plain(text)] }];

const lengthOfInline = (one: types.RichTextElement): number =>
  one.type === "text" ? one.text.length : one.type === "link" ? one.url.length + (one.text ?? "").length : 0;

const lengthOf = (rich: Rich): number =>
  rich.type === "rich_text_list"
    ? rich.elements.reduce((sum, section) => sum + lengthOf(section) + 1, 0)
    : rich.elements.reduce((sum, one) => sum + lengthOfInline(one), 1);

/** A list that is too long for one block, item by item; the items stay one list to the eye. */
const pieces = (rich: Rich): Rich[] =>
  rich.type === "rich_text_list" && lengthOf(rich) > blockLimits.text
    ? rich.elements.flatMap((item) => bullets([item]))
    : [rich];

/** The lines as blocks, each within what Slack takes in one; a single line may be longer, see `taken`. */
export const richBlocks = (lines: readonly Rich[], id?: string): types.RichTextBlock[] => {
  const pages: Rich[][] = [];
  let used = 0;
  for (const one of lines.flatMap(pieces)) {
    const length = lengthOf(one);
    const page = pages.at(-1);
    if (page === undefined || used + length > blockLimits.text) {
      pages.push([one]);
      used = length;
    } else {
      page.push(one);
      used += length;
    }
  }
  return pages.map((elements, at) => ({
    type: "rich_text",
    ...(id === undefined ? {} : { block_id: `${id}-${at}` }),
    elements: joined(elements),
  }));
};

/** Single items that follow each other are one list again. */
const joined = (all: readonly Rich[]): Rich[] => {
  const result: Rich[] = [];
  for (const one of all) {
    const last = result.at(-1);
    if (one.type === "rich_text_list" && last?.type === "rich_text_list")
      result[result.length - 1] = { ...last, elements: [...last.elements, ...one.elements] };
    else result.push(one);
  }
  return result;
};

/** Whether one block is short enough. */
export const short = (block: types.RichTextBlock): boolean =>
  block.elements.reduce(
    (sum, one) => sum + (one.type === "rich_text_section" || one.type === "rich_text_list" ? lengthOf(one) : 0),
    0,
  ) <= blockLimits.text;
