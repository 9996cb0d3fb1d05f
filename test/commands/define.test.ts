// One definition per command, and everything that derives from it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BadOption, type Context, defineCommand } from "../../src/commands/define.ts";
import { asOf, choice, company, firm, page, rest, since, word, yesNo } from "../../src/commands/options.ts";
import { createFootnote, type Footnote } from "../support/bot.ts";

const seen: unknown[] = [];
const sample = defineCommand({
  name: "sample",
  summary: "A sample",
  examples: ["sample 1"],
  options: {
    id: word("Which", { positional: true, max: 10 }),
    company: company(),
    firm: firm(),
    kind: choice(["big", "small"], "What kind").optional(),
    asOf: asOf(),
    since: since(),
    page: page(),
    loud: yesNo("Loudly").optional(),
    names: rest("Names").optional(),
  },
  suggest: { id: (typed) => [`${typed}1`, `${typed}2`] },
  run: async (options) => {
    seen.push(options);
    return { cards: [{ title: "Done", blocks: [], notes: [] }] };
  },
});

describe("The options as platforms register them", () => {
  const spec = (name: string) => sample.options.find((option) => option.name === name);

  it("are read off the definition, in its order, with private added to a public command", () => {
    expect(sample.options.map((option) => option.name)).toEqual([
      "id",
      "company",
      "firm",
      "kind",
      "as-of",
      "since",
      "page",
      "loud",
      "names",
      "private",
    ]);
    expect(sample).toMatchObject({ visibility: "public", moderator: false });
  });

  it("say what must be given, its kind, limits and choices", () => {
    expect(spec("id")).toEqual({
      key: "id",
      name: "id",
      kind: "word",
      description: "Which",
      required: true,
      positional: true,
      maxLength: 10,
    });
    expect(spec("company")).toMatchObject({ kind: "company", required: false, positional: true, maxLength: 100 });
    expect(spec("kind")).toMatchObject({
      kind: "choice",
      choices: ["big", "small"],
      required: false,
      positional: false,
    });
    expect(spec("page")).toMatchObject({ kind: "integer", min: 1, max: 10_000, required: false });
    expect(spec("as-of")).toMatchObject({ key: "asOf", kind: "date", required: false });
    expect(spec("loud")).toMatchObject({ kind: "yes/no" });
    expect(spec("names")).toMatchObject({ kind: "rest", positional: true });
  });
});

describe("A call", () => {
  let footnote: Footnote;
  let context: Context;
  const capture = defineCommand({
    name: "capture",
    summary: "",
    examples: [],
    visibility: "private",
    options: {},
    run: async (_options, given) => {
      context = given;
      return { cards: [{ title: "", blocks: [], notes: [] }] };
    },
  });
  beforeAll(async () => {
    footnote = await createFootnote({ library: false, commands: [capture] });
    await footnote.ask("capture");
  });
  afterAll(() => footnote.close());

  const refusal = (raw: Record<string, unknown>) =>
    sample.invoke(raw, context).then(
      () => "nothing",
      (error: unknown) => (error instanceof BadOption ? [error.problem, error.option, error.given] : error),
    );

  it("may name options as people or as code write them, and fills in what is left out", async () => {
    await sample.invoke({ id: " 7 ", "as-of": "2025-Q1" }, context);
    await sample.invoke({ id: "7", asOf: "2025-03-31", page: "2", loud: "YES" }, context);
    expect(seen.splice(0)).toEqual([
      { id: "7", asOf: "2025-03-31", page: 1 },
      { id: "7", asOf: "2025-03-31", page: 2, loud: true },
    ]);
  });

  it("is private where that is asked for", async () => {
    expect(await sample.invoke({ id: "7" }, context)).not.toHaveProperty("private");
    for (const yes of ["true", "yes", "ON", "1", true])
      expect(await sample.invoke({ id: "7", private: yes }, context)).toMatchObject({ private: true });
    for (const no of ["false", "no", "off", "0", false])
      expect(await sample.invoke({ id: "7", private: no }, context)).not.toHaveProperty("private");
    expect(await capture.invoke({}, context)).toMatchObject({ private: true });
  });

  it.each([
    [{ id: "7", colour: "red" }, ["unknown", "colour", ""]],
    [{ id: "7", constructor: "x" }, ["unknown", "constructor", ""]],
    [{}, ["missing", "id", ""]],
    [{ id: "" }, ["invalid", "id", ""]],
    [{ id: "12345678901" }, ["invalid", "id", "12345678901"]],
    [{ id: 7 }, ["invalid", "id", "7"]],
    [{ id: "7", page: "0" }, ["invalid", "page", "0"]],
    [{ id: "7", page: "two" }, ["invalid", "page", "two"]],
    [{ id: "7", kind: "middling" }, ["invalid", "kind", "middling"]],
    [{ id: "7", asOf: "2025-02-30" }, ["invalid", "as-of", "2025-02-30"]],
    [{ id: "7", since: "..2025" }, ["invalid", "since", "..2025"]],
    [{ id: "7", loud: "perhaps" }, ["invalid", "loud", "perhaps"]],
    [{ id: "7", names: [] }, ["invalid", "names", "[]"]],
    [{ id: "7", names: Array(11).fill("x") }, ["invalid", "names", JSON.stringify(Array(11).fill("x"))]],
  ])("with %j is refused as %j", async (raw, refused) => expect(await refusal(raw)).toEqual(refused));

  it("takes a choice in any case", async () => {
    seen.length = 0;
    await sample.invoke({ id: "7", kind: " SMALL" }, context);
    expect(seen.splice(0)).toMatchObject([{ kind: "small" }]);
    await sample.invoke({ id: "7", kind: "Big" }, context);
    expect(seen.splice(0)).toMatchObject([{ kind: "big" }]);
  });
});
