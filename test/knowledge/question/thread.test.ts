// Follow-ups take what they do not say from the questions before them in the same thread, and from nothing else.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Question } from "../../../src/knowledge/question/types.ts";
import { understand } from "../../../src/knowledge/question/understand.ts";
import { createFootnote, type Footnote } from "../../support/bot.ts";

let footnote: Footnote;
beforeAll(async () => {
  footnote = await createFootnote();
});
afterAll(() => footnote.close());

/** The last question of a talk, as it is understood after the others. */
async function last(...talk: string[]): Promise<Question> {
  const lexicon = await footnote.knowledge.lexicon();
  let thread: Question[] = [];
  for (const text of talk) thread = [...thread, understand(text, { lexicon, today: "2025-12-19", thread }).question];
  return thread.at(-1)!;
}

describe("A follow-up", () => {
  it.each([
    ["and before?", { ask: ["previous"], firms: ["jefferies"], topics: [{ term: "kind:target" }] }],
    ["when was that?", { ask: ["when"], firms: ["jefferies"] }],
    ["in percent?", { unit: "%", firms: ["jefferies"] }],
    ["in yuan?", { unit: "CNY", firms: ["jefferies"] }],
    ["and goldman?", { firms: ["goldman"], topics: [{ term: "kind:target" }] }],
    ["only Morgan Stanley", { firms: ["morgan-stanley"], topics: [{ term: "kind:target" }] }],
    ["since June 2025", { time: { since: "2025-06-01" }, firms: ["jefferies"] }],
    ["source?", { ask: ["source"], firms: ["jefferies"] }],
    ["之前呢?", { ask: ["previous"], firms: ["jefferies"] }],
    ["chart it", { ask: ["chart", "list"], firms: ["jefferies"], topics: [{ term: "kind:target" }] }],
    ["als Diagramm bitte", { ask: ["chart", "list"], firms: ["jefferies"] }],
    ["画个图", { ask: ["chart", "list"], firms: ["jefferies"] }],
    ["who else?", { firms: [], except: ["jefferies"] }],
  ])("“%s” goes on about the target of Jefferies", async (text, wanted) => {
    expect(await last("jefferies target for xiaomi?", text)).toMatchObject(wanted);
  });

  it("names another time of the same figure", async () => {
    const question = await last("how many cars did xiaomi deliver in 2024?", "and the goal for the year after?");
    expect(question).toMatchObject({ words: ["car", "deliver", "goal"], time: { span: "2025" } });
  });

  it("that wants a chart asks the same once more", async () => {
    const question = await last("which shares rose on 7 Feb 2025?", "plot it");
    expect(question).toMatchObject({ ask: ["change", "chart", "list"], time: { span: "2025-02-07" } });
  });

  it("sets one thing against the one before", async () => {
    const question = await last("buyback on dec 18?", "compare with southbound");
    expect(question.topics.map(({ term }) => term)).toEqual(["channel:buyback", "channel:southbound"]);
  });
});

it("a whole question takes nothing from before", async () => {
  const before = await last("jefferies target for xiaomi?", "iot devices of xiaomi");
  expect(before).toMatchObject({ firms: [], topics: [] });
});

it("without a thread a follow-up knows nothing", async () => {
  expect(await last("and before?")).toMatchObject({ firms: [], topics: [], subjects: [] });
});

it.each([
  ["and from jefferies' target?", "kind:target"],
  ["below the placement price?", "channel:placement"],
  ["und vom 52-Wochen-Hoch?", "measure:52-week-high"],
])("“%s” asks for the same distance from another price", async (text, base) => {
  const { ask, topics } = await last("last close?", "how far is that off the feb record high", text);
  expect(ask).toContain("difference");
  expect(topics.slice(0, 2).map(({ term }) => term)).toEqual(["measure:close", base]);
});

describe("The things asked for last", () => {
  it.each([
    [
      ["what did they place shares at in march", "how many"],
      { topics: [{ term: "channel:placement" }, { term: "part:shares" }] },
    ],
    [
      ["southbound on 18 dec", "and the buyback", "which was bigger"],
      { ask: ["difference"], topics: [{ term: "channel:buyback" }, { term: "channel:southbound" }] },
    ],
    [
      ["jefferies target", "last close", "difference?"],
      { topics: [{ term: "measure:close" }, { term: "kind:target" }], firms: ["jefferies"] },
    ],
    [
      ["geely on 7 feb 2025", "and byd", "difference between the two"],
      { ask: ["compare"], subjects: ["geely", "byd"], time: { span: "2025-02-07" } },
    ],
    [["iot devices on the platform in feb 2025", "and now?"], { words: expect.arrayContaining(["iot"]), time: {} }],
  ] as const)("%j", async (talk, wanted) => expect(await last(...talk)).toMatchObject(wanted));
});
