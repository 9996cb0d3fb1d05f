// From a line of text to a command and its options.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCommand } from "../../src/commands/define.ts";
import { commands } from "../../src/commands/index.ts";
import { company, page, rest, word } from "../../src/commands/options.ts";
import { parseLine, unfinished } from "../../src/commands/text.ts";

/** What a line comes to, in plain data. */
const parsed = (line: string, known = commands) => {
  const { status, ...rest } = parseLine(line, known);
  return "command" in rest ? { ...rest, status, command: rest.command.name } : { ...rest, status };
};
const options = (line: string) => {
  const line_ = parseLine(line, commands);
  return line_.status === "command" ? line_.options : line_;
};

describe("A line", () => {
  it("is a command with its options", () => {
    expect(parsed("targets xiaomi firm:jefferies as-of:2025-12-31")).toEqual({
      status: "command",
      command: "targets",
      options: { company: "xiaomi", firm: "jefferies", "as-of": "2025-12-31" },
    });
  });

  it("may begin with a slash and be written in any case", () => {
    for (const line of ["/ratings Xiaomi", "!ratings Xiaomi", "  RATINGS\tXiaomi  "])
      expect(parsed(line)).toEqual({ status: "command", command: "ratings", options: { company: "Xiaomi" } });
  });

  it("without a command says which word is none", () => {
    expect(parsed("/dance xiaomi")).toEqual({ status: "unknown", word: "dance" });
    for (const line of ["", "   ", "\t\n", "\u3000"]) expect(parsed(line)).toEqual({ status: "empty" });
  });

  it("fills the options that need no name in their order, and what is left over is extra", () => {
    expect(options("ratings xiaomi goldman")).toEqual({ company: "xiaomi", firm: "goldman" });
    expect(options("ratings company:xiaomi goldman")).toEqual({ company: "xiaomi", firm: "goldman" });
    expect(parsed("ratings xiaomi goldman sachs")).toEqual({ status: "extra", command: "ratings", word: "sachs" });
    expect(parsed("status now")).toEqual({ status: "extra", command: "status", word: "now" });
  });
});

describe("A value", () => {
  it.each([
    ['metrics xiaomi name:"iot devices"', "iot devices"],
    ["metrics xiaomi name:“iot devices”", "iot devices"],
    ["metrics xiaomi name:„iot devices“", "iot devices"],
    ["metrics xiaomi name:「iot devices」", "iot devices"],
    ["metrics xiaomi name:«iot devices»", "iot devices"],
    ['metrics xiaomi "iot devices"', "iot devices"],
    ['metrics xiaomi name:"iot devices', "iot devices"],
    ["metrics xiaomi name：revenue", "revenue"],
    ["metrics xiaomi NAME:revenue", "revenue"],
    ["metrics xiaomi name:a:b", "a:b"],
    ['metrics xiaomi name:""', ""],
    ["metrics xiaomi name:", ""],
  ])("in %s is “%s”", (line, name) => expect(options(line)).toEqual({ company: "xiaomi", name }));

  it("with a colon that is no option's stays one word", () => {
    expect(options("price HK:1810")).toEqual({ company: "HK:1810" });
    expect(options("price OTC:XIACF")).toEqual({ company: "OTC:XIACF" });
    expect(options('price "firm:x"')).toEqual({ company: "firm:x" });
  });

  it("after a name and a blank is not the option's", () => {
    expect(options("ratings firm: xiaomi")).toEqual({ firm: "", company: "xiaomi" });
  });

  it("given twice counts as the last", () =>
    expect(options("ratings xiaomi firm:citi firm:ubs")).toEqual({ company: "xiaomi", firm: "ubs" }));
});

describe("An option's name", () => {
  it("may be written as people see it or as code does", () => {
    expect(options("ratings xiaomi AS-OF:2025")).toEqual({ company: "xiaomi", "as-of": "2025" });
    expect(options("ratings xiaomi asof:2025")).toEqual({ company: "xiaomi", "as-of": "2025" });
  });

  it("of another command is handed on, so that it can be named as unknown", () => {
    expect(options("price xiaomi firm:citi")).toEqual({ company: "xiaomi", firm: "citi" });
  });

  it("that is none at all is a word", () =>
    expect(options("price constructor:x")).toEqual({ company: "constructor:x" }));
});

describe("An option that takes the rest", () => {
  it("takes all words without a name, wherever they stand", () => {
    expect(options("compare jefferies company:xiaomi “goldman sachs” citi")).toEqual({
      names: ["jefferies", "goldman sachs", "citi"],
      company: "xiaomi",
    });
    expect(options("compare names:jefferies goldman")).toEqual({ names: ["jefferies", "goldman"] });
  });
});

describe("Commands of two words", () => {
  const make = (name: string) =>
    defineCommand({
      name,
      summary: "",
      examples: [name],
      options: { company: company(), page: page() },
      run: async () => ({ cards: [] }),
    });
  const known = [make("watch add"), make("watch"), make("alerts list")];

  it("win over those of one", () => {
    expect(parsed("watch add xiaomi", known)).toEqual({
      status: "command",
      command: "watch add",
      options: { company: "xiaomi" },
    });
    expect(parsed("watch xiaomi", known)).toEqual({
      status: "command",
      command: "watch",
      options: { company: "xiaomi" },
    });
  });

  it("are none with their first word alone", () =>
    expect(parsed("alerts", known)).toEqual({ status: "unknown", word: "alerts" }));
});

describe("The last word of an unfinished line", () => {
  const shape = (line: string) => {
    const { what, typed, ...more } = unfinished(line, commands);
    return [what, typed, "option" in more ? more.option.name : ""];
  };
  it.each([
    ["", "command", "", ""],
    ["rat", "command", "rat", ""],
    ["ratings ", "value", "", "company"],
    ["ratings xia", "value", "xia", "company"],
    ["ratings xiaomi gol", "value", "gol", "firm"],
    ["ratings xiaomi firm:gol", "value", "gol", "firm"],
    ["ratings firm:gol", "value", "gol", "firm"],
    ["ratings xiaomi goldman si", "option", "si", ""],
    ["compare jefferies gol", "value", "gol", "names"],
    ['metrics xiaomi name:"iot de', "value", "iot de", "name"],
    ["flows xiaomi channel:", "value", "", "channel"],
  ])("“%s” is the beginning of a %s", (line, what, typed, option) =>
    expect(shape(line)).toEqual([what, typed, option]),
  );
});

const anyLine = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      "ratings",
      " ",
      '"',
      "“",
      "”",
      ":",
      "：",
      "firm:",
      "as-of:",
      "xiaomi",
      "小",
      "\n",
      "/",
      "names:",
    ),
    maxLength: 60,
  }),
);

describe("Any text at all", () => {
  it("is parsed or refused, never thrown at", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(["command", "extra", "unknown", "empty"]).toContain(parseLine(line, commands).status);
        expect(["command", "value", "option"]).toContain(unfinished(line, commands).what);
      }),
    );
  });

  it.each(["x ", '"', "“a", "firm:", "ratings ", "a:", " ", "：", "-"])(
    "of 100,000 characters made of “%s” comes to an end",
    (part) => {
      const line = `ratings ${part.repeat(100_000 / part.length)}`;
      parseLine(line, commands);
      unfinished(line, commands);
    },
  );

  it("quoted comes back as it was", () => {
    const plain = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/["“”]/.test(text));
    const one = [
      defineCommand({
        name: "say",
        summary: "",
        examples: [],
        options: { text: word("", { positional: true }), more: rest("").optional() },
        run: async () => ({ cards: [] }),
      }),
    ];
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(parsed(`say "${a}" “${b}”`, one)).toEqual({
          status: "command",
          command: "say",
          options: { text: a, more: [b] },
        });
        expect(parsed(`say text:"${a}"`, one)).toMatchObject({ options: { text: a } });
      }),
    );
  });
});

it("takes what stands in quotes for one word, also where it reads like a command of two", () => {
  expect(parseLine('"digest list" weekly', commands).status).toBe("unknown");
  expect(parseLine("digest list", commands)).toMatchObject({ status: "command", command: { name: "digest list" } });
});
