// Commands, threads and requests as such: what Discord refuses, the fake refuses too.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeDiscord, type FakeDiscord } from "./fake.ts";
import { type Answered, codeOf, long, many, messagesIn, plainly, refusals } from "./plain.ts";
import { says } from "./said.ts";
import { ann, APPLICATION_ID, BOT_ID, dmWith, forum, GUILD_ID, lobby, lobbyThread } from "./world.ts";

let fake: FakeDiscord;
beforeAll(async () => {
  fake = await createFakeDiscord();
});
afterAll(() => fake.close());
const { ask, post } = plainly(() => fake);

describe("A command is refused", () => {
  const all = `/applications/${APPLICATION_ID}/commands`;
  const put = (...commands: object[]) => ask("PUT", all, commands);
  const command = (changes: object = {}) => ({ name: "targets", description: "d", ...changes });
  const option = (changes: object = {}) => ({ type: 3, name: "company", description: "d", ...changes });

  it.each<[string, object, string[]]>([
    ["upper case", command({ name: "Targets" }), ["0.name: APPLICATION_COMMAND_INVALID_NAME"]],
    ["a space", command({ name: "price targets" }), ["0.name: APPLICATION_COMMAND_INVALID_NAME"]],
    [
      "its name",
      command({ name: long(33) }),
      ["0.name: BASE_TYPE_BAD_LENGTH", "0.name: APPLICATION_COMMAND_INVALID_NAME"],
    ],
    ["its description", command({ description: long(101) }), ["0.description: BASE_TYPE_BAD_LENGTH"]],
    ["no description", command({ description: "" }), ["0.description: BASE_TYPE_REQUIRED"]],
    ["options", command({ options: many(26, (n) => option({ name: `o${n}` })) }), ["0.options: BASE_TYPE_MAX_LENGTH"]],
    [
      "choices",
      command({ options: [option({ choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })] }),
      ["0.options.0.choices: BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "order",
      command({ options: [option(), option({ name: "b", required: true })] }),
      ["0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"],
    ],
    [
      "order in a subcommand",
      command({
        options: [
          { type: 1, name: "add", description: "d", options: [option(), option({ name: "b", required: true })] },
        ],
      }),
      ["0.options.0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"],
    ],
    [
      "an option twice",
      command({ options: [option(), option()] }),
      ["0.options.1: APPLICATION_COMMAND_OPTIONS_NAME_INVALID"],
    ],
    [
      "a subcommand among options",
      command({ options: [option(), { type: 1, name: "add", description: "d" }] }),
      ["0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"],
    ],
    [
      "choices and autocomplete",
      command({ options: [option({ autocomplete: true, choices: [{ name: "a", value: "a" }] })] }),
      ["0.options.0.choices: APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES"],
    ],
    [
      "size",
      command({
        options: many(25, (n) =>
          option({ name: `o${n}`, choices: many(25, (c) => ({ name: long(10), value: `${c}${long(10)}` })) }),
        ),
      }),
      ["0: APPLICATION_COMMAND_TOO_LARGE"],
    ],
    ["an unknown key", command({ usage: "x" }), ["0.usage: UNKNOWN_KEY"]],
    [
      "a described menu entry",
      { type: 3, name: "Why these numbers", description: "x" },
      ["0.description: BASE_TYPE_CHOICES"],
    ],
  ])("for %s", async (_name, one, errors) => expect(await refusals(put(one))).toEqual(errors));

  it("for being one of two, or of 101", async () => {
    expect(await refusals(put(command(), command()))).toEqual(["1.name: APPLICATION_COMMANDS_DUPLICATE_NAME"]);
    expect(await codeOf(put(...many(101, (n) => command({ name: `c${n}` }))))).toEqual([400, 30032]);
    expect((await put(...many(100, (n) => command({ name: `c${n}` })))).status).toBe(200);
    expect(await codeOf(ask("POST", all, command()))).toEqual([400, 30032]);
  });
  it("but kept as Discord keeps it: ids by name, without what is the default", async () => {
    const one = command({
      name_localizations: { de: "kursziele" },
      options: [option({ required: false, autocomplete: true, choices: [] })],
    });
    await put(one, { type: 3, name: "Why these numbers" });
    const [first, menu] = fake.commands();
    expect(first?.options).toEqual([{ type: 3, name: "company", description: "d", autocomplete: true }]);
    expect(menu).toMatchObject({ name: "Why these numbers", description: "", type: 3 });
    await put(one);
    expect(fake.commands()[0]?.id).toBe(first?.id);
    expect((await ask("GET", all)).body).not.toHaveProperty(["0", "name_localizations"]);
    expect((await ask("GET", `${all}?with_localizations=true`)).body).toHaveProperty(
      ["0", "name_localizations", "de"],
      "kursziele",
    );
    expect(await codeOf(ask("DELETE", `${all}/1`))).toEqual([404, 10063]);
    expect(await codeOf(ask("PUT", `/applications/${APPLICATION_ID}/guilds/1/commands`, []))).toEqual([403, 50001]);
  });
});

describe("A thread", () => {
  const threads = (channel: string, message?: string) =>
    `/channels/${channel}${message ? `/messages/${message}` : ""}/threads`;
  it.each<[string, string, object, string[]]>([
    ["a name", lobby.id, { name: long(101) }, ["name: BASE_TYPE_BAD_LENGTH"]],
    [
      "a duration that there is",
      lobby.id,
      { name: "n", auto_archive_duration: 5 },
      ["auto_archive_duration: BASE_TYPE_CHOICES"],
    ],
    ["a message, in a forum", forum.id, { name: "n" }, ["message: BASE_TYPE_REQUIRED"]],
  ])("needs %s", async (_name, channel, body, errors) =>
    expect(await refusals(ask("POST", threads(channel), body))).toEqual(errors),
  );
  it("is private where nothing is said, and starts neither twice nor in threads and direct messages", async () => {
    expect((await ask("POST", threads(lobby.id), { name: "n" })).body).toMatchObject({ type: 12, parent_id: lobby.id });
    const { id } = fake.say(says("start here"));
    expect((await ask("POST", threads(lobby.id, id), { name: "n" })).body).toMatchObject({
      type: 11,
      id,
      guild_id: GUILD_ID,
    });
    expect(await codeOf(ask("POST", threads(lobby.id, id), { name: "n" }))).toEqual([400, 160004]);
    expect(await codeOf(ask("POST", threads(lobbyThread.id), { name: "n" }))).toEqual([400, 50024]);
    expect(await codeOf(ask("POST", threads(dmWith(ann).id), { name: "n" }))).toEqual([400, 50024]);
    expect(await codeOf(ask("POST", messagesIn(forum.id), { content: "x" }))).toEqual([400, 40058]);
  });
});

describe("A request is refused", () => {
  it.each<[string, () => Promise<Answered>, number, number]>([
    ["without authorization", () => ask("GET", "/users/@me", undefined, { authorization: "" }), 401, 0],
    ["with another token", () => ask("GET", "/users/@me", undefined, { authorization: "Bot other" }), 401, 0],
    ["for a route that there is not", () => ask("GET", "/nothing"), 404, 0],
    ["for a method that there is not", () => ask("PATCH", "/users/@me"), 405, 0],
    [
      "for a channel that there is not",
      () => ask("POST", messagesIn("1100000000000000098"), { content: "x" }),
      404,
      10003,
    ],
    [
      "for a message that there is not",
      () => ask("PATCH", `${messagesIn(lobby.id)}/1100000000000000098`, { content: "x" }),
      404,
      10008,
    ],
    ["for JSON that is none", () => post("{"), 400, 50109],
    [
      "for the message of somebody else",
      () => ask("PATCH", `${messagesIn(lobby.id)}/${fake.say(says("mine")).id}`, { content: "x" }),
      403,
      50005,
    ],
  ])("%s", async (_name, request, status, code) => expect(await codeOf(request())).toEqual([status, code]));

  it("and everything is written down, in order", async () => {
    const from = fake.requests.length;
    await post({ content: "one" });
    await ask("GET", "/users/@me");
    expect(fake.requests.slice(from).map(({ method, path, answer }) => `${method} ${path} ${answer?.status}`)).toEqual([
      `POST ${messagesIn(lobby.id)} 200`,
      "GET /users/@me 200",
    ]);
    expect((await ask("GET", "/applications/@me")).body["id"]).toBe(BOT_ID);
    expect((await ask("POST", "/users/@me/channels", { recipient_id: ann.id })).body["id"]).toBe(dmWith(ann).id);
    expect((await ask("POST", `/channels/${lobby.id}/typing`)).status).toBe(204);
  });
});
