// What ties two companies together, one entry of several of them, and which others there are.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import type { Finding } from "../../../../src/knowledge/question/types.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const found = askingTheLibrary();
const ids = ({ answer }: Finding): string[] => behind(answer).map(({ id }) => id);
const refusal = ({ answer }: Finding) => (answer.kind === "refused" ? answer.refusal.reason : undefined);

describe("What two have to do with each other", () => {
  it.each([
    ["what has leica got to do with mi", "bg36"],
    ["wie hängen Leica und Xiaomi zusammen", "bg36"],
    ["徕卡和小米是什么关系", "bg36"],
    ["how does byd relate to xiaomi", "ci17"],
    ["I own xiaomi, why care about xpeng's plunge?", "bg35"],
    ["warum sollte mich XPengs Absturz kümmern, wenn ich Xiaomi halte", "bg35"],
  ])("“%s”", async (text, id) => expect(ids(await found(text))).toContain(id));

  it("with nothing but the main company named, nothing is related", async () =>
    expect(ids(await found("what does the xiaomi placement have to do with ai"))).not.toContain("bg36"));
});

describe("Other companies", () => {
  it.each(["which automakers other than xiaomi do your articles mention", "除了小米还有哪些汽车公司"])(
    "“%s”: one entry of each",
    async (text) => {
      const facts = behind((await found(text)).answer);
      expect(facts.map(({ subject }) => subject).toSorted()).toEqual(["byd", "geely", "tesla", "xpeng"]);
    },
  );

  it("rivals of a product are those in its trade", async () =>
    expect(ids(await found("which competitors is the su7 up against"))).toEqual(
      expect.arrayContaining(["ci15", "ci17", "ci18"]),
    ));

  it.each(["which stocks besides xiaomi jumped on the subsidy", "who joined the rally in february 2025"])(
    "“%s”: those that moved with it, the most first",
    async (text) => expect(ids(await found(text))).toEqual(["su15", "su11", "su13"]),
  );

  it("whether a named one makes cars is another question", async () =>
    expect(ids(await found("is geely a car maker"))).not.toContain("ci17"));
});

describe("Several things of one company, one thing of several", () => {
  it.each([
    ["stock codes of byd and lenovo", ["su19", "su18"]],
    ["how far did geely rise and what's its code", ["su15", "su20"]],
    ["wie stark stieg BYD und wie lautet der Code", ["su13", "su19"]],
    ["lenovo's code and why it rose", ["su18", "su11"]],
    ["who announced the su7 and how long was it in development", ["ci14", "ci14"]],
  ])("“%s”", async (text, facts) => {
    const { answer } = await found(text);
    const told = answer.kind === "several" ? answer.answers.flatMap(behind) : behind(answer);
    expect(told.map(({ id }) => id)).toEqual(facts);
  });

  it.each([
    ["sort byd, lenovo and geely by their gain that friday in february", ["su15", "su11", "su13"]],
    ["rank lenovo, geely and byd by the day's rise, weakest first", ["su13", "su11", "su15"]],
  ])("“%s”: all of them, in order", async (text, facts) => expect(ids(await found(text))).toEqual(facts));
});

describe("Companies of which nothing is known", () => {
  it.each([
    "what does the hims & hers pill cost",
    "who runs anthropic",
    "washington post layoffs, how many",
    "amazon's capex plan?",
    "丰田换CEO了吗",
  ])("“%s” is not answered for Xiaomi", async (text) => expect(refusal(await found(text))).toBe("unknown-name"));
});
