// What Slack refuses in the blocks of a message, from its documentation and not from the renderer's own table.
import type { types } from "@slack/bolt";
import type { Body } from "../../../src/adapters/slack/render.ts";

const lengthOf = (element: types.RichTextBlockElement): number =>
  element.elements.reduce((sum, one) => {
    if (one.type === "rich_text_section") return sum + lengthOf(one);
    if (one.type === "text") return sum + one.text.length;
    return sum + (one.type === "link" ? (one.text ?? "").length : 0);
  }, 0);

const emptyTexts = (element: types.RichTextBlockElement): boolean =>
  element.elements.length === 0 ||
  element.elements.some((one) =>
    one.type === "rich_text_section" ? emptyTexts(one) : one.type === "text" && one.text === "",
  );

/** Everything that is wrong with a message; nothing where Slack would take it. */
export const problemsOf = ({ text, blocks }: Body, { blocks: most, tables } = { blocks: 50, tables: 1 }): string[] => {
  const problems: string[] = [];
  const length = (what: string, given: string, longest: number): void => {
    if (given.trim() === "") problems.push(`${what} is empty`);
    if (given.length > longest) problems.push(`${what} has ${given.length} characters, at most ${longest}`);
  };
  const count = (what: string, size: number, largest: number, least = 1): void => {
    if (size < least || size > largest) problems.push(`${size} ${what}, from ${least} to ${largest}`);
  };
  length("the fallback", text, 4000);
  count("blocks", blocks.length, most);
  count("tables", blocks.filter(({ type }) => type === "table").length, tables, 0);
  const [blockIds, actionIds]: [string[], string[]] = [[], []];
  for (const block of blocks) {
    if (block.block_id !== undefined) blockIds.push(block.block_id);
    if (block.type === "header") length("a header", block.text.text, 150);
    else if (block.type === "context") {
      count("context elements", block.elements.length, 10);
      for (const element of block.elements)
        if (element.type === "plain_text") length("a context", element.text, 3000);
        else problems.push(`a ${element.type} in a context`);
    } else if (block.type === "rich_text") {
      count("rich elements", block.elements.length, 1000);
      if (block.elements.some(emptyTexts)) problems.push("an empty rich text");
      if (block.elements.reduce((sum, one) => sum + lengthOf(one), 0) > 3000) problems.push("a rich text is too long");
    } else if (block.type === "table") {
      count("rows", block.rows.length, 100);
      count("column settings", block.column_settings?.length ?? 0, 20);
      for (const row of block.rows) {
        count("cells", row.length, 20);
        if (row.length !== block.rows[0]?.length) problems.push("rows of different length");
        for (const one of row) if (one.type === "raw_text") length("a cell", one.text, 3000);
      }
    } else if (block.type === "actions") {
      count("elements", block.elements.length, 25);
      for (const element of block.elements) {
        actionIds.push(element.action_id ?? "");
        if (element.type === "button") {
          length("a label", element.text.text, 75);
          length("a value", element.value ?? "", 2000);
        } else if (element.type === "static_select") {
          length("a placeholder", element.placeholder?.text ?? "", 150);
          count("options", element.options?.length ?? 0, 100);
          for (const option of element.options ?? []) {
            length("an option", option.text.text, 75);
            length("its value", option.value ?? "", 75);
          }
          const values = (element.options ?? []).map(({ value }) => value);
          if (new Set(values).size < values.length) problems.push("two options have one value");
        } else problems.push(`an unexpected ${element.type}`);
      }
    } else problems.push(`an unexpected ${block.type}`);
  }
  for (const id of [...blockIds, ...actionIds]) length("an id", id, 255);
  if (new Set(blockIds).size < blockIds.length) problems.push("two blocks have one id");
  if (new Set(actionIds).size < actionIds.length) problems.push("two elements have one id");
  const texts = JSON.stringify(blocks.filter(({ type }) => type !== "actions")).length;
  if (texts > 13_200) problems.push(`${texts} characters in all`);
  if (JSON.stringify(blocks).includes('"mrkdwn"')) problems.push("markup is read");
  return problems;
};
