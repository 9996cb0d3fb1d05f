// Messages and views as such: what Slack refuses, the fake refuses too, in the same words.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeSlack, type FakeSlack } from "./fake.ts";
import { actions, button, input, long, many, modal, mrkdwn, plain, plainly } from "./plain.ts";
import type { Json } from "./refusal.ts";

let fake: FakeSlack;
beforeAll(async () => {
  fake = await createFakeSlack();
});
afterAll(() => fake.close());
const { wrong, wrongView } = plainly(() => fake);

const section = (text: Json, more: Json = {}): Json => ({ type: "section", text, ...more });
const option = (changes: Json = {}): Json => ({ text: plain("Xiaomi"), value: "xiaomi", ...changes });
const menu = (changes: Json = {}): Json => ({
  type: "static_select",
  action_id: "pick",
  options: [option()],
  ...changes,
});
const raw = (text: string): Json => ({ type: "raw_text", text });
const table = (rows: Json[][], more: Json = {}): Json => ({ type: "table", rows, ...more });
const rich = (...elements: Json[]): Json => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements }],
});

describe("Blocks are refused for", () => {
  it.each<[string, Json, string]>([
    [
      "a section's text",
      section(plain(long(3001))),
      "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
    ],
    ["no text", section(plain("")), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"],
    ["an empty section", { type: "section" }, "must define either text or fields [json-pointer:/blocks/0]"],
    [
      "fields",
      { type: "section", fields: many(11, () => mrkdwn("f")) },
      "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
    ],
    [
      "a field",
      { type: "section", fields: [mrkdwn(long(2001))] },
      "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
    ],
    [
      "a header",
      { type: "header", text: plain(long(151)) },
      "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
    ],
    [
      "a header that is formatted",
      { type: "header", text: mrkdwn("*bold*") },
      "must be one of: plain_text [json-pointer:/blocks/0/text/type]",
    ],
    [
      "elements of a context",
      { type: "context", elements: many(11, () => mrkdwn("c")) },
      "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
    ],
    [
      "elements of actions",
      actions(...many(26, (n) => button({ action_id: `a${n}` }))),
      "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
    ],
    [
      "a button's text",
      actions(button({ text: plain(long(76)) })),
      "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
    ],
    [
      "a button's value",
      actions(button({ value: long(2001) })),
      "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
    ],
    [
      "a button's action",
      actions(button({ action_id: long(256) })),
      "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
    ],
    [
      "the same action twice",
      actions(button(), button()),
      "action_id already exists in this block [json-pointer:/blocks/0]",
    ],
    [
      "a block's name",
      { type: "divider", block_id: long(256) },
      "must be less than 256 characters [json-pointer:/blocks/0/block_id]",
    ],
    [
      "a menu without choices",
      actions(menu({ options: [] })),
      "no fewer than 1 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ],
    [
      "a menu's choices",
      actions(menu({ options: many(101, (n) => option({ value: `${n}` })) })),
      "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ],
    [
      "a choice",
      actions(menu({ options: [option({ text: plain(long(76)) })] })),
      "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]",
    ],
    [
      "a picture without words",
      { type: "image", image_url: "https://example.com/a.png" },
      "missing required field: alt_text [json-pointer:/blocks/0]",
    ],
    [
      "a picture's words",
      { type: "image", image_url: "https://example.com/a.png", alt_text: long(2001) },
      "must be less than 2001 characters [json-pointer:/blocks/0/alt_text]",
    ],
    [
      "a picture that nobody uploaded",
      { type: "image", slack_file: { id: "F1" }, alt_text: "chart" },
      "invalid slack file [json-pointer:/blocks/0]",
    ],
    ["a type", { type: "chart" }, 'unsupported type: "chart" [json-pointer:/blocks/0/type]'],
    ["a field too many", { type: "divider", text: "?" }, "invalid additional property: text [json-pointer:/blocks/0]"],
    ["rows", table(many(101, () => [raw("a")])), "no more than 100 items allowed [json-pointer:/blocks/0/rows]"],
    ["columns", table([many(21, () => raw("a"))]), "no more than 20 items allowed [json-pointer:/blocks/0/rows/0]"],
    ["an empty cell", table([[raw("")]]), "must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]"],
    [
      "an empty run",
      rich({ type: "text", text: "" }),
      "must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]",
    ],
    [
      "a data table whose rows differ",
      { type: "data_table", caption: "c", rows: [[raw("a"), raw("b")], [raw("c")]] },
      "all rows must have the same number of cells [json-pointer:/blocks/0/rows]",
    ],
  ])("%s", async (_what, block, complaint) => {
    expect(await wrong({ blocks: [block] })).toEqual([complaint]);
  });

  it("being too many, too long together, alike, or no list", async () => {
    expect(await wrong({ blocks: many(51, () => ({ type: "divider" })) })).toEqual([
      "no more than 50 items allowed [json-pointer:/blocks]",
    ]);
    expect(await wrong({ blocks: many(5, () => section(plain(long(2700)))) })).toEqual(["msg_blocks_too_long"]);
    expect(await wrong({ blocks: [actions(button()), actions(button())] })).toEqual([
      "block_id row already exists [json-pointer:/blocks/1/block_id]",
    ]);
    expect(await wrong({ blocks: [table([[raw("a")]]), table([[raw("b")]])] })).toEqual([
      "only_one_table_allowed [json-pointer:/blocks]",
    ]);
    expect(await wrong({ blocks: [table([[raw(long(5001))], [raw(long(5000))]])] })).toEqual([
      "tables must hold less than 10001 characters together [json-pointer:/blocks]",
    ]);
    expect(await wrong({ blocks: "[{" })).toEqual(["invalid_blocks_format"]);
    expect(await wrong({ text: "  " })).toEqual(["no_text"]);
    expect(await wrong({ text: long(40_001) })).toEqual(["msg_too_long"]);
  });
});

describe("A message that keeps to all of it", () => {
  it("is taken, also at every limit", async () => {
    const everything = [
      { type: "header", text: plain(long(150)) },
      section(mrkdwn(long(3000)), { accessory: menu({ options: many(100, (n) => option({ value: `${n}` })) }) }),
      { type: "context", elements: many(10, () => plain("c")) },
      actions(button({ value: long(2000), url: "https://example.com" })),
      table(many(100, () => many(20, () => raw("1")))),
      rich(
        { type: "text", text: "*", style: { bold: true } },
        { type: "link", url: "https://example.com", text: "[1]" },
      ),
    ];
    expect(await wrong({ blocks: everything })).toEqual([]);
  });

  it("acts on nobody, unless it holds what acts", async () => {
    const acting = [
      section(mrkdwn("<!channel> and @here")),
      section({ ...mrkdwn("@channel"), verbatim: true }),
      section(plain("<!here> @everyone")),
      rich({ type: "broadcast", range: "everyone" }, { type: "user", user_id: "U0BEN00001" }),
    ];
    const quiet = fake.acted().length;
    expect(quiet).toBe(0);
    await wrong({ text: "&lt;!channel&gt; <@U0BEN00001> @channel", blocks: acting });
    expect(fake.acted()).toEqual(["<@U0BEN00001>", "<!channel>", "@here", "<!everyone>", "<@U0BEN00001>"]);
  });
});

describe("A view is refused for", () => {
  const field = { type: "plain_text_input", action_id: "typed" };
  it.each<[string, Json, string]>([
    ["its title", { title: plain(long(25)) }, "must be less than 25 characters [json-pointer:/view/title/text]"],
    ["its button", { submit: plain(long(25)) }, "must be less than 25 characters [json-pointer:/view/submit/text]"],
    [
      "what it keeps",
      { private_metadata: long(3001) },
      "must be less than 3001 characters [json-pointer:/view/private_metadata]",
    ],
    ["its name", { callback_id: long(256) }, "must be less than 256 characters [json-pointer:/view/callback_id]"],
    [
      "fields",
      { blocks: many(101, () => ({ type: "divider" })) },
      "no more than 100 items allowed [json-pointer:/view/blocks]",
    ],
    [
      "a label",
      { blocks: [input("b", field, { label: plain(long(2001)) })] },
      "must be less than 2001 characters [json-pointer:/view/blocks/0/label/text]",
    ],
    ["a table", { blocks: [table([[raw("a")]])] }, 'unsupported type: "table" [json-pointer:/view/blocks/0/type]'],
    [
      "no button",
      { submit: undefined },
      "submit is required when an input block is within blocks [json-pointer:/view]",
    ],
    [
      "a field's length",
      { blocks: [input("b", { ...field, max_length: 3001 })] },
      "must be at most 3000 [json-pointer:/view/blocks/0/element/max_length]",
    ],
  ])("%s", async (_what, changes, complaint) => {
    expect(await wrongView({ ...modal(input("company", field)), ...changes })).toEqual([complaint]);
  });

  it("nothing where it keeps to all of it", async () => {
    const external = { type: "external_select", action_id: "pick", min_query_length: 1, initial_option: option() };
    expect(await wrongView(modal(input("company", external), input("note", field, { optional: true })))).toEqual([]);
    expect(fake.form()?.title).toBe("Targets");
  });
});
