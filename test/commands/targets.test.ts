// What firms think the share is worth.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { ground, hkd, price, target } from "../support/facts.ts";
import { cardOf, factsBehind, items, rows, said, table, titleOf, value } from "../support/replies.ts";

const words = en.targets;
const usd = (value: number) => ({ value, unit: "USD" });
const firms = [...ground.firms, ...["daiwa", "ubs", "clsa"].map((id) => ({ id, name: id.toUpperCase() }))];
const with_ = (...facts: (ReturnType<typeof target> | ReturnType<typeof price>)[]) =>
  footnoteWith({ ...ground, firms, facts }, { now: "2025-06-03" });

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("the newest target comes with the one before it, the change, and the upside on the last close", async () => {
    const reply = await footnote.ask("targets 1810.HK");
    expect(titleOf(reply)).toBe("Price targets: Xiaomi (1810.HK)");
    expect(table(reply)).toEqual([["Jefferies", "HK$43.36", "HK$49.21", "-HK$5.85, -11.9%", "+7.9%", "18 Dec 2025"]]);
    expect(factsBehind(reply, "HK$43.36")).toEqual(["bg2"]);
    expect(value(reply, "-HK$5.85, -11.9%")).toMatchObject({ calculated: true });
    expect(value(reply, "+7.9%")).toMatchObject({ calculated: true });
    expect(factsBehind(reply, "+7.9%")).toEqual(["bg2", "bg6"]);
    expect(rows(reply)[words.lastClose]).toBe("HK$40.20 on 18 Dec 2025");
  });

  it("as of 17 December 2025 Jefferies' 49.21 was in force, and nothing of 43.36 is said", async () => {
    const reply = await footnote.ask("targets xiaomi as-of:2025-12-17");
    expect(table(reply)).toEqual([["Jefferies", "HK$49.21", "", "", "-13.7%", "until 18 Dec 2025"]]);
    expect(said(reply)).toContain("HK$49.21 was in force until 18 Dec 2025");
    expect(said(reply)).not.toContain("43.36");
    expect(rows(reply)[words.lastClose]).toBe("HK$57 on 24 Mar 2025, inferred, old");
    expect(said(reply)).toContain(words.closeOld);
  });

  it("from 18 December 2025 on it is 43.36", async () => {
    for (const day of ["2025-12-18", "2025-12-20", "2026"])
      expect(table(await footnote.ask(`targets xiaomi as-of:${day}`))[0]?.slice(0, 3)).toEqual([
        "Jefferies",
        "HK$43.36",
        "HK$49.21",
      ]);
  });

  it("a firm without a target is told apart from an unknown one, and the known ones are named", async () => {
    const reply = await footnote.ask("targets xiaomi goldman");
    expect(reply.private).toBe(true);
    expect(said(reply)).toContain("No price targets by Goldman Sachs on Xiaomi that I know of");
    expect(said(reply)).toContain("Known are those by Jefferies.");
    expect(titleOf(await footnote.ask("targets xiaomi firm:nobody"))).toBe("I do not know an analyst firm “nobody”");
  });

  it("long before any statement there is none, and it says that there is something outside the dates", async () => {
    const reply = await footnote.ask("targets xiaomi as-of:2025-03");
    expect(titleOf(reply)).toBe("No price targets of Xiaomi that I know of");
    expect(said(reply)).toContain(en.failures.outside);
  });
});

describe("The consensus", () => {
  it("is mean, median, high and low of all firms, with how many and which", async () => {
    const footnote = await with_(
      target({ id: "a", price: hkd(40) }),
      target({ id: "b", firm: "citi", price: hkd(50) }),
      target({ id: "c", firm: "ubs", price: hkd(54) }),
    );
    const reply = await footnote.ask("targets xiaomi");
    expect(rows(reply, words.consensus("HKD"))).toMatchObject({
      [words.mean]: "HK$48",
      [words.median]: "HK$50",
      [words.high]: "HK$54",
      [words.low]: "HK$40",
      [words.members]: expect.stringMatching(/^3: (?=.*Jefferies)(?=.*Citigroup)(?=.*UBS)/),
    });
    expect(value(reply, "HK$48").calculated).toBe(true);
    expect(factsBehind(reply, "HK$48").sort()).toEqual(["a", "b", "c"]);
    expect(said(reply)).toContain(words.noClose);
  });

  it("of one target is one row, calculated from that one", async () => {
    const reply = await (await with_(target({ id: "a", price: hkd(40) }))).ask("targets xiaomi");
    expect(rows(reply, words.consensus("HKD"))).toEqual({
      "Mean, median, high, low": "HK$40",
      [words.members]: "1: Jefferies",
    });
    const row = cardOf(reply).blocks.flatMap((block) => (block.kind === "facts" ? block.rows : []))[0];
    expect(row).toMatchObject({ label: words.all, value: { text: "HK$40", calculated: true, cites: [1] } });
  });

  it("counts each firm's newest target once", async () => {
    const older = target({ id: "old", statedOn: "2025-05-01", price: hkd(90) });
    const reply = await (await with_(older, target({ id: "new", price: hkd(40) }))).ask("targets xiaomi");
    expect(table(reply)).toHaveLength(1);
    expect(rows(reply)).toMatchObject({ [words.all]: "HK$40", [words.members]: "1: Jefferies" });
  });

  it("never mixes currencies, and measures upside only where the close is in the same one", async () => {
    const footnote = await with_(
      target({ id: "a", price: hkd(44) }),
      target({ id: "b", firm: "citi", price: hkd(46) }),
      target({ id: "c", firm: "ubs", price: usd(9) }),
      price({ id: "p", figure: hkd(40), on: "2025-06-02" }),
    );
    const reply = await footnote.ask("targets xiaomi");
    expect(rows(reply, words.consensus("HKD"))).toMatchObject({ [words.mean]: "HK$45", [words.upside]: "+12.5%" });
    expect(rows(reply, words.consensus("USD"))).toEqual({ [words.all]: "US$9", [words.members]: "1: UBS" });
    expect(table(reply).find(([firm]) => firm === "UBS")?.[4]).toBe("");
  });

  it("leaves out targets older than 180 days, lists them, and does not count them", async () => {
    const footnote = await with_(
      target({ id: "a", price: hkd(40) }),
      target({ id: "b", firm: "citi", statedOn: "2024-12-05", price: hkd(50) }),
      target({ id: "c", firm: "ubs", statedOn: "2024-12-04", price: hkd(99) }),
    );
    const reply = await footnote.ask("targets xiaomi");
    expect(rows(reply)).toMatchObject({ [words.mean]: "HK$45", [words.high]: "HK$50" });
    expect(items(reply, words.leftOut)).toEqual(["UBS: HK$99, 4 Dec 2024, old"]);
    expect(said(reply)).not.toContain(words.allOld);
  });

  it("uses targets older than 180 days only when there are no newer ones, and says so", async () => {
    const footnote = await with_(
      target({ id: "a", statedOn: "2024-01-01", price: hkd(40) }),
      target({ id: "b", firm: "citi", statedOn: "2024-02-01", price: hkd(50) }),
    );
    const reply = await footnote.ask("targets xiaomi");
    expect(rows(reply)).toMatchObject({ [words.mean]: "HK$45" });
    expect(said(reply)).toContain(words.allOld);
    expect(items(reply, words.leftOut)).toEqual([]);
  });
});

it("two sources that give different targets of one firm on one day are both shown, and it is said", async () => {
  const facts = [
    target({ id: "one", price: hkd(40) }),
    target({ id: "two", price: hkd(41), sources: [{ source: "wire" }] }),
  ];
  const reply = await (await with_(...facts)).ask("targets xiaomi");
  expect(items(reply, en.common.disagree("Jefferies")).sort()).toEqual([
    "Jefferies: HK$40, 2 Jun 2025",
    "Jefferies: HK$41, 2 Jun 2025",
  ]);
  expect(table(reply)).toHaveLength(1);
});

describe("The upside", () => {
  const facts = [
    target({ id: "t", price: hkd(44) }),
    price({ id: "early", figure: hkd(55), on: "2025-05-30" }),
    price({ id: "last", figure: hkd(40), on: "2025-06-02" }),
    price({ id: "dollars", figure: usd(5), on: "2025-06-03" }),
    price({ id: "high", measure: "intraday-high", figure: hkd(80), on: "2025-06-03" }),
  ];

  it("is measured against the newest close in the currency of the target, whose day is shown", async () => {
    const reply = await (await with_(...facts)).ask("targets xiaomi");
    expect(table(reply)[0]?.[4]).toBe("+10%");
    expect(rows(reply)[words.lastClose]).toBe("HK$40 on 2 Jun 2025");
    expect(said(reply)).toContain(words.upsideFrom);
  });

  it("is measured against the close that was known on the day asked for", async () => {
    const statedOn = "2025-05-30";
    const early = facts.map((fact) => (fact.id === "last" || fact.id === "dollars" ? fact : { ...fact, statedOn }));
    const reply = await (await with_(...early)).ask("targets xiaomi as-of:2025-06-01");
    expect(table(reply)[0]?.[4]).toBe("-20%");
    expect(cardOf(reply).asOf).toBe("1 Jun 2025");
  });
});
