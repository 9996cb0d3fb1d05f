// What people filled in, as commands and options again.
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { choicesFor, decodeCommand, decodeFocused, type Given } from "../../../src/adapters/discord/decoding.ts";
import { commandsFor } from "../../../src/adapters/discord/registration.ts";
import { commands } from "../../../src/commands/index.ts";
import { chat } from "../../../src/commands/words/en/chat.ts";
import { command, spec } from "../../support/definitions.ts";
import { optionsOf } from "../../support/discord/registered.ts";

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
