// Digests promise what answers promise: everything new can be found, and no number stands that no cited fact holds.
import { afterAll, beforeAll, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import type { Card } from "../../src/commands/reply.ts";
import { createFootnote, type Footnote } from "../support/bot.ts";
import { unfounded } from "../support/figures.ts";
import { button, cardOf, notedFacts } from "../support/replies.ts";

let footnote: Footnote;
/** Every card of a digest that tells the whole library, and of its rest. */
const cards: Card[] = [];
let told: Set<string>;
let known: string[];

beforeAll(async () => {
  footnote = await createFootnote({ now: "2025-12-18T06:00:00Z" });
  const { handle, knowledge } = footnote;
  const subjects = (await knowledge.subjectSummaries(1000, 0)).filter(({ facts }) => facts > 0);
  const names = subjects.map(({ subject }) => subject.id);
  for (let at = 0; at < names.length; at += 10)
    await footnote.run("watch add", { companies: names.slice(at, at + 10) });
  await footnote.ask("digest subscribe");
  known = (await handle.db.selectFrom("facts").select("id").where("live", "=", 1).execute()).map(({ id }) => id);
  const items = JSON.stringify(known.map((fact) => ({ fact, change: "added" })));
  await handle.db.insertInto("news").values({ at: "2025-12-18T07:00:00.000Z", items }).execute();
  footnote.setClock("2025-12-19T06:00:00Z");
  let reply = await footnote.ask("digest preview");
  told = new Set(notedFacts(reply));
  cards.push(cardOf(reply));
  for (let next = cardOf(reply).actions?.[0]; next; next = button(reply, en.common.nextPage)) {
    reply = await footnote.press(next);
    cards.push(cardOf(reply));
    for (const id of notedFacts(reply)) told.add(id);
  }
});
afterAll(() => footnote.close());

it("everything that is new is in it or behind its button", () => {
  expect(known.filter((id) => !told.has(id))).toEqual([]);
  expect(cards.length).toBeGreaterThan(5);
});

it("every figure of a line stands in a fact that this line cites", async () => {
  const facts = await footnote.knowledge.factsById(known);
  const wrong: string[] = [];
  for (const { blocks, notes } of cards)
    for (const { text, cites = [] } of blocks.flatMap((block) => (block.kind === "list" ? block.items : []))) {
      const ids = cites.flatMap((n) => notes.find((note) => note.n === n)?.facts ?? []);
      if (ids.length === 0) wrong.push(`without a footnote: ${text}`);
      const behind = ids.map((id) => facts.get(id)!);
      const sources = await footnote.knowledge.sources(behind.flatMap((fact) => fact.sources.map((s) => s.source)));
      wrong.push(...unfounded(text, [...behind, ...sources.values()]).map((figure) => `${text}: ${figure}`));
    }
  expect(wrong).toEqual([]);
});

it("every footnote number has its note, and every note is cited", () => {
  for (const { blocks, notes } of cards) {
    const cited = new Set(blocks.flatMap((b) => (b.kind === "list" ? b.items.flatMap(({ cites = [] }) => cites) : [])));
    expect([...cited].toSorted((a, b) => a - b)).toEqual(notes.map(({ n }) => n));
  }
});
