// The one way in: whatever is asked, there is an answer, and whatever breaks is caught once.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createBot } from "../../src/bot/bot.ts";
import { createServices } from "../../src/bot/services.ts";
import { type Command, defineCommand } from "../../src/commands/define.ts";
import { commands } from "../../src/commands/index.ts";
import { word } from "../../src/commands/options.ts";
import { problem } from "../../src/commands/problems.ts";
import { UserProblem } from "../../src/commands/reply.ts";
import { en } from "../../src/commands/words/en.ts";
import { DatabaseProblem } from "../../src/knowledge/database/problem.ts";
import { anyCharacters } from "../support/arbitrary-text.ts";
import { createFootnote, type Footnote, member, place } from "../support/bot.ts";
import { cardOf, said, titleOf } from "../support/replies.ts";

const words = en.failures;

/** A command that does what `run` does. */
const doing = (run: () => Promise<never>, more: { moderator?: true } = {}) =>
  defineCommand({ name: "act", summary: "", examples: ["act"], options: { id: word("").optional() }, run, ...more });

async function botThat(run: () => Promise<never>, more: { moderator?: true } = {}): Promise<Footnote> {
  const footnote = await createFootnote({ library: false, commands: [doing(run, more)] });
  onTestFinished(() => footnote.close());
  return footnote;
}

describe("What people type", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it.each([
    ["nothing", "", words.empty, words.emptyHelp],
    ["blanks", "   ", words.empty, words.emptyHelp],
    ["a misspelt command", "/ratngs xiaomi", "I do not know a command “ratngs”", "Did you mean ratings?"],
    ["no word", "qqqqqq", en.finding.refused.nothing, en.finding.refused.nothingHelp],
    ["no command", "/qqqqqq", "I do not know a command “qqqqqq”", words.commandsHelp],
    [
      "another command's option",
      "price xiaomi firm:citi",
      "“price” has no option “firm”",
      "Options of “price”: company, since, until, as-of, page, private.",
    ],
    ["a missing option", "why", "“why” needs id", "For example: why bg2"],
    ["an option without a value", "price xiaomi since:", "since was given without a value", en.options.dateForm],
    ["no date", "price xiaomi since:soon", "“soon” does not fit since", en.options.dateForm],
    ["no page", "price xiaomi page:0", "“0” does not fit page", "A whole number from 1 to 10000."],
    ["no choice", "flows xiaomi channel:up", "“up” does not fit channel", "One of: southbound"],
    [
      "a name of two words without quotes",
      "/price hang seng",
      "“price” does not know what to do with “seng”",
      words.extraHelp,
    ],
    ["2,001 characters", "x".repeat(2001), words.tooLong("2,000"), words.tooLongHelp],
    ["100,000 characters", "x".repeat(100_000), words.tooLong("2,000"), words.tooLongHelp],
    ["a nought byte", "ratings \u0000xiaomi", words.unreadable, words.unreadableHelp],
    ["an escape sequence", "\u001b[31mratings", words.unreadable, words.unreadableHelp],
    [
      "binary",
      Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00, 0x1a]).toString("utf8"),
      words.unreadable,
      words.unreadableHelp,
    ],
    ["a name that objects have", "/constructor", "I do not know a command “constructor”", words.commandsHelp],
    ["another such name", "/constructor xiaomi", "I do not know a command “constructor”", words.commandsHelp],
    ["such a name as an option", "price __proto__:x", "I do not know “__proto__:x”", words.companiesHelp],
    ["such a name as a value", "price toString", "I do not know “toString”", words.companiesHelp],
  ])("%s is answered to them alone, with what to do", async (_, line, title, help) => {
    const reply = await footnote.ask(line);
    expect(reply.private).toBe(true);
    expect(cardOf(reply)).toMatchObject({ title, tone: "warn" });
    expect(said(reply)).toContain(help);
  });

  it("a long wrong word is shortened", async () => {
    expect(titleOf(await footnote.ask("z".repeat(500))).length).toBeLessThan(100);
    expect(titleOf(await footnote.ask(`price xiaomi page:${"9".repeat(300)}`)).length).toBeLessThan(100);
  });

  it("a line of 2,000 characters is read, with line ends and tabs", async () => {
    expect(titleOf(await footnote.ask(`price\txiaomi\r\n${" ".repeat(1985)}`))).toBe(
      "Last known prices: Xiaomi (1810.HK)",
    );
  });

  it("markup and mentions are text like any other", async () => {
    const reply = await footnote.ask("/price <@123>*`@everyone`*");
    expect(titleOf(reply)).toBe("I do not know “<@123>*`@everyone`*”");
  });

  it("none of it is a fault", () => expect(footnote.logged).toEqual([]));

  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    anyCharacters(2100),
    fc
      .tuple(fc.constantFrom(...commands.map(({ name }) => name)), fc.string({ unit: "grapheme", maxLength: 40 }))
      .map((parts) => parts.join(" ")),
    fc
      .tuple(fc.constantFrom(...commands), fc.string({ maxLength: 20 }))
      .chain(([command, value]) =>
        fc
          .constantFrom("", ...command.options.map(({ name }) => `${name}:`))
          .map((option) => `${command.name} ${option}${value}`),
      ),
  );

  it("any text gets an answer, and is never thrown at", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const reply = await footnote.ask(text);
        expect(reply.cards.length).toBeGreaterThan(0);
        expect(cardOf(reply).title).not.toBe(words.bug);
      }),
      { numRuns: 200 },
    );
    expect(footnote.logged).toEqual([]);
  });
});

describe("What platforms send", () => {
  it("is run by the command's name, with options still unchecked", async () => {
    const footnote = await createFootnote();
    onTestFinished(() => footnote.close());
    expect(titleOf(await footnote.run("price", { company: "小米", page: 1 }))).toBe(
      "Last known prices: Xiaomi (1810.HK)",
    );
    expect(titleOf(await footnote.run("price", { company: 7 }))).toBe("“7” does not fit company");
    expect(titleOf(await footnote.run("nothing"))).toBe("I do not know a command “nothing”");
    for (const name of ["__proto__", "constructor", "toString", ""])
      expect((await footnote.run(name)).private).toBe(true);
  });

  it("cannot reach what no option is", async () => {
    const footnote = await createFootnote({ library: false });
    onTestFinished(() => footnote.close());
    const hostile: Record<string, unknown> = JSON.parse('{ "__proto__": { "company": "xiaomi" } }');
    expect(titleOf(await footnote.run("price", hostile))).toBe("“price” has no option “__proto__”");
    expect(titleOf(await footnote.run("price", { constructor: "x" }))).toBe("“price” has no option “constructor”");
    expect(Object.hasOwn(Object.prototype, "company")).toBe(false);
  });
});

describe("A command that breaks", () => {
  it("is answered with the id of the call, which the log has once; no stack is shown", async () => {
    const footnote = await botThat(() => Promise.reject(new TypeError("secret detail")));
    const reply = await footnote.ask("act");
    expect(reply.private).toBe(true);
    expect(said(reply)).toBe(`${words.bug}\n${words.bugHelp("ask-1")}`);
    expect(footnote.logged).toMatchObject([
      { level: "error", fields: { id: "ask-1", err: { message: "secret detail" } } },
    ]);
  });

  it("is caught also where it throws at once, and whatever it throws", async () => {
    for (const thrown of ["a string", undefined, null, { message: "no error" }]) {
      const footnote = await botThat(() => {
        throw thrown;
      });
      expect(titleOf(await footnote.run("act"))).toBe(words.bug);
      expect(footnote.logged).toHaveLength(1);
    }
  });

  it("with a failure that was expected shows that one's card and logs nothing", async () => {
    const footnote = await botThat(() => Promise.reject(problem("No such thing", ["Try another."])));
    const reply = await footnote.ask("act");
    expect([said(reply), reply.private]).toEqual(["No such thing\nTry another.", true]);
    expect(footnote.logged).toEqual([]);
    expect(problem("", [])).toBeInstanceOf(UserProblem);
  });

  it.each(["corrupt", "locked", "unwritable", "full", "unreachable", "refused", "newer"] as const)(
    "because the database is %s says what to do",
    async (fault) => {
      const footnote = await botThat(() => Promise.reject(new DatabaseProblem(fault, "postgres://db/footnote")));
      expect(said(await footnote.ask("act"))).toBe(
        `${words.bug}\n${words.database[fault](":memory:")}\n${words.bugHelp("ask-1")}`,
      );
      expect(footnote.logged).toMatchObject([{ message: "The database failed" }]);
    },
  );

  it("because the database has gone while the settings were read is answered all the same", async () => {
    const { knowledge, handle, store, close } = await createFootnote({ library: false });
    onTestFinished(close);
    const settings = { get: () => Promise.reject(new DatabaseProblem("locked", "file")), set: async () => {} };
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const bot = createBot({
      commands,
      knowledge,
      services: { ...createServices({ handle, knowledge, store, editors: [], now: () => new Date() }), settings },
      log,
      now: () => new Date(),
      database: "file",
    });
    expect(said(await bot.answer({ id: "1", text: "help", place, actor: member }))).toContain(
      words.database.locked("file"),
    );
  });
});

describe("Those who run the bot are told of every answer", () => {
  /** What was told, as "command: outcome", and how long each answer took. */
  async function told(commands?: readonly Command[]) {
    const outcomes: string[] = [];
    const seconds: number[] = [];
    const footnote = await createFootnote({
      ...(commands ? { commands } : {}),
      answered: (command, outcome, took) => {
        outcomes.push(`${command}: ${outcome}`);
        seconds.push(took);
      },
    });
    onTestFinished(() => footnote.close());
    return { footnote, outcomes, seconds };
  }

  it("by the command that was called, and what became of it", async () => {
    const { footnote, outcomes, seconds } = await told();
    await footnote.run("price", { company: "xiaomi" });
    await footnote.run("price", { company: "xiomi" });
    await footnote.run("price", { company: "xiaomi", page: "none" });
    await footnote.run("ask", { line: "price xiaomi" });
    await footnote.run("ask", { line: "price xiomi" });
    expect(outcomes).toEqual(["price: answered", "price: refused", "price: refused", "ask: answered", "ask: refused"]);
    for (const took of seconds) expect(took).toBeGreaterThan(0);
    expect(Math.max(...seconds)).toBeLessThan(5);
  });

  it("a line of text counts as one, whatever it says", async () => {
    const { footnote, outcomes } = await told();
    await footnote.ask("price xiaomi");
    await footnote.ask("price xiomi");
    expect(outcomes).toEqual(["line: answered", "line: refused"]);
  });

  it("a line that is no call, an unknown command and one for moderators alone are refused", async () => {
    const { footnote, outcomes } = await told([doing(() => Promise.reject(problem("", [])), { moderator: true })]);
    for (const line of ["", "/qqqqqq", "/act one two", "x".repeat(2001), "\u0000", "act"]) await footnote.ask(line);
    expect(outcomes).toEqual(Array.from({ length: 6 }, () => "line: refused"));
    await footnote.run("nothing");
    await footnote.run("act");
    expect(outcomes.slice(6)).toEqual(["unknown: refused", "act: refused"]);
  });

  it("names that are none go by one name, so that nobody can fill the figures up", async () => {
    const { footnote, outcomes } = await told();
    for (const name of ["nothing", "__proto__", "x".repeat(5000)]) await footnote.run(name);
    expect(outcomes).toHaveLength(3);
    for (const outcome of outcomes) expect(outcome).toMatch(/^unknown: /);
  });

  it("a bug and a database that failed are failures, said once each", async () => {
    const thrown = [new TypeError("a bug"), new DatabaseProblem("locked", "file")];
    const { footnote, outcomes } = await told([doing(() => Promise.reject(thrown.shift()!))]);
    await footnote.run("act");
    await footnote.run("act");
    expect(outcomes).toEqual(["act: failed", "act: failed"]);
    expect(footnote.logged).toHaveLength(2);
  });
});

describe("A moderators' command", () => {
  it("is refused to everyone else, and run for them", async () => {
    const footnote = await botThat(() => Promise.reject(problem("It ran", [])), { moderator: true });
    expect(titleOf(await footnote.ask("act"))).toBe(words.moderatorsOnly);
    expect(titleOf(await footnote.run("act", { id: "7" }))).toBe(words.moderatorsOnly);
    expect(titleOf(await footnote.ask("act", { actor: { isModerator: true } }))).toBe("It ran");
  });
});
