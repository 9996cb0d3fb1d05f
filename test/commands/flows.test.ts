// Money into and out of the share.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { flow, ground, hkd } from "../support/facts.ts";
import { button, cardOf, factsBehind, labels, notedFacts, rows, said, titleOf, value } from "../support/replies.ts";

const words = en.flows;
const shares = (value: number) => ({ value, unit: "shares" });

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("904 million of southbound money came in on 18 December, more than anywhere else", async () => {
    const reply = await footnote.ask("flows 小米");
    const seen = rows(reply, words.channels.southbound);
    expect(seen).toMatchObject({
      [words.period]: "18 Dec 2025",
      [words.amount]: "inflow of HK$904 million",
      [words.rank]: "the highest of all",
    });
    expect(factsBehind(reply, "inflow of HK$904 million")).toEqual(["bg10"]);
  });

  it("the buyback's average price is calculated from its total, and is not its total", async () => {
    const reply = await footnote.ask("flows xiaomi channel:buyback");
    expect(rows(reply)).toMatchObject({
      [words.shares]: "3.8 million shares",
      [words.total]: "HK$150.7 million",
      [words.average]: "HK$39.66",
    });
    expect(value(reply, "HK$39.66").calculated).toBe(true);
    expect(value(reply, "HK$150.7 million").calculated).toBeUndefined();
    expect(said(reply)).toContain(words.calculatedFrom.average);
    expect(notedFacts(reply)).toEqual(["bg12"]);
  });

  it("the placement's gross proceeds are calculated, its discount is as stated", async () => {
    const reply = await footnote.ask("flows xiaomi channel:placement");
    expect(rows(reply)).toMatchObject({
      [words.price]: "HK$53.25",
      [words.proceeds]: "HK$42.6 billion",
      [words.proceedsGiven]: "US$5.5 billion",
      [words.discount]: "6.6% below HK$57",
      [words.range]: "HK$52.80 to HK$54.60",
      [words.planned]: "750 million shares",
    });
    expect(value(reply, "HK$42.6 billion").calculated).toBe(true);
    expect(value(reply, "6.6% below HK$57").calculated).toBeUndefined();
    expect(said(reply)).toContain(words.calculatedFrom.proceeds);
  });

  it("a share of the flows keeps its hedge and the warning that its wording is unclear", async () => {
    const reply = await footnote.ask("flows xiaomi as-of:2025-02-07");
    expect(rows(reply)[words.share]).toBe("up to 16% of southbound money that came in by way of Stock Connect");
    expect(rows(reply)[words.note]).toContain("is unclear");
  });

  it("an unknown channel is refused with the channels that there are", async () => {
    expect(said(await footnote.ask("flows xiaomi channel:northbound"))).toContain("southbound, buyback, placement");
    expect(titleOf(await footnote.ask("flows china channel:buyback"))).toBe("No capital flows of China that I know of");
  });
});

describe("Southbound money over several days", () => {
  const day = (n: number, direction: "in" | "out", amount: number) => {
    const on = `2025-06-0${n}`;
    return flow({ id: `d${n}`, statedOn: on, on, period: on, direction, amount: hkd(amount) });
  };
  const facts = [day(2, "out", 5e6), day(3, "in", 1e6), day(4, "in", 2e6), day(5, "in", 3e6)];

  it("is summed with its signs, and days in a row are counted", async () => {
    const reply = await (await footnoteWith({ ...ground, facts }, { now: "2025-06-06" })).ask("flows xiaomi");
    expect(rows(reply)[words.streakLabel]).toBe("3 recorded inflows in a row");
    expect(factsBehind(reply, "3 recorded inflows in a row")).toEqual(["d5", "d4", "d3"]);
    expect(rows(reply)[words.net("2 Jun 2025 to 5 Jun 2025")]).toBe("+HK$1 million");
    expect(value(reply, "+HK$1 million").calculated).toBe(true);
  });

  it("that turned on the last day makes no streak", async () => {
    const turned = [...facts, day(6, "out", 9e6)];
    const reply = await (await footnoteWith({ ...ground, facts: turned }, { now: "2025-06-06" })).ask("flows xiaomi");
    expect(rows(reply)).not.toHaveProperty(words.streakLabel);
    expect(said(reply)).toContain("-HK$8 million");
  });
});

it("days on which money only left are called outflows", async () => {
  const facts = ["2025-06-02", "2025-06-03"].map((on) => flow({ statedOn: on, on, period: on, direction: "out" }));
  const reply = await (await footnoteWith({ ...ground, facts }, { now: "2025-06-06" })).ask("flows xiaomi");
  expect(rows(reply)[words.streakLabel]).toBe("2 recorded outflows in a row");
});

it("what readers must know of a flow stands in its own rows, with its footnote, and not beside another", async () => {
  const facts = [
    flow({ id: "a", statedOn: "2025-06-01", period: "2025-06-01", remark: "The first day is an estimate." }),
    flow({ id: "b", remark: "The second day is final." }),
    flow({ id: "c", channel: "buyback", direction: "out" }),
  ];
  const reply = await (await footnoteWith({ ...ground, facts }, { now: "2025-06-03" })).ask("flows xiaomi");
  const flows = cardOf(reply).blocks.flatMap((block) =>
    block.kind === "facts" ? [Object.fromEntries(block.rows.map(({ label, value }) => [label, value.text]))] : [],
  );
  expect(flows.filter((one) => words.period in one).map((one) => one[words.note])).toEqual([
    "The second day is final.",
    "The first day is an estimate.",
    undefined,
  ]);
  expect(factsBehind(reply, "The first day is an estimate.")).toEqual(["a"]);
  expect(factsBehind(reply, "The second day is final.")).toEqual(["b"]);
  expect(said(reply).match(/is final/g)).toHaveLength(1);
});

describe("A long list", () => {
  const facts = Array.from({ length: 41 }, (_, i) => {
    const on = new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
    return flow({
      id: `b${i}`,
      channel: "buyback",
      direction: "out",
      statedOn: on,
      on,
      period: on,
      shares: shares(1000),
    });
  });

  it("comes in pages with buttons that turn them", async () => {
    const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
    const first = await footnote.ask("flows xiaomi channel:buyback");
    expect(first.cards[0]?.page).toEqual({ number: 1, of: 3 });
    expect(labels(first)).toEqual([en.common.nextPage, en.charts.button]);
    const second = await footnote.press(button(first, en.common.nextPage));
    expect(second.cards[0]?.page).toEqual({ number: 2, of: 3 });
    expect(labels(second)).toEqual([en.common.nextPage, en.common.previousPage, en.charts.button]);
    const third = await footnote.press(button(second, en.common.nextPage));
    expect(notedFacts(third)).toEqual(["b0"]);
    expect(notedFacts(await footnote.press(button(second, en.common.previousPage)))).toEqual(notedFacts(first));
  });

  it("has no page after the last, and says which the last is", async () => {
    const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
    const reply = await footnote.ask("flows xiaomi page:4");
    expect(said(reply)).toBe("There is no page 4\nThe last page is 3.");
    expect(reply.private).toBe(true);
    for (const page of ["0", "-1", "1.5", "x", "99999"])
      expect(titleOf(await footnote.ask(`flows xiaomi page:${page}`))).toBe(`“${page}” does not fit page`);
  });
});

it("two sources that disagree on a flow are both shown, and it is said", async () => {
  const facts = [
    flow({ id: "one", amount: hkd(1e6) }),
    flow({ id: "two", amount: hkd(2e6), sources: [{ source: "wire" }] }),
  ];
  const reply = await (await footnoteWith({ ...ground, facts }, { now: "2025-06-03" })).ask("flows xiaomi");
  expect(said(reply)).toContain("inflow of HK$1 million");
  expect(said(reply)).toContain("inflow of HK$2 million");
  expect(factsBehind(reply, en.common.disagree("Southbound money, 2 Jun 2025")).sort()).toEqual(["one", "two"]);
});

it("where no source gives the discount it is calculated", async () => {
  const fact = flow({
    id: "p",
    channel: "placement",
    amount: undefined,
    shares: shares(1000),
    price: hkd(45),
    referencePrice: hkd(50),
  });
  const reply = await (await footnoteWith({ ...ground, facts: [fact] }, { now: "2025-06-03" })).ask("flows xiaomi");
  expect(value(reply, rows(reply)[words.discount]!)).toMatchObject({
    text: "10% below HK$50",
    calculated: true,
  });
});
