// `footnote answer`: a file of questions into a file of answers, for measuring and for other programs.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inOrder, readQuestions } from "../../src/cli/answer-lines.ts";
import { en } from "../../src/commands/words/en.ts";
import { temporaryFolder } from "../support/databases.ts";
import { refusal, runFootnote } from "../support/program.ts";

type Line = Record<string, unknown>;
type Answer = { id: string; answer: string; cites: Line[]; question: string; ms: number };

const words = en.cli;

async function answersTo(lines: readonly (Line | string)[], more: readonly string[] = []) {
  const cwd = temporaryFolder();
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  writeFileSync(join(cwd, "in.jsonl"), text);
  const args = ["answer", "--in", "in.jsonl", "--out", "out.jsonl", "--now", "2025-12-19", ...more];
  const ended = await runFootnote(args, { cwd });
  const out = join(cwd, "out.jsonl");
  const answers = existsSync(out)
    ? readFileSync(out, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Answer)
    : [];
  return { ...ended, answers, cwd };
}

describe("footnote answer", () => {
  it("answers each line where it stands, with its sources, and says so on standard error alone", async () => {
    const { code, stdout, stderr, answers, cwd } = await answersTo([
      { id: "t", q: "targets xiaomi" },
      "",
      { id: "p", q: "price xiaomi", more: "is left alone" },
      { id: "n", q: "" },
    ]);
    expect([code, stdout, stderr]).toEqual([0, "", `${words.answeredAll(3, "out.jsonl")}\n`]);
    expect(answers.map(({ id }) => id)).toEqual(["t", "p", "n"]);
    const [targets, prices, nothing] = answers;
    expect(targets?.answer).toContain("HK$43.36");
    expect(targets?.cites).toEqual([
      {
        id: "boerse-global-2025-12-18",
        title: "Jefferies cuts Xiaomi to Hold while Goldman Sachs keeps Buy",
        publisher: "boerse-global.de",
        publishedOn: "2025-12-18",
      },
    ]);
    // The text at hand names no publisher.
    expect(prices?.cites).toContainEqual({
      id: "placement-2025-03-25",
      title: "Xiaomi sells new shares to pay for electric cars and AI",
      publishedOn: "2025-03-25",
    });
    expect([nothing?.answer, nothing?.cites]).toEqual([expect.stringContaining(en.failures.empty), []]);
    for (const { ms } of answers) expect(ms).toBeGreaterThanOrEqual(0);
    // The database was a temporary one.
    expect(readdirSync(cwd).toSorted()).toEqual(["in.jsonl", "out.jsonl"]);
  });

  it("remembers what was asked in the same thread, in the order of its turns, and nothing else", async () => {
    const q = "what is the price target of jefferies for xiaomi?";
    const { answers } = await answersTo([
      { id: "alone", q },
      { id: "second", q: "and before?", thread: "t", turn: 2 },
      { id: "lost", q: "and before?" },
      { id: "first", q, thread: "t", turn: 1 },
      { id: "other", q: "and before?", thread: "u", turn: 1 },
    ]);
    const said = Object.fromEntries(answers.map(({ id, answer }) => [id, answer]));
    expect(said["first"]).toContain("HK$43.36");
    expect(said["second"]).toContain("HK$49.21");
    for (const id of ["lost", "other"]) expect(said[id], id).not.toMatch(/\d{2}\.\d/);
    expect(JSON.parse(answers[0]!.question)).toMatchObject({ subjects: ["xiaomi"], firms: ["jefferies"] });
  });

  it("leaves sentences whole: a long one stands on one line", async () => {
    const { answers } = await answersTo([{ id: "e", q: "events xiaomi" }]);
    expect(answers[0]?.answer.split("\n").some((line) => line.length > 110)).toBe(true);
  });

  it("knows what the named database knows", async () => {
    const { code, answers, cwd } = await answersTo([{ id: "s", q: "status" }], ["--database", "own.db"]);
    expect([code, answers.length, readdirSync(cwd).includes("own.db")]).toEqual([0, 1, true]);
  });

  it("names every line that it cannot read, answers the others, and ends with 1", async () => {
    const { code, stderr, answers } = await answersTo([
      "nonsense",
      { id: 1, q: "x" },
      { id: "b" },
      { id: "c", q: "targets xiaomi" },
      { id: "c", q: "targets xiaomi" },
      { id: "d", q: "x", thread: 7 },
      { id: "e", q: "x", thread: "t", turn: "first" },
    ]);
    const problems = ["json", "id", "q", "twice", "thread", "turn"] as const;
    const lines = [1, 2, 3, 5, 6, 7];
    expect(stderr.split("\n")).toEqual([
      ...problems.map((problem, i) => words.badQuestion("in.jsonl", lines[i]!, problem)),
      words.answeredAll(1, "out.jsonl"),
      words.badQuestions(6),
      "",
    ]);
    expect([code, answers.map(({ id }) => id)]).toEqual([1, ["c"]]);
  });

  it("says what is missing", async () => {
    const cwd = temporaryFolder();
    expect(await runFootnote(["answer", "--in", "in.jsonl"], { cwd })).toEqual(refusal(words.needInOut, 2));
    expect(await runFootnote(["answer", "--out", "x", "--in", "none.jsonl"], { cwd })).toEqual(
      refusal(words.noSuchPath("none.jsonl"), 1),
    );
  });

  it("says where it cannot write", async () => {
    const { code, stderr } = await answersTo([{ id: "a", q: "status" }], ["--out", "no/such/folder.jsonl"]);
    expect([code, stderr]).toEqual([1, `${words.cannotWrite("no/such/folder.jsonl", "ENOENT")}\n`]);
  });
});

describe("the order of questions", () => {
  it("is that of the lines, but the turns of a thread follow each other from where the first of them stands", () => {
    const line = (id: string, thread?: string, turn?: number) => JSON.stringify({ id, q: "?", thread, turn });
    const { asked, bad } = readQuestions(
      [line("a"), line("t2", "t", 2), line("u1", "u", 1), line("b"), line("t1", "t", 1), line("t3", "t", 3)].join("\n"),
    );
    expect(bad).toEqual([]);
    expect(inOrder(asked).map(({ id }) => id)).toEqual(["a", "t1", "t2", "t3", "u1", "b"]);
  });

  it("does not mind a byte order mark, Windows' line ends, or null for what is absent", () => {
    const { asked, bad } = readQuestions(
      '\ufeff{"id":"a","q":"x","thread":null,"turn":null}\r\n\r\n{"id":"b","q":""}\r\n',
    );
    expect([asked, bad]).toEqual([
      [
        { id: "a", q: "x", turn: 0 },
        { id: "b", q: "", turn: 0 },
      ],
      [],
    ]);
  });
});
