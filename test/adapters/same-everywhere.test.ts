// One question, three platforms: the same values, the same footnotes, the same facts behind them.
import { expect, it, onTestFinished } from "vitest";
import { factsBehind as factsOnDiscord } from "../../src/adapters/discord/facts-behind.ts";
import { render as renderForDiscord } from "../../src/adapters/discord/render.ts";
import { plain } from "../../src/adapters/plain.ts";
import { factsBehind as factsOnSlack } from "../../src/adapters/slack/facts-behind.ts";
import { render as renderForSlack } from "../../src/adapters/slack/render.ts";
import type { Reply, Value } from "../../src/commands/reply.ts";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote } from "../support/bot.ts";
import { notedFacts, valuesOf } from "../support/replies.ts";
import { read } from "./discord/discord-markdown.ts";
import { textOf } from "./slack/blocks-read.ts";

const LINES = [
  "brief xiaomi",
  "ratings xiaomi",
  "targets xiaomi",
  "flows xiaomi",
  "flows xiaomi chart:yes",
  "targets xiaomi chart:yes",
  "launches xiaomi",
  "metrics xiaomi",
  "price xiaomi",
  "events china",
  "compare jefferies goldman company:xiaomi",
  "profile lenovo",
  "why bg2",
  "sources",
];

/** Line breaks, bullets and the blanks of columns are each platform's own. */
const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/g, "");

function onDiscord(reply: Reply): { text: string; facts: string[] } {
  const { embeds } = renderForDiscord(reply, en).body;
  const markdown = embeds.flatMap(({ title = "", description = "" }) => [title, description]);
  return { text: markdown.map((one) => read(one).text).join("\n"), facts: factsOnDiscord(embeds) };
}

function onSlack(reply: Reply): { text: string; facts: string[] } {
  const { blocks } = renderForSlack(reply, { words: en, command: "/footnote" }).body;
  return { text: textOf(blocks), facts: factsOnSlack(blocks) };
}

function inTerminal(reply: Reply): { text: string; facts: string[] } {
  const text = plain(reply, en.render);
  const notes = text.slice(text.lastIndexOf(`\n${en.render.sources}\n`));
  const found = [...notes.matchAll(/\[(\d+)\] ((?:[a-z]+\d+)(?:, [a-z]+\d+)*)/g)];
  const inOrder = found.sort(([, a], [, b]) => Number(a) - Number(b));
  return { text, facts: [...new Set(inOrder.flatMap(([, , ids]) => ids!.split(", ")))] };
}

it.each(LINES)("%s", async (line) => {
  const footnote = await createFootnote();
  onTestFinished(() => footnote.close());
  const reply = await footnote.ask(line);
  const values: Value[] = reply.cards.flatMap(({ blocks }) => blocks.flatMap(valuesOf));
  const texts = [...new Set(values.map(({ text }) => squeezed(text)).filter((text) => text !== ""))];
  expect(texts.length).toBeGreaterThan(0);

  const [discord, slack, terminal] = [onDiscord(reply), onSlack(reply), inTerminal(reply)];
  expect(slack.facts).toEqual(notedFacts(reply));
  expect(discord.facts).toEqual(slack.facts);
  expect(terminal.facts).toEqual(slack.facts);
  // A terminal breaks long texts inside the columns of a table: there they are compared where they stand in one piece.
  for (const { text } of [discord, slack]) {
    const shown = squeezed(text);
    expect(texts.filter((one) => !shown.includes(one))).toEqual([]);
  }
  const short = texts.filter((one) => one.length < 12);
  const shown = squeezed(terminal.text);
  expect(short.filter((one) => !shown.includes(one))).toEqual([]);
});
