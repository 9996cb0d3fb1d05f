// Without a terminal at both ends: footnote in a pipe, a script, a test.
import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createTerminal } from "../../../src/adapters/terminal/adapter.ts";
import type { Reply } from "../../../src/commands/reply.ts";
import { fakeBot, reply } from "../../support/fake-bot.ts";
import { actor, fakeTerminal, place, words } from "../../support/fake-terminal.ts";
import { samples } from "../../support/sample-replies.ts";

describe("One line in, one answer out", () => {
  it("in order, with a blank line between answers; empty lines are skipped", async () => {
    expect(await fakeTerminal(fakeBot()).feed("one\n\n  \r\ntwo\rthree")).toBe(
      "you said one\n\nyou said two\n\nyou said three\n",
    );
  });

  it("the order holds when the first answer takes longer", async () => {
    const slow = new Promise<Reply>((resolve) => setTimeout(() => resolve(reply("at last")), 20));
    expect(await fakeTerminal(fakeBot({ slow })).feed("slow\nfast\n")).toBe("at last\n\nyou said fast\n");
  });

  it("every message has an id, a place and an actor, and arrives clean", async () => {
    const bot = fakeBot();
    await fakeTerminal(bot).feed(" targets\txiao\u0000mi\u202e \nhelp\n");
    expect(bot.asked).toMatchObject([
      { id: "t1", text: "targets xiaomi", place, actor },
      { id: "t2", text: "help", place, actor },
    ]);
  });

  it("a line far too long is cut and still answered; the next one is whole", async () => {
    const bot = fakeBot();
    await fakeTerminal(bot).feed(`${"x".repeat(200_000)}\nnext\n`);
    expect(bot.asked.map(({ text }) => text.length)).toEqual([8_192, 4]);
  });

  it("binary rubbish is answered like anything else", async () => {
    const bytes = Uint8Array.from({ length: 4_096 }, (_, at) => (at * 151) % 256);
    await expect(fakeTerminal(fakeBot()).feed(bytes)).resolves.toContain("you said");
  });

  it("exit ends it, and what follows is not read", async () => {
    expect(await fakeTerminal(fakeBot()).feed("one\nexit\ntwo\n")).toBe("you said one\n");
  });

  it("a number runs an action of the last answer, and only of the last", async () => {
    const bot = fakeBot({ refusal: samples.refusal });
    expect(await fakeTerminal(bot).feed("refusal\n1\n1\n")).toMatch(/\nran targets\n\nyou said 1\n$/);
    expect(bot.ran).toEqual([{ id: "t2", command: "targets", options: { company: "1810.HK" }, place, actor }]);
  });

  it("a number that is no action is a question: 1810 is a company", async () => {
    const bot = fakeBot({ refusal: samples.refusal });
    await fakeTerminal(bot).feed("refusal\n1810\n");
    expect(bot.asked.at(-1)?.text).toBe("1810");
  });

  it("an action with a form asks line by line; an empty line leaves out what is not required", async () => {
    const bot = fakeBot({ ratings: samples.ratings });
    const shown = await fakeTerminal(bot).feed("ratings\n2\nbg4\n\nhelp\n");
    expect(shown).toContain(
      `Which footnote\n\n${words.terminal.askRequired}\n\nWhat is wrong with it\n\n${words.terminal.askOptional}\n\nran report\n`,
    );
    expect(bot.ran.map(({ options }) => options)).toEqual([{ id: "bg4" }]);
    expect(bot.asked.at(-1)?.text).toBe("help");
  });

  it("an empty line cancels what is required, and the actions can be chosen again", async () => {
    const bot = fakeBot({ ratings: samples.ratings });
    expect(await fakeTerminal(bot).feed("ratings\n2\n\n1\n")).toContain(`${words.terminal.cancelled}\n\nran targets\n`);
    expect(bot.ran.map(({ command }) => command)).toEqual(["targets"]);
  });
});

describe("With --json, one object a line", () => {
  it("holds the input, the text that people would see, and the whole reply; an empty line is answered too", async () => {
    const bot = fakeBot({ refusal: samples.refusal });
    const lines = (await fakeTerminal(bot, { json: true }).feed("refusal\n\nexit\n"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { input: "refusal", text: expect.stringContaining("Did you mean Xiaomi (1810.HK)?"), reply: samples.refusal },
      { input: "", text: "you said", reply: reply("you said ") },
      { input: "exit", text: "you said exit", reply: reply("you said exit") },
    ]);
  });

  it("also at a terminal", async () => {
    expect(await fakeTerminal(fakeBot(), { json: true, tty: true }).feed("one\n")).toBe(
      `${JSON.stringify({ input: "one", text: "you said one", reply: reply("you said one") })}\n`,
    );
  });
});

describe("The other end", () => {
  const deps = { words, place, actor, newId: () => "t1" };

  it("a reader that is gone ends it quietly", async () => {
    const broken = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    const input = new PassThrough();
    const bot = fakeBot();
    const ended = createTerminal({ ...deps, input, output: broken }).start(bot);
    input.write("one\ntwo\nthree\n");
    await expect(ended).resolves.toBeUndefined();
    expect(bot.asked.length).toBe(1);
  });

  it("an output that cannot be written is an error", async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("no space left"), { code: "ENOSPC" })),
    });
    const input = new PassThrough();
    const ended = createTerminal({ ...deps, input, output: full }).start(fakeBot());
    input.write("one\n");
    await expect(ended).rejects.toThrow("no space left");
  });

  it("a slow reader gets everything, and no question is answered before its turn", async () => {
    let shown = "";
    const bot = fakeBot();
    const ahead: number[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk, _encoding, done) => {
        ahead.push(bot.asked.length);
        shown += String(chunk);
        setTimeout(done, 2);
      },
    });
    const input = new PassThrough();
    input.end("one\ntwo\nthree\n");
    await createTerminal({ ...deps, input, output: slow }).start(bot);
    expect(shown).toBe("you said one\n\nyou said two\n\nyou said three\n");
    expect(ahead).toEqual([1, 2, 3]);
  });
});

describe("stop()", () => {
  it("ends at once when nothing is going on", async () => {
    const { adapter, ended, input } = fakeTerminal(fakeBot());
    input.write("half a li");
    await adapter.stop();
    await expect(ended).resolves.toBeUndefined();
  });

  it("lets the answer in flight be given, and takes no further line", async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<Reply>();
    const bot = fakeBot({ slow });
    const { adapter, shown, type } = fakeTerminal(bot);
    type("slow\nnever\n");
    await new Promise((resolve) => setTimeout(resolve, 10));
    const stopped = adapter.stop();
    finish(reply("at last"));
    await stopped;
    expect(shown()).toBe("at last\n");
    expect(bot.asked.length).toBe(1);
  });

  it("before the start means that nothing starts", async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const bot = fakeBot();
    const adapter = createTerminal({ ...deps(), input, output });
    await adapter.stop();
    input.end("one\n");
    await adapter.start(bot);
    expect(bot.asked).toEqual([]);
  });
});

const deps = () => ({ words, place, actor, newId: () => "t1" });
