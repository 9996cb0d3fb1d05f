// Deadlines, tokens and types of answers: what Discord refuses of an interaction's answers, the fake refuses too.
import { InteractionContextType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClock } from "../fakes/clock.ts";
import { press, submit } from "./components.ts";
import { createFakeDiscord, type FakeDiscord } from "./fake.ts";
import { autocomplete, slash } from "./interactions.ts";
import { inForeignGuild } from "./places.ts";
import { codeOf, long, many, messagesIn, plainly, refusals, webhookOf } from "./plain.ts";
import { botMessage, buttons } from "./said.ts";
import { lobby } from "./world.ts";

const clock = createClock();
let fake: FakeDiscord;
beforeAll(async () => {
  fake = await createFakeDiscord({ now: clock.now });
});
afterAll(() => fake.close());
const { ask, opened, callback } = plainly(() => fake);

describe("A file in a command", () => {
  const file = () => fake.host({ filename: "a.csv", contentType: "text/csv", bytes: Buffer.from("a,b") });

  it("is told of by its id: no call names a file that was not attached", () => {
    const whole = slash("import", { file: { file: file() } });
    expect(opened(whole)).toBe(whole);
    const { resolved: _, ...data } = slash("import", { file: { file: file() } }).data;
    expect(() => opened({ ...whole, data })).toThrow(/not resolved/);
  });
});

describe("An interaction", () => {
  const listing = () => botMessage({ content: "list", components: buttons("a") });

  it("must be answered within 3 seconds, once", async () => {
    const late = opened(slash("late"));
    clock.advance(3_001);
    expect(await codeOf(callback(late, 4, { content: "x" }))).toEqual([404, 10062]);
    const good = opened(slash("good"));
    clock.advance(3_000);
    expect(await codeOf(callback(good, 4, { content: long(2001) }))).toEqual([400, 50035]);
    expect((await callback(good, 4, { content: "x" })).status).toBe(204);
    expect(await codeOf(callback(good, 5))).toEqual([400, 40060]);
    expect(await codeOf(callback({ ...good, token: "other" }, 4, { content: "x" }))).toEqual([404, 10062]);
  });
  it("keeps its token for 15 minutes, and it is good only after the first answer", async () => {
    const command = opened(slash("x"));
    expect(await codeOf(ask("POST", webhookOf(command), { content: "x" }))).toEqual([404, 10015]);
    await callback(command, 5);
    clock.advance(15 * 60_000);
    expect((await ask("PATCH", `${webhookOf(command)}/messages/%40original`, { content: "x" })).status).toBe(200);
    clock.advance(1);
    expect(await codeOf(ask("PATCH", `${webhookOf(command)}/messages/@original`, { content: "y" }))).toEqual([
      401, 50027,
    ]);
    expect(await codeOf(ask("POST", "/webhooks/1/nobody", { content: "x" }))).toEqual([404, 10015]);
  });
  it.each<[string, () => Parameters<FakeDiscord["send"]>[0], number, string]>([
    ["a command", () => slash("x"), 7, "type: BASE_TYPE_CHOICES"],
    ["a command", () => slash("x"), 8, "type: BASE_TYPE_CHOICES"],
    ["a completion", () => autocomplete("x", "a", { a: "" }), 5, "type: BASE_TYPE_CHOICES"],
    ["a form", () => submit("f", { a: "1" }), 9, "type: BASE_TYPE_CHOICES"],
    ["a form that a command opened", () => submit("f", { a: "1" }), 7, "type: BASE_TYPE_CHOICES"],
  ])("of %s refuses an answer of another type", async (_name, interaction, type, error) =>
    expect(await refusals(callback(opened(interaction()), type, {}))).toEqual([error]),
  );
  it("takes an update only from a component, and a form from it too", async () => {
    const on = listing();
    expect((await callback(opened(press(on, "a")), 7, { content: "new" })).status).toBe(204);
    expect(fake.message(on.id)?.content).toBe("new");
    expect((await callback(opened(submit("f", { a: "1" }, { on })), 6)).status).toBe(204);
    expect(
      (
        await callback(opened(press(on, "a")), 9, {
          custom_id: "f",
          title: "t",
          components: [{ type: 10, content: "c" }],
        })
      ).status,
    ).toBe(204);
  });
  it("opens no form once it is deferred", async () => {
    const command = opened(slash("x"));
    await callback(command, 5);
    expect(await codeOf(callback(command, 9, { custom_id: "f", title: "t", components: [] }))).toEqual([400, 40060]);
  });
  it.each<[string, number, object, string[]]>([
    ["a deferral with content", 5, { content: "x" }, ["data.content: UNKNOWN_KEY"]],
    ["a deferral with another flag", 5, { flags: 4 }, ["data.flags: BASE_TYPE_CHOICES"]],
    [
      "a form's title",
      9,
      { custom_id: "f", title: long(46), components: [{ type: 10, content: "c" }] },
      ["data.title: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "a form without fields",
      9,
      { custom_id: "f", title: "t", components: [] },
      ["data.components: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "six fields",
      9,
      { custom_id: "f", title: "t", components: many(6, () => ({ type: 10, content: "c" })) },
      ["data.components: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "a field's label",
      9,
      {
        custom_id: "f",
        title: "t",
        components: [{ type: 18, label: long(46), component: { type: 4, custom_id: "a", style: 1 } }],
      },
      ["data.components.0.label: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "a field twice",
      9,
      {
        custom_id: "f",
        title: "t",
        components: many(2, () => ({ type: 1, components: [{ type: 4, custom_id: "a", style: 1, label: "l" }] })),
      },
      ["data.components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
    ],
    ["a message", 4, { embeds: [{ title: long(257) }] }, ["data.embeds.0.title: BASE_TYPE_MAX_LENGTH"]],
  ])("refuses %s", async (_name, type, data, errors) =>
    expect(await refusals(callback(opened(slash("x")), type, data))).toEqual(errors),
  );
  it.each<[string, object[], string[]]>([
    ["26 choices", many(26, (n) => ({ name: `${n}`, value: `${n}` })), ["data.choices: BASE_TYPE_MAX_LENGTH"]],
    ["a long name", [{ name: long(101), value: "v" }], ["data.choices.0.name: BASE_TYPE_BAD_LENGTH"]],
    ["a long value", [{ name: "n", value: long(101) }], ["data.choices.0.value: BASE_TYPE_BAD_LENGTH"]],
  ])("of a completion refuses %s", async (_name, choices, errors) =>
    expect(await refusals(callback(opened(autocomplete("x", "a", { a: "" })), 8, { choices }))).toEqual(errors),
  );
  it("stays ephemeral or public as it was deferred", async () => {
    const command = opened(slash("x"));
    await callback(command, 5, { flags: 64 });
    await ask("POST", webhookOf(command), { content: "filled in", flags: 0 });
    const { message, messages } = fake.outcome(command);
    expect([message?.content, message?.flags, messages.length]).toEqual(["filled in", 64, 1]);
    expect(await codeOf(ask("GET", `${messagesIn(lobby.id)}/${message?.id}`))).toEqual([404, 10008]);
    const open = opened(slash("x"));
    await callback(open, 5);
    await ask("POST", webhookOf(open), { content: "meant for you, and seen by all", flags: 64 });
    expect(fake.outcome(open).message?.flags).toBe(0);
    await ask("DELETE", `${webhookOf(open)}/messages/@original`);
    await ask("POST", webhookOf(open), { content: "only for you", flags: 64 });
    expect(fake.outcome(open).message).toMatchObject({ content: "only for you", flags: 64 });
    expect(await codeOf(ask("PATCH", `${webhookOf(open)}/messages/@original`, { content: "x" }))).toEqual([404, 10008]);
  });
  it("is emptied by no edit, and edits only its own messages", async () => {
    const command = opened(slash("x"));
    const other = opened(slash("y"));
    await callback(command, 4, { content: "x" });
    await callback(other, 4, { content: "y" });
    expect(await codeOf(ask("PATCH", `${webhookOf(command)}/messages/@original`, { content: "" }))).toEqual([
      400, 50006,
    ]);
    const foreign = fake.outcome(other).message?.id;
    expect(await codeOf(ask("PATCH", `${webhookOf(command)}/messages/${foreign}`, { content: "z" }))).toEqual([
      404, 10008,
    ]);
  });
  it("from a server without the bot has five follow-ups", async () => {
    const command = opened(slash("x", {}, { at: inForeignGuild() }));
    expect(command.context).toBe(InteractionContextType.PrivateChannel);
    await callback(command, 4, { content: "x" });
    const answers = await Promise.all(many(6, () => codeOf(ask("POST", webhookOf(command), { content: "x" }))));
    expect(answers.filter(([status]) => status === 200)).toHaveLength(5);
    expect(answers.filter(([status]) => status !== 200)).toEqual([[400, 40094]]);
  });
});
