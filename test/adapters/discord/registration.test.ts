// What people see of the commands while they type, within what Discord takes.
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { commandsFor } from "../../../src/adapters/discord/registration.ts";
import type { Command } from "../../../src/commands/define.ts";
import { commands } from "../../../src/commands/index.ts";
import { chat } from "../../../src/commands/words/en/chat.ts";
import { command, spec } from "../../support/definitions.ts";
import { optionsOf } from "../../support/discord/registered.ts";

const registered = (...list: Command[]) => commandsFor(list, chat);

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
