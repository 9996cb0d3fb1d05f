// How much is known, and how fresh it is.
import { expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, footnoteWith } from "../support/bot.ts";
import { ground, oneOfEach, rating } from "../support/facts.ts";
import { rows } from "../support/replies.ts";

const words = en.status;

it("every number of it is a count of what is there", async () => {
  const footnote = await createFootnote();
  const seen = rows(await footnote.ask("status"));
  const subjects = await footnote.knowledge.subjectSummaries(1000, 0);
  expect(Number(seen[words.facts])).toBe(subjects.reduce((sum, { facts }) => sum + facts, 0));
  expect(Number(seen[words.companies])).toBe(subjects.length);
  expect(Number(seen[words.sources])).toBe((await footnote.knowledge.sourceSummaries(1000, 0)).length);
  expect(seen).toMatchObject({
    [en.common.indented("price targets")]: "1",
    [words.newestSource]: "Jefferies cuts Xiaomi to Hold while Goldman Sachs keeps Buy, 18 Dec 2025",
    [words.database]: words.engines.sqlite,
    [words.clock]: "19 Dec 2025, 12:00 UTC",
  });
  await footnote.close();
});

it("what is retracted, corrected or still a draft is not counted", async () => {
  const footnote = await footnoteWith({
    ...ground,
    facts: [...oneOfEach(), rating({ id: "r1" }), rating({ id: "r2", status: "draft" })],
  });
  expect(rows(await footnote.ask("status"))[words.facts]).toBe("9");
  await footnote.store.retract("r1", "Taken back.");
  expect(rows(await footnote.ask("status"))[words.facts]).toBe("8");
  await footnote.store.publish("r2");
  await footnote.store.correct("r2", rating({ id: "r3" }), "Misread.");
  expect(rows(await footnote.ask("status"))).toMatchObject({
    [words.facts]: "9",
    [en.common.indented("ratings")]: "2",
  });
});

it("of nothing is nothing", async () => {
  const seen = rows(await (await footnoteWith({})).ask("status"));
  expect(seen[words.facts]).toBe("0");
  expect(seen).not.toHaveProperty(words.newestSource);
});
