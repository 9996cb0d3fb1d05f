import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { changed } from "../../../src/adapters/discord/changes.ts";
import {
  choicesFor,
  commandsFor,
  decodeCommand,
  decodeFocused,
  type Given,
  inviteLink,
} from "../../../src/adapters/discord/registration.ts";
import type { Command, OptionSpec } from "../../../src/commands/define.ts";
import { commands } from "../../../src/commands/index.ts";
import { chat } from "../../../src/commands/words/en/chat.ts";

const spec = (more: Partial<OptionSpec> & Pick<OptionSpec, "name" | "kind">): OptionSpec => ({
  key: more.name,
  description: "What it is",
  required: false,
  positional: false,
  ...more,
});

const command = (name: string, options: OptionSpec[] = [], more: Partial<Command> = {}): Command => ({
  name,
  summary: `What ${name} does`,
  examples: [name],
  visibility: "public",
  moderator: false,
  lasting: false,
  options,
  suggest: async () => [],
  invoke: async () => ({ cards: [] }),
  ...more,
});

const registered = (...list: Command[]) => commandsFor(list, chat);

const optionsOf = (body: RESTPostAPIApplicationCommandsJSONBody | undefined): readonly APIApplicationCommandOption[] =>
  body && "options" in body ? (body.options ?? []) : [];

describe("Registration", () => {
  it("has an option for every kind, the required ones first", () => {
    const [body] = registered(
      command("all", [
        spec({ name: "company", kind: "company" }),
        spec({ name: "names", kind: "rest" }),
        spec({ name: "line", kind: "line" }),
        spec({ name: "day", kind: "date", maxLength: 30 }),
        spec({ name: "page", kind: "integer", min: 1, max: 10_000 }),
        spec({ name: "private", kind: "yes/no" }),
        spec({ name: "file", kind: "file" }),
        spec({ name: "few", kind: "choice", choices: ["a", "b"] }),
        spec({ name: "many", kind: "choice", choices: Array.from({ length: 26 }, (_, at) => `c${at}`) }),
        spec({ name: "as-of", kind: "word", required: true }),
      ]),
    );
    const base = { description: "What it is", required: false };
    expect(optionsOf(body)).toEqual([
      { ...base, name: "as-of", type: Type.String, required: true, autocomplete: true },
      { ...base, name: "company", type: Type.String, autocomplete: true },
      { ...base, name: "names", type: Type.String, autocomplete: true },
      { ...base, name: "line", type: Type.String },
      { ...base, name: "day", type: Type.String, max_length: 30 },
      { ...base, name: "page", type: Type.Integer, min_value: 1, max_value: 10_000 },
      { ...base, name: "private", type: Type.Boolean },
      { ...base, name: "file", type: Type.Attachment },
      {
        ...base,
        name: "few",
        type: Type.String,
        choices: [
          { name: "a", value: "a" },
          { name: "b", value: "b" },
        ],
      },
      { ...base, name: "many", type: Type.String, autocomplete: true },
    ]);
  });

  it("makes subcommands of names with two words", () => {
    const [watch] = registered(
      command("watch add", [spec({ name: "company", kind: "company" })]),
      command("watch list"),
    );
    expect(watch).toMatchObject({
      name: "watch",
      description: "add, list",
      options: [
        { type: Type.Subcommand, name: "add", description: "What watch add does", options: [{ name: "company" }] },
        { type: Type.Subcommand, name: "list", options: [] },
      ],
    });
  });

  it("hides what only moderators may do, and serves servers, direct messages and user installs", () => {
    const bodies = registered(
      command("help"),
      command("review", [], { moderator: true }),
      command("watch add"),
      command("watch all", [], { moderator: true }),
    );
    expect(bodies.map(({ name, default_member_permissions: who }) => [name, who])).toEqual([
      ["help", null],
      ["review", String(PermissionFlagsBits.ManageGuild)],
      ["watch", null],
      [chat.whyNumbers, null],
      [chat.checkClaim, null],
    ]);
    for (const body of bodies) expect(body).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  });

  it("ends with the entries in the menu of a message", () => {
    expect(registered().slice(-2)).toMatchObject(
      ["Why these numbers", "Check claim"].map((name) => ({ type: ApplicationCommandType.Message, name })),
    );
  });

  it("cuts a long description at a word", () => {
    const [body] = registered(command("help", [], { summary: "word ".repeat(40).trim() }));
    expect(body).toMatchObject({ description: `${"word ".repeat(19)}word…`.slice(0, 100) });
  });

  it.each([
    ["a name that Discord refuses", [command("Price!")]],
    ["an option that Discord refuses", [command("price", [spec({ name: "asOf", kind: "word" })])]],
    [
      "26 options",
      [
        command(
          "price",
          Array.from({ length: 26 }, (_, at) => spec({ name: `o${at}`, kind: "word" })),
        ),
      ],
    ],
    ["a command beside its subcommands", [command("watch"), command("watch add")]],
  ])("refuses %s before Discord does", (_, list) => {
    expect(() => registered(...list)).toThrow(/Discord takes/);
  });

  it("of the real commands is within every limit", () => {
    const bodies = commandsFor(commands, chat);
    expect(bodies.length).toBeLessThanOrEqual(100);
    expect(new Set(bodies.map(({ type, name }) => `${type} ${name}`)).size).toBe(bodies.length);
    const check = (options: readonly APIApplicationCommandOption[]): void => {
      expect(options.length).toBeLessThanOrEqual(25);
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
      const required = options.map((option) => option.required === true);
      expect([...required].sort((a, b) => Number(b) - Number(a))).toEqual(required);
      for (const option of options) {
        expect(option.name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
        expect(option.description).toMatch(/^[^]{1,100}$/);
        if ("choices" in option) expect(option.choices?.length).toBeLessThanOrEqual(25);
        if ("choices" in option) expect(option).not.toHaveProperty("autocomplete");
        if ("options" in option) check(option.options ?? []);
      }
    };
    for (const body of bodies) {
      if (body.type === ApplicationCommandType.Message) expect(body.name).toMatch(/^[^]{1,32}$/);
      else
        expect(body).toMatchObject({
          name: expect.stringMatching(/^[-_\p{Ll}\p{N}]{1,32}$/u),
          description: expect.stringMatching(/^[^]{1,100}$/),
        });
      check(optionsOf(body));
      // All names, descriptions and values of one command together.
      const texts = JSON.stringify(body).match(/"(?:name|description|value)":"[^"]*"/g) ?? [];
      expect(texts.join("").length).toBeLessThanOrEqual(8_000);
    }
  });
});

describe("A call is decoded", () => {
  const list = [
    command("targets", [
      spec({ name: "company", kind: "company" }),
      spec({ name: "page", kind: "integer" }),
      spec({ name: "private", kind: "yes/no" }),
    ]),
    command("compare", [spec({ name: "names", kind: "rest" })]),
    command("ask", [spec({ name: "line", kind: "line" })]),
    command("watch add", [spec({ name: "company", kind: "company" })]),
  ];
  const given = (name: string, value: string | number | boolean, focused?: true): Given => ({
    name,
    type: typeof value === "string" ? Type.String : typeof value === "number" ? Type.Integer : Type.Boolean,
    value,
    ...(focused ? { focused } : {}),
  });

  it.each<[string, string, Given[] | undefined, string, Record<string, unknown>]>([
    ["without options", "targets", undefined, "targets", {}],
    [
      "values as they came",
      "targets",
      [given("company", "xiaomi"), given("page", 2), given("private", true)],
      "targets",
      { company: "xiaomi", page: 2, private: true },
    ],
    [
      "several names",
      "compare",
      [given("names", 'jefferies, "Goldman Sachs" citi')],
      "compare",
      { names: ["jefferies", "Goldman Sachs", "citi"] },
    ],
    ["an open quote", "compare", [given("names", 'byd "Xiaomi Corp')], "compare", { names: ["byd", "Xiaomi Corp"] }],
    ["a line, untouched", "ask", [given("line", 'targets "x", y')], "ask", { line: 'targets "x", y' }],
    [
      "a subcommand",
      "watch",
      [{ name: "add", type: Type.Subcommand, options: [given("company", "byd")] }],
      "watch add",
      { company: "byd" },
    ],
    [
      "a group",
      "a",
      [{ name: "b", type: Type.SubcommandGroup, options: [{ name: "c", type: Type.Subcommand }] }],
      "a b c",
      {},
    ],
    ["a command that is gone", "old", [given("what", "x")], "old", { what: "x" }],
  ])("%s", (_, name, options, expected, values) => {
    expect(decodeCommand(name, options, list)).toEqual({ command: expected, options: values });
  });

  it("a file is opened by whom it is handed to; an id that stands for none stays an id", () => {
    const all = [command("import", [spec({ name: "file", kind: "file" })])];
    const attachment = { name: "a.yaml", size: 3, url: "https://cdn.example/a.yaml" };
    const asked = { name: "file", type: Type.Attachment, value: "15" };
    const open = (one: typeof attachment) => ({ ...one, read: async () => ({ status: "missing" as const }) });
    const opened = decodeCommand("import", [{ ...asked, attachment }], all, open).options["file"];
    expect(opened).toMatchObject({ name: "a.yaml", size: 3 });
    expect(decodeCommand("import", [asked], all, open).options).toEqual({ file: "15" });
  });

  it.each<[string, string, Given[], ReturnType<typeof decodeFocused>]>([
    [
      "one value",
      "targets",
      [given("page", 2), given("company", "xia", true)],
      { command: "targets", option: "company", typed: "xia", before: "", given: { page: 2 } },
    ],
    [
      "the last of several names",
      "compare",
      [given("names", "jefferies, gold", true)],
      { command: "compare", option: "names", typed: "gold", before: "jefferies, ", given: {} },
    ],
    [
      "an open quote",
      "compare",
      [given("names", 'citi "goldman s', true)],
      { command: "compare", option: "names", typed: "goldman s", before: "citi ", given: {} },
    ],
    [
      "nothing yet",
      "compare",
      [given("names", "", true)],
      { command: "compare", option: "names", typed: "", before: "", given: {} },
    ],
    [
      "in a subcommand",
      "watch",
      [{ name: "add", type: Type.Subcommand, options: [given("company", "b", true)] }],
      { command: "watch add", option: "company", typed: "b", before: "", given: {} },
    ],
  ])("what is being typed: %s", (_, name, options, expected) => {
    expect(decodeFocused(name, options, list)).toEqual(expected);
  });

  it("suggestions keep the names before, and decode to themselves", () => {
    const choices = choicesFor([{ value: "Goldman Sachs" }, { value: "citi", label: "Citigroup" }], "jefferies ");
    expect(choices).toEqual([
      { name: "jefferies Goldman Sachs", value: 'jefferies "Goldman Sachs"' },
      { name: "jefferies Citigroup", value: "jefferies citi" },
    ]);
    expect(decodeCommand("compare", [given("names", choices[0]?.value ?? "")], list).options).toEqual({
      names: ["jefferies", "Goldman Sachs"],
    });
  });

  it("suggestions are at most 25, each once, and none that Discord refuses", () => {
    const values = ["a", "a", "", "x".repeat(101), "\u200b", ...Array.from({ length: 40 }, (_, at) => `v${at}`)];
    const choices = choicesFor(values.map((value) => ({ value })));
    expect(choices.map(({ value }) => value)).toEqual(["a", ...Array.from({ length: 24 }, (_, at) => `v${at}`)]);
    expect(choicesFor([{ value: "a", label: "l".repeat(200) }])[0]?.name).toHaveLength(100);
  });

  it("every real command and option comes back as it was registered", () => {
    const sample = (option: APIApplicationCommandOption): Given =>
      given(option.name, option.type === Type.Integer ? 1 : option.type === Type.Boolean ? true : "x");
    const called = commandsFor(commands, chat)
      .filter(({ type }) => type !== ApplicationCommandType.Message)
      .flatMap((body) => {
        const options = optionsOf(body);
        const subs = options.filter((option) => option.type === Type.Subcommand);
        if (subs.length === 0) return [decodeCommand(body.name, options.map(sample), commands)];
        return subs.map((sub) =>
          decodeCommand(
            body.name,
            [{ name: sub.name, type: sub.type, options: (sub.options ?? []).map(sample) }],
            commands,
          ),
        );
      });
    expect(called.map(({ command: name }) => name).sort()).toEqual(commands.map(({ name }) => name).sort());
    for (const { command: name, options } of called)
      expect(Object.keys(options).sort()).toEqual(
        commands
          .find((one) => one.name === name)
          ?.options.map((one) => one.name)
          .sort(),
      );
  });
});

describe("What is already there is not written again", () => {
  const wanted = commandsFor(commands, chat);
  /** As Discord gives it back: with ids and defaults, without what was empty or false. */
  const back = (body: RESTPostAPIApplicationCommandsJSONBody) => {
    const plain: Record<string, unknown> = JSON.parse(
      JSON.stringify(body, (key, value: unknown) =>
        value === false || (key === "options" && Array.isArray(value) && value.length === 0) ? undefined : value,
      ),
    );
    return {
      ...plain,
      type: body.type,
      name: body.name,
      id: "123456789012345678",
      application_id: "1",
      version: "9",
      nsfw: false,
      dm_permission: true,
      name_localizations: null,
      description_localizations: null,
      ...(body.type === ApplicationCommandType.Message ? { description: "" } : {}),
      contexts: [2, 1, 0],
      integration_types: [1, 0],
    };
  };
  const existing = wanted.map(back);

  it("in any order, with whatever Discord adds", () => {
    expect(changed(existing.toReversed(), wanted)).toEqual([]);
  });

  it("in a server, where Discord leaves out contexts", () => {
    const bare = existing.map((one) => ({ ...one, contexts: undefined, integration_types: undefined }));
    expect(changed(bare, wanted, true)).toEqual([]);
    expect(changed(bare, wanted)).not.toEqual([]);
  });

  it.each<[string, Partial<RESTPostAPIApplicationCommandsJSONBody> | { options: unknown[] }]>([
    ["a description", { description: "Another" }],
    ["who sees it", { default_member_permissions: "32" }],
    ["where it is shown", { contexts: [0] }],
    ["its options", { options: [{ type: Type.String, name: "more", description: "x" }] }],
  ])("but %s counts", (_, difference) => {
    const [first, ...others] = existing;
    if (!first) throw new Error("There are no commands.");
    expect(changed([{ ...first, ...difference }, ...others], wanted)).toEqual([{ name: first.name, what: "changed" }]);
  });

  it("new and dropped commands are named", () => {
    const [first, ...others] = existing;
    expect(changed([...others, { type: 1, name: "old" }], wanted)).toEqual([
      { name: first?.name, what: "new" },
      { name: "old", what: "gone" },
    ]);
  });
});

it("the invite link asks for exactly what is needed", () => {
  const link = new URL(inviteLink("123"));
  expect(link.origin + link.pathname).toBe("https://discord.com/oauth2/authorize");
  expect(link.searchParams.get("client_id")).toBe("123");
  expect(link.searchParams.get("scope")).toBe("bot applications.commands");
  const bits = BigInt(link.searchParams.get("permissions") ?? "0");
  const names = Object.entries(PermissionFlagsBits).flatMap(([name, bit]) => ((bits & bit) === bit ? [name] : []));
  expect(names.sort()).toEqual([
    "AttachFiles",
    "CreatePublicThreads",
    "EmbedLinks",
    "ReadMessageHistory",
    "SendMessages",
    "SendMessagesInThreads",
    "ViewChannel",
  ]);
});
