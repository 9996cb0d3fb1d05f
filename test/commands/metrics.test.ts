// The company in figures.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { ground, metric } from "../support/facts.ts";
import { button, factsBehind, items, labels, notedFacts, said, table, titleOf, value } from "../support/replies.ts";

const words = en.metrics;
const { bases } = words;
const named = (rows: string[][], name: string) => rows.find(([first]) => first === name);

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("reported figures, guidance and estimates stand apart", async () => {
    const reply = await footnote.ask("metrics xiaomi");
    expect(named(table(reply, bases.reported), "Car deliveries")).toEqual([
      "Car deliveries",
      "over 135,000 cars",
      "",
      "2024",
      "7 Feb 2025, old",
    ]);
    expect(named(table(reply, bases.guidance), "Car deliveries")?.[1]).toBe("350,000 cars");
    expect(table(reply, bases.estimate).map(([name, value]) => [name, value])).toEqual([
      ["Smartphone shipments", "170 million units"],
    ]);
    expect(factsBehind(reply, "over 135,000 cars")).toEqual(["ce20"]);
    expect(value(reply, "over 135,000 cars").cites).toHaveLength(2);
  });

  it("a range, a second currency and a growth without an amount are kept as stated", async () => {
    const reply = await footnote.ask("metrics xiaomi");
    expect(named(table(reply, bases.guidance), "AI investment")?.[1]).toBe("7 to 8 billion yuan");
    expect(named(table(reply, bases.reported), "EV revenue")?.[1]).toBe("32.1 billion yuan (US$4.4 billion)");
    expect(named(table(reply, bases.reported), "Revenue")).toMatchObject({ 1: words.noFigure, 2: "+10.9%" });
  });

  it("the history of IoT devices is over a billion, then 860 million before it", async () => {
    const reply = await footnote.ask('metrics xiaomi name:"iot devices"');
    expect(titleOf(reply)).toBe("IoT devices: Xiaomi (1810.HK)");
    expect(table(reply).map(([value, , , , date]) => [value, date])).toEqual([
      ["over 1 billion devices", "18 Dec 2025"],
      ["860 million devices", "7 Feb 2025, old"],
    ]);
    expect(factsBehind(reply, "860 million devices")).toEqual(["ce13"]);
  });

  it("without a name only the newest count of them stands there", async () => {
    const reply = await footnote.ask("metrics xiaomi");
    expect(said(reply)).toContain("over 1 billion devices");
    expect(said(reply)).not.toContain("860 million");
    expect(said(await footnote.ask("metrics xiaomi as-of:2025-03"))).toContain("860 million");
  });

  it("a name is found blind to case and needs no option", async () => {
    expect(notedFacts(await footnote.ask('metrics xiaomi "IoT Devices"'))).toEqual(["bg22", "ce13"]);
    expect(notedFacts(await footnote.ask("metrics xiaomi “r&d budget”"))).toEqual(["pl11"]);
  });

  it("an unknown name gets near matches as buttons, and the names that there are", async () => {
    const reply = await footnote.ask('metrics xiaomi name:"iot device"');
    expect(titleOf(reply)).toBe("No figure “iot device” of Xiaomi that I know of");
    expect(said(reply)).toContain("Did you mean iot devices?");
    expect(said(reply)).toContain("monthly active users, net profit");
    expect(notedFacts(await footnote.press(button(reply, "iot devices")))).toEqual(["bg22", "ce13"]);
    expect(labels(await footnote.ask("metrics xiaomi name:zzzzzzzz"))).toEqual([]);
  });

  it("a goal says what it moved from, calculated", async () => {
    const reply = await footnote.ask('metrics xiaomi name:"high-end phone shipments"');
    expect(table(reply).map(([value, , period, basis]) => [value, period, basis])).toEqual([
      ["13 million units", "2024", "reported"],
      ["over 15 million units", "2025", "guidance"],
    ]);
    expect(value(reply, "High-end phone shipments: +15.4% on the figure before").calculated).toBe(true);
    expect(items(reply, en.common.notes).join("\n")).toContain("A goal; no source here gives the result.");
  });
});

it("sources that disagree on a figure are both shown in its history, and it is said", async () => {
  const yuan = (value: number) => ({ value, unit: "CNY" });
  const facts = [
    metric({ id: "one", figure: yuan(1e9) }),
    metric({ id: "two", figure: yuan(2e9), sources: [{ source: "wire" }] }),
  ];
  const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
  const reply = await footnote.ask("metrics xiaomi name:revenue");
  expect(new Set(table(reply).map(([value]) => value))).toEqual(new Set(["1 billion yuan", "2 billion yuan"]));
  expect(factsBehind(reply, en.common.disagree("Revenue")).sort()).toEqual(["one", "two"]);
});

it("sources that disagree on a figure are both shown among the newest, too", async () => {
  const yuan = (value: number) => ({ value, unit: "CNY" });
  const facts = [
    metric({ id: "one", figure: yuan(1e9) }),
    metric({ id: "two", figure: yuan(2e9), sources: [{ source: "wire" }] }),
  ];
  const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
  expect(notedFacts(await footnote.ask("metrics xiaomi")).sort()).toEqual(["one", "two"]);
});
