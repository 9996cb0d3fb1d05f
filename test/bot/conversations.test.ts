// What a thread remembers: its own last questions, for a week.
import { describe, expect, it, vi } from "vitest";
import { createConversations } from "../../src/bot/conversations.ts";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { createState } from "../../src/bot/state.ts";
import { defineCommand } from "../../src/commands/define.ts";
import type { Place } from "../../src/commands/services.ts";
import { text } from "../../src/commands/reply.ts";
import type { Question } from "../../src/knowledge/question/types.ts";
import { createFootnote } from "../support/bot.ts";
import { emptyDatabase, onEachEngine } from "../support/databases.ts";
import { titleOf } from "../support/replies.ts";

const thread: Place = { platform: "here", workspace: "club", channel: "lobby", thread: "t1" };
const talk: Place = { platform: "here", workspace: "direct", channel: "ann", direct: true };

const about = (...words: string[]): Question => ({
  ask: ["value"],
  topics: [],
  words,
  subjects: ["小米\u0000\ud800"],
  firms: [],
  names: [],
  time: {},
  amounts: [],
  strange: [],
});

onEachEngine("conversations", (engine) => {
  const created = async () => {
    const database = await emptyDatabase<Tables>(engine, botMigrations);
    const here = createConversations(createState(await database.open()));
    const there = createConversations(createState(await database.open()));
    const asked = async (place: Place) => (await there.of(place))?.questions.map(({ words }) => words.join(" "));
    return { here, there, asked };
  };

  it("go on in every process on the database, question after question", async () => {
    const { here, there, asked } = await created();
    await (await here.of(thread))!.remember(about("first"));
    const conversation = (await there.of(thread))!;
    await conversation.remember(about("second"));
    await conversation.remember(about("third"));
    expect(await asked(thread)).toEqual(["first", "second", "third"]);
    expect((await here.of(thread))?.questions[0]).toEqual(about("first"));
  });

  it.each([
    ["another thread", { ...thread, thread: "t2" }],
    ["the same name elsewhere", { ...thread, channel: "t1,", thread: "" }],
    ["another server", { ...thread, workspace: "other" }],
    ["another platform", { ...thread, platform: "there" }],
    ["a talk between two", talk],
  ])("are each for themselves: %s knows nothing", async (_, other) => {
    const { here, asked } = await created();
    await (await here.of(thread))!.remember(about("secret"));
    expect(await asked(other)).toEqual([]);
    expect(await asked(thread)).toEqual(["secret"]);
  });

  it("are none in a channel", async () => {
    const { here } = await created();
    const { thread: _, ...channel } = thread;
    expect(await here.of(channel)).toBeUndefined();
  });

  it("hold the last six questions, and none that is too large", async () => {
    const { here, asked } = await created();
    const conversation = (await here.of(talk))!;
    for (const n of "12345678") await conversation.remember(about(n));
    await conversation.remember(about("x".repeat(5000)));
    expect(await asked(talk)).toEqual(["3", "4", "5", "6", "7", "8"]);
  });

  it("end a week after the last question", async () => {
    const { here, asked } = await created();
    const start = Date.now();
    const clock = vi.spyOn(Date, "now");
    try {
      await (await here.of(thread))!.remember(about("first"));
      clock.mockReturnValue(start + 6 * 86_400_000);
      await (await here.of(thread))!.remember(about("second"));
      clock.mockReturnValue(start + 12 * 86_400_000);
      expect(await asked(thread)).toEqual(["first", "second"]);
      clock.mockReturnValue(start + 14 * 86_400_000);
      expect(await asked(thread)).toEqual([]);
    } finally {
      clock.mockRestore();
    }
  });
});

describe("A command", () => {
  const note = defineCommand({
    name: "note",
    summary: "Remembers that it ran",
    examples: ["note"],
    options: {},
    async run(_, { thread: conversation }) {
      const before = conversation?.questions.length;
      await conversation?.remember(about("note"));
      return {
        cards: [{ title: before === undefined ? "no memory" : `${before} before`, blocks: [text("")], notes: [] }],
      };
    },
  });

  it("sees the questions of the thread that it runs in, called or typed", async () => {
    const footnote = await createFootnote({ library: false, commands: [note] });
    try {
      const titles = [
        await footnote.ask("note", { place: { thread: "t1" } }),
        await footnote.run("note", {}, { place: { thread: "t1" }, actor: { id: "ben" } }),
        await footnote.ask("note"),
        await footnote.ask("note", { place: { thread: "t2" } }),
      ];
      expect(titles.map(titleOf)).toEqual(["0 before", "1 before", "no memory", "0 before"]);
    } finally {
      await footnote.close();
    }
  });
});
