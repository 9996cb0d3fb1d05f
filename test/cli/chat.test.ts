// `footnote chat` behind a pipe: a clear reply to whatever comes, and a quiet end however it ends.
import { describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { runFootnote, spawnFootnote } from "../support/program.ts";

const words = en.failures;

type Answer = { input: string; text: string; reply: { private?: boolean } };

const answersOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);
const bytes = (...codes: number[]) => Buffer.from(codes);

describe("whatever is typed gets a clear reply, and the conversation goes on", () => {
  const typed: [string, string | Uint8Array, string][] = [
    ["a wrong option", "price xiaomi bogus:3", "bogus"],
    ["an unknown company", "ratings xiomi", words.didYouMean("Xiaomi")],
    ["an unknown command", "/rating xiaomi", words.unknownCommand("rating")],
    ["100,000 characters", "ratings ".padEnd(100_000, "a"), "That is too long"],
    ["100,000 wide characters", "小".repeat(100_000), "That is too long"],
    ["control characters", "ratings \u0001\u0002xiaomi\u001b[2J\u0007", "xiaomi"],
    ["bytes that are no text", bytes(0xff, 0xfe, 0x00, 0x80, 0xc3, 0x28), words.unreadable],
    ["nothing", "", words.empty],
    ["blanks", "  \t ", words.empty],
    ["an open quote", 'ratings "xiaomi', "Jefferies"],
    ["a line that ends as on Windows", "ratings xiomi\r", words.unknownCompany("xiomi")],
  ];

  it("as JSON", async () => {
    const input = Buffer.concat(typed.flatMap(([, line]) => [Buffer.from(line), Buffer.from("\n")]));
    const { code, stdout, stderr } = await runFootnote(["chat", "--json"], { input });
    expect([code, stderr]).toEqual([0, ""]);
    const answers = answersOf(stdout);
    expect(answers).toHaveLength(typed.length);
    for (const [i, [what, , part]] of typed.entries()) expect(answers[i]?.text, what).toContain(part);
    for (const { text, reply } of answers) if (!text.includes("Jefferies")) expect(reply.private, text).toBe(true);
    for (const { text } of answers) expect(text).not.toMatch(/\n\s+at |[\u0000-\u0008\u000b-\u001f]|�/);
    expect(stdout).not.toContain(words.bug);
  });

  it("as text, also without a last line end", async () => {
    const input = `status\r\n\r\nratings \u0001xiomi\u001b[2J\n${"a".repeat(100_000)}`;
    const { code, stdout, stderr } = await runFootnote(["chat"], { input });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Status\n[^]*\n\n! [^\n]*xiomi[^]*\n\n! That is too long/);
    expect(stdout).not.toMatch(/\n\s+at |[\u0000-\u0008\u000b-\u001f]/);
  });

  it("empty lines and an empty input get none", async () => {
    const quiet = { code: 0, signal: null, stdout: "", stderr: "" };
    expect(await runFootnote(["chat"])).toEqual(quiet);
    expect(await runFootnote(["chat"], { input: "\n\r\n   \n\t\n" })).toEqual(quiet);
  });

  it("half a megabyte of random bytes ends as it should", async () => {
    const noise = Uint8Array.from({ length: 500_000 }, (_, i) => (i * 2_654_435_761) >>> 13);
    const { code, stderr } = await runFootnote(["chat"], { input: noise });
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("exit leaves, and what stands after it is not answered", async () => {
    const { code, stdout } = await runFootnote(["chat"], { input: "status\nexit\nratings xiomi\n" });
    expect(code).toBe(0);
    expect(stdout).toContain(en.status.what);
    expect(stdout).not.toContain("xiomi");
  });
});

describe("footnote chat --json", () => {
  it("gives one object a line: what came in, how it reads, and the reply itself", async () => {
    const typed = ["targets xiaomi", "ratings xiomi", "小米\u0007"];
    const { stdout } = await runFootnote(["chat", "--json"], { input: `${typed.join("\n")}\n` });
    const answers = answersOf(stdout);
    const card = { title: expect.any(String), blocks: expect.any(Array), notes: expect.any(Array) };
    for (const [i, answer] of answers.entries()) {
      expect(Object.keys(answer)).toEqual(["input", "text", "reply"]);
      expect(answer).toMatchObject({ input: typed[i], text: expect.any(String), reply: { cards: [card] } });
    }
    expect(JSON.stringify(answers[0]?.reply)).toContain('"notes":[{"n":1,"facts":["');
  });
});

describe("the end", () => {
  it("is quiet when the reader leaves early", async () => {
    const running = spawnFootnote(["chat"]);
    running.type("status\n".repeat(50));
    await running.shown(en.status.what);
    running.stopReading();
    running.type("brief xiaomi\n".repeat(200));
    running.finish();
    expect(await running.ended).toMatchObject({ code: 0, signal: null, stderr: "" });
  });

  it.each(["SIGTERM", "SIGHUP"] as const)("comes after the answer in flight on %s, with exit code 0", async (name) => {
    const running = spawnFootnote(["chat"]);
    running.type("status\n");
    await running.shown(en.status.what);
    const since = Date.now();
    running.type("brief xiaomi\n");
    running.signal(name);
    expect(await running.ended).toMatchObject({ code: 0, signal: null, stderr: "" });
    expect(Date.now() - since).toBeLessThan(10_000);
  });
});
