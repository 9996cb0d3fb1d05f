// Parts of messages and views that people use: buttons and menus by their id or by the words on them.
import type { Json } from "./refusal.ts";

export type Found = { blockId: string; element: Json };

const isNode = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const inside = (block: Json): Json[] =>
  [block["element"], block["accessory"], ...(Array.isArray(block["elements"]) ? block["elements"] : [])].filter(isNode);

/** Everything in blocks that a person can use. */
export const usable = (blocks: readonly Json[]): Found[] =>
  blocks.flatMap((block) =>
    inside(block)
      .filter((element) => "action_id" in element)
      .map((element) => ({ blockId: String(block["block_id"]), element })),
  );

/** The words on something. */
export const labelOf = ({ text }: Json): unknown => (isNode(text) ? text["text"] : undefined);

/** The element with this action id, or with these words on it; a mistake in the test where there is none. */
export function theElement(blocks: readonly Json[], wanted: string): Found {
  const all = usable(blocks);
  const found = all.find(
    ({ element, blockId }) => element["action_id"] === wanted || labelOf(element) === wanted || blockId === wanted,
  );
  if (found) return found;
  const there = all.map(({ element }) => String(labelOf(element) ?? element["action_id"])).join(", ") || "nothing";
  throw new Error(`There is no "${wanted}" to use, only: ${there}`);
}
