// What Discord refuses in a message, the fake refuses too, with Discord's words and codes; and whom a message pings.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeDiscord, type FakeDiscord } from "./fake.ts";
import { slash } from "./interactions.ts";
import { long, many, codeOf, plainly, refusals } from "./plain.ts";
import { buttons, says } from "./said.ts";
import { ann } from "./world.ts";

let fake: FakeDiscord;
beforeAll(async () => {
  fake = await createFakeDiscord();
});
afterAll(() => fake.close());
const { opened, callback, post } = plainly(() => fake);

const button = (changes: object = {}) => ({ type: 2, style: 2, label: "b", custom_id: "b", ...changes });
const rows = (...components: object[]) => ({ components: [{ type: 1, components }] });
const field = { name: "n", value: "v" };

describe("A message is refused", () => {
  it.each<[string, object, string[]]>([
    ["content", { content: long(2001) }, ["content: BASE_TYPE_MAX_LENGTH"]],
    ["content that is none", { content: 3 }, ["content: STRING_TYPE_CONVERT"]],
    ["embeds", { embeds: many(11, () => ({ title: "t" })) }, ["embeds: BASE_TYPE_MAX_LENGTH"]],
    ["title", { embeds: [{ title: long(257) }] }, ["embeds.0.title: BASE_TYPE_MAX_LENGTH"]],
    ["description", { embeds: [{ description: long(4097) }] }, ["embeds.0.description: BASE_TYPE_MAX_LENGTH"]],
    ["fields", { embeds: [{ fields: many(26, () => field) }] }, ["embeds.0.fields: BASE_TYPE_MAX_LENGTH"]],
    [
      "field name",
      { embeds: [{ fields: [{ ...field, name: long(257) }] }] },
      ["embeds.0.fields.0.name: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "field value",
      { embeds: [{ fields: [{ ...field, value: long(1025) }] }] },
      ["embeds.0.fields.0.value: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "blank value",
      { embeds: [{ fields: [{ ...field, value: " " }] }] },
      ["embeds.0.fields.0.value: BASE_TYPE_REQUIRED"],
    ],
    ["missing value", { embeds: [{ fields: [{ name: "n" }] }] }, ["embeds.0.fields.0.value: BASE_TYPE_REQUIRED"]],
    ["footer", { embeds: [{ footer: { text: long(2049) } }] }, ["embeds.0.footer.text: BASE_TYPE_BAD_LENGTH"]],
    ["author", { embeds: [{ author: { name: long(257) } }] }, ["embeds.0.author.name: BASE_TYPE_BAD_LENGTH"]],
    ["link", { embeds: [{ title: "t", url: "javascript:x" }] }, ["embeds.0.url: URL_TYPE_INVALID_SCHEME"]],
    ["color", { embeds: [{ title: "t", color: 0x1000000 }] }, ["embeds.0.color: NUMBER_TYPE_MAX"]],
    [
      "sum",
      { embeds: [{ description: long(4000) }, { title: "t", description: long(2000) }] },
      ["embeds: MAX_EMBED_SIZE_EXCEEDED"],
    ],
    [
      "rows",
      { components: many(6, (n) => ({ type: 1, components: [button({ custom_id: `${n}` })] })) },
      ["components: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "buttons",
      rows(...many(6, (n) => button({ custom_id: `${n}` }))),
      ["components.0.components: BASE_TYPE_BAD_LENGTH"],
    ],
    ["empty row", rows(), ["components.0.components: BASE_TYPE_BAD_LENGTH"]],
    ["label", rows(button({ label: long(81) })), ["components.0.components.0.label: BASE_TYPE_MAX_LENGTH"]],
    [
      "no label",
      rows(button({ label: " " })),
      ["components.0.components.0.label: BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED"],
    ],
    [
      "custom id",
      rows(button({ custom_id: long(101) })),
      ["components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH"],
    ],
    ["empty custom id", rows(button({ custom_id: "" })), ["components.0.components.0.custom_id: BASE_TYPE_REQUIRED"]],
    [
      "same custom id",
      rows(button(), button()),
      ["components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
    ],
    [
      "same custom id in rows",
      { components: [...buttons("a"), ...buttons("a")] },
      ["components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
    ],
    [
      "select",
      rows({ type: 3, custom_id: "s", options: many(26, (n) => ({ label: "l", value: `${n}` })) }),
      ["components.0.components.0.options: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "select beside a button",
      rows({ type: 3, custom_id: "s", options: [{ label: "l", value: "v" }] }, button()),
      ["components.0: COMPONENT_LAYOUT_WIDTH_EXCEEDED"],
    ],
    ["v2 without its flag", { components: [{ type: 10, content: "x" }] }, ["components.0.type: BASE_TYPE_CHOICES"]],
    [
      "v2 with content",
      { flags: 32768, content: "x", components: [{ type: 10, content: "x" }] },
      ["flags: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"],
    ],
    [
      "v2 parts",
      { flags: 32768, components: many(41, () => ({ type: 10, content: "x" })) },
      ["components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"],
    ],
    [
      "v2 text",
      { flags: 32768, components: many(2, () => ({ type: 10, content: long(2001) })) },
      ["components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"],
    ],
    [
      "mentions twice",
      { content: "x", allowed_mentions: { parse: ["users"], users: [ann.id] } },
      ["allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"],
    ],
    ["an ephemeral flag", { content: "x", flags: 64 }, ["flags: MESSAGE_FLAGS_INVALID"]],
    [
      "a reply to nothing",
      { content: "x", message_reference: { message_id: "1100000000000000099" } },
      ["message_reference: MESSAGE_REFERENCE_UNKNOWN_MESSAGE"],
    ],
    [
      "a picture that is not there",
      { embeds: [{ image: { url: "attachment://a.png" } }] },
      ["embeds: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"],
    ],
    [
      "an attachment that is not there",
      { content: "x", attachments: [{ id: "0" }] },
      ["attachments.0.id: ATTACHMENT_NOT_FOUND"],
    ],
    [
      "a key that nobody knows",
      { content: "x", embeds: [{ title: "t", colour: 1 }] },
      ["embeds.0.colour: UNKNOWN_KEY"],
    ],
    [
      "several at once",
      { content: long(2001), embeds: [{ title: long(257) }] },
      ["content: BASE_TYPE_MAX_LENGTH", "embeds.0.title: BASE_TYPE_MAX_LENGTH"],
    ],
  ])("for its %s", async (_name, body, errors) => expect(await refusals(post(body))).toEqual(errors));

  it("but not at the limits", async () => {
    const full = {
      content: long(2000),
      embeds: [
        { title: long(256), description: long(4096), fields: many(25, () => field) },
        { footer: { text: long(1598) } },
      ],
      components: many(5, (row) => ({
        type: 1,
        components: many(5, (n) => button({ label: long(80), custom_id: `${row}${n}${long(98)}` })),
      })),
    };
    expect((await post(full)).status).toBe(200);
    expect(await refusals(post({ ...full, embeds: [...full.embeds, { title: "1" }] }))).toEqual([
      "embeds: MAX_EMBED_SIZE_EXCEEDED",
    ]);
  });

  it.each<[string, object]>([
    ["nothing", {}],
    ["blanks", { content: " \n" }],
    ["an empty embed", { content: "x", embeds: [{}] }],
    ["an embed of color", { embeds: [{ color: 1 }] }],
  ])("where it shows nothing: %s", async (_name, body) => expect(await codeOf(post(body))).toEqual([400, 50006]));
});

describe("A message pings", () => {
  const text = `<@${ann.id}> <@&1100000000000000077> @everyone @here`;
  const everybody = { users: [ann.id], roles: ["1100000000000000077"], everyone: true };
  const nobody = { users: [], roles: [], everyone: false };
  const pings = async (body: object) => fake.message(String((await post(body)).body["id"]))?.pings;

  it.each<[string, object, object]>([
    ["everybody, where nothing is said", {}, everybody],
    ["nobody, with an empty parse", { allowed_mentions: { parse: [] } }, nobody],
    ["everybody still, where parse is missing", { allowed_mentions: { replied_user: false } }, everybody],
    ["whom parse names", { allowed_mentions: { parse: ["roles"] } }, { ...everybody, users: [], everyone: false }],
    ["who is listed", { allowed_mentions: { parse: [], users: [ann.id] } }, { ...nobody, users: [ann.id] }],
  ])("%s", async (_name, more, expected) => expect(await pings({ content: text, ...more })).toEqual(expected));

  it("whom it answers, unless told not to", async () => {
    const asked = fake.say(says("question"));
    const message_reference = { message_id: asked.id };
    expect((await pings({ content: "x", message_reference }))?.users).toEqual([ann.id]);
    expect((await pings({ content: "x", message_reference, allowed_mentions: { parse: [] } }))?.users).toEqual([]);
  });
  it("in components v2 too, and not with an invisible character", async () => {
    expect(await pings({ flags: 32768, components: [{ type: 10, content: text }] })).toEqual(everybody);
    expect(await pings({ content: "@\u200beveryone" })).toEqual(nobody);
  });
  it("users only, where it answers an interaction", async () => {
    const command = opened(slash("x"));
    await callback(command, 4, { content: text });
    expect(fake.outcome(command).message?.pings).toEqual({ ...everybody, roles: [], everyone: false });
  });
});
