// Several claims in one line are judged one by one; what somebody tells is checked; what sources tell apart stands side by side.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();

async function found(text: string) {
  const { answer, near } = await ask(text);
  return { answer, ids: behind(answer).map(({ id }) => id), near: near.map(({ id }) => id) };
}

describe("Claims about several firms", () => {
  it.each([
    ["goldman cut to hold and jefferies says buy, correct?", "no"],
    ["stimmt es dass goldman abgestuft und jefferies kaufen sagt", "no"],
    ["is it true that jefferies cut to hold and goldman to sell", "partly"],
    ["a friend claims jefferies lowered to hold and goldman keeps buy", "yes"],
  ])("“%s”: %s", async (text, verdict) => {
    const { answer, ids } = await found(text);
    expect(answer).toMatchObject({ kind: "verdict", verdict });
    expect(ids.toSorted()).toEqual(["bg1", "bg3"]);
  });

  it.each([
    ["geely rose 7% and lenovo 9%, right?", "no"],
    ["byd gained 5% and geely 9% that friday, correct?", "yes"],
    ["jefferies has a target of 49.21, goldman 43.36, right?", "no"],
  ])("or shares, with what is said of both: “%s” %s", async (text, verdict) => {
    expect((await found(text)).answer).toMatchObject({ kind: "verdict", verdict });
  });

  it("agree with a downgrade only to the rating that it was to", async () => {
    expect((await found("did jefferies downgrade to sell?")).answer).toMatchObject({ kind: "verdict", verdict: "no" });
    expect((await found("did jefferies downgrade to hold?")).answer).toMatchObject({ kind: "verdict", verdict: "yes" });
  });
});

describe("What somebody tells", () => {
  it.each([
    ["my mate swears the new shares went for 57 each"],
    ["mein kumpel behauptet die aktien wurden für 57 verkauft"],
    ["有人说配售价是57"],
  ])("“%s” is checked, with what the amount is instead", async (text) => {
    const { answer, ids, near } = await found(text);
    expect(answer).toMatchObject({ kind: "verdict", verdict: "no" });
    expect([...ids, ...near]).toEqual(expect.arrayContaining(["pl1", "pl4"]));
  });

  it("is confirmed where it is so", async () => {
    const { answer } = await found("somebody told me the shares were placed at 53.25");
    expect(answer).toMatchObject({ kind: "verdict", verdict: "yes" });
  });

  it("of a rounded percentage is no mistake", async () => {
    expect((await found("hang seng tech rose 51% in 2024, really?")).answer).not.toMatchObject({ verdict: "no" });
    expect((await found("did hang seng tech rise 18% in 2024")).answer).toMatchObject({ verdict: "no" });
  });
});

describe("What sources tell differently", () => {
  it("is told with each of them", async () => {
    expect((await found("is the su7 out? two articles contradict each other")).ids).toEqual(["pl7", "ci14"]);
    expect((await found("one says 860m iot devices, another over 1bn, which is right")).ids.toSorted()).toEqual([
      "bg22",
      "ce13",
    ]);
  });

  it("of one deal is told by the names of its parts", async () => {
    for (const text of ["800 or 750 million shares", "was it 750m shares or 800m?", "8亿股还是7.5亿股"])
      expect((await found(text)).answer).toMatchObject({
        kind: "fields",
        fields: [{ field: "shares" }, { field: "planned" }],
      });
  });

  it("of what a firm thinks is its own reason", async () => {
    const { answer, near } = await found("the article speaks of ai. did jefferies even mention it: ai?");
    expect(answer).toMatchObject({ kind: "field", field: "why", fact: { id: "bg1" } });
    expect(near).toEqual(["bg5"]);
    expect((await found("hat jefferies ki als grund genannt")).answer).toMatchObject({
      kind: "several",
      answers: [
        { kind: "verdict", verdict: "no" },
        { kind: "field", field: "why", fact: { id: "bg1" } },
      ],
    });
  });
});

describe("What is past", () => {
  it("is no forecast, whatever time it names", async () => {
    expect((await found("did xpeng fall 35% in one day")).answer).toMatchObject({ kind: "verdict", verdict: "open" });
  });

  it("of two companies is what names both", async () => {
    expect((await found("what has leica got to do with xiaomi")).ids).toContain("bg17");
  });
});

describe("A company by its name alone", () => {
  it.each([["so xiaomi: since when?"], ["how old is xiaomi"], ["seit wann gibt es xiaomi"]])(
    "“%s”: when it was founded",
    async (text) => {
      expect((await found(text)).ids).toEqual(["ce40"]);
    },
  );

  it.each([["and what did management itself do on 18 dec?"], ["小米12月18日自己做了什么"]])(
    "“%s”: its own deals",
    async (text) => {
      expect((await found(text)).ids).toEqual(["bg12"]);
    },
  );
});

it("what a word means comes before how much it came to", async () => {
  expect((await found("what is southbound capital?")).ids).toEqual(["bg14"]);
  expect((await found("what is the southbound inflow into xiaomi")).ids).toEqual(["bg10"]);
});
