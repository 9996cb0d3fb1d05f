// The README tells the truth: its transcript is what the bot answers, and it names every command.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { plain } from "../src/adapters/plain.ts";
import { createAlerts } from "../src/bot/subscriptions/alerts.ts";
import { createWatcher } from "../src/bot/subscriptions/watcher.ts";
import { commands } from "../src/commands/index.ts";
import type { Reply } from "../src/commands/reply.ts";
import { en } from "../src/commands/words/en.ts";
import { createFootnote, type Footnote } from "./support/bot.ts";
import { rows } from "./support/replies.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
let footnote: Footnote;

beforeAll(async () => {
  footnote = await createFootnote();
});
afterAll(() => footnote.close());

const transcript = /<!-- transcript[^>]*-->\s*```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
const turns = transcript
  .split(/^footnote> /m)
  .slice(1)
  .map((turn) => {
    const [line, ...answer] = turn.trimEnd().split("\n");
    return { line: line!, answer: answer.join("\n") };
  });

it("shows a session of several turns", () => {
  expect(turns.length).toBeGreaterThan(2);
});

it.each(turns)("answers $line as shown", async ({ line, answer }) => {
  expect((await footnote.plain(line)).trimEnd()).toBe(answer);
});

it("shows the digest that comes", async () => {
  const [, order = "", shown = ""] =
    /<!-- digest[^>]*-->[^`]*`(digest [^`]+)`[^`]*```text\n([\s\S]*?)```/.exec(readme) ?? [];
  const one = await createFootnote({ now: "2025-12-18T06:00:00Z" });
  await one.ask(order);
  const sources = ["boerse-global-2025-12-18", "placement-2025-03-25"];
  const facts = await one.handle.db.selectFrom("fact_sources").select("fact").where("source", "in", sources).execute();
  const items = JSON.stringify(facts.map(({ fact }) => ({ fact, change: "added" })));
  await one.handle.db.insertInto("news").values({ at: "2025-12-18T20:00:00.000Z", items }).execute();
  one.setClock("2025-12-19T06:30:00Z");
  expect((await one.plain("digest preview")).trimEnd()).toBe(shown.trimEnd());
  await one.close();
});

it("shows the alert that comes", async () => {
  const [, order = "", shown = ""] =
    /<!-- alert[^>]*-->[^`]*`(alert [^`]+)`[^`]*```text\n([\s\S]*?)```/.exec(readme) ?? [];
  const one = await createFootnote({ now: "2025-12-18T06:00:00Z" });
  const { handle, knowledge, log } = one;
  const watcher = createWatcher({ handle, alerts: createAlerts(handle), knowledge, log, broken: async () => {} });
  await watcher.tick(new Date("2025-12-18T06:00:00Z"));
  const [id = ""] = Object.keys(rows(await one.ask(order)));
  const items = JSON.stringify([{ fact: "bg2", change: "added" }]);
  await handle.db.insertInto("news").values({ at: "2025-12-18T20:00:00.000Z", items }).execute();
  await watcher.tick(new Date("2025-12-18T20:00:00Z"));
  const { reply } = await handle.db.selectFrom("outbox").select("reply").executeTakeFirstOrThrow();
  const text = plain(JSON.parse(reply) as Reply, en.render).replaceAll(id, "k7m2q");
  expect(text.trimEnd()).toBe(shown.trimEnd());
  await one.close();
});

it.each(commands.map(({ name }) => name))("names the command %s", (name) => {
  expect(readme).toMatch(new RegExp(`\`${name}\\b`));
});
