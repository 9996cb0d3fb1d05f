// Products that came, will come, or were said to come.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote, footnoteWith } from "../support/bot.ts";
import { ground, launch } from "../support/facts.ts";
import { cells, factsCited, items, said, table, titleOf } from "../support/replies.ts";

const words = en.launches;
const { states } = words;

/** Product -> state and when. */
const states_ = (rows: string[][]) =>
  Object.fromEntries(rows.map(([product, state, when]) => [product!.replace(/ \(.*/, ""), `${state}, ${when}`]));

describe("Of the library", () => {
  let footnote: Footnote;
  beforeAll(async () => {
    footnote = await createFootnote();
  });
  afterAll(() => footnote.close());

  it("on 19 December 2025 the 17 Ultra is still to come in its week, and what was launched says so", async () => {
    const reply = await footnote.ask("launches xiaomi");
    expect(states_(table(reply))).toMatchObject({
      "Xiaomi 17 Ultra": "upcoming, 22 Dec 2025 to 28 Dec 2025",
      "MiMo-V2-Flash": "launched, no date given",
      "Xiaomi SU7": "launched, 2024",
      "International car shipments": "upcoming, by 2027",
    });
    const ultra = cells(reply).find(([product]) => product?.text.startsWith("Xiaomi 17 Ultra"))!;
    expect(ultra.map((cell) => [cell.text, ...factsCited(reply, cell)]).slice(1, 3)).toEqual([
      ["upcoming", "bg15"],
      ["22 Dec 2025 to 28 Dec 2025"],
    ]);
    expect(items(reply, words.details).join("\n")).toContain("309 billion parameters, 15 billion active parameters");
  });

  it("once its week is over no source confirms it, and it is no longer upcoming", async () => {
    footnote.setClock("2025-12-28");
    expect(states_(table(await footnote.ask("launches xiaomi")))["Xiaomi 17 Ultra"]).toMatch(/^upcoming/);
    footnote.setClock("2025-12-29");
    const reply = await footnote.ask("launches xiaomi");
    expect(states_(table(reply))["Xiaomi 17 Ultra"]).toBe(
      "date passed; no source confirms it, 22 Dec 2025 to 28 Dec 2025",
    );
    footnote.setClock("2025-12-19");
  });

  it("by 2027 means to the end of 2027", async () => {
    expect(
      states_(table(await footnote.ask("launches xiaomi as-of:2027-12-31")))["International car shipments"],
    ).toMatch(/^upcoming/);
    expect(
      states_(table(await footnote.ask("launches xiaomi as-of:2028-01-01")))["International car shipments"],
    ).toContain(states.passed);
  });

  it("the SU7 is launched, and that it was announced before stands below", async () => {
    const reply = await footnote.ask("launches xiaomi");
    expect(items(reply, words.earlier)).toEqual(["Xiaomi SU7: upcoming, no date given (20 Mar 2024, old)"]);
    const then = await footnote.ask("launches xiaomi as-of:2024-03-31");
    expect(table(then).map(([product, state]) => [product, state])).toEqual([
      ["Xiaomi SU7 (electric car)", states.due],
    ]);
    expect(items(then, words.earlier)).toEqual([]);
  });

  it("a company without any is told so", async () => {
    expect(titleOf(await footnote.ask("launches byd"))).toBe("No launches of BYD that I know of");
  });
});

it("a launch that a later source confirms or delays has that state", async () => {
  const facts = [
    launch({ id: "a1", product: "Yu7", statedOn: "2025-01-10", when: "2025-03" }),
    launch({ id: "a2", product: "Yu7", statedOn: "2025-03-20", stage: "launched", on: "2025-03-19" }),
    launch({ id: "b1", product: "Pad", statedOn: "2025-01-10", when: "2025-03" }),
    launch({ id: "b2", product: "Pad", statedOn: "2025-04-01", stage: "delayed", when: "2025-09" }),
    launch({ id: "c1", product: "Band", stage: "announced" }),
  ];
  const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
  expect(states_(table(await footnote.ask("launches xiaomi")))).toEqual({
    Yu7: "launched, 19 Mar 2025",
    Pad: "delayed, Sept 2025",
    Band: "announced, no date given",
  });
  expect(states_(table(await footnote.ask("launches xiaomi as-of:2025-02-01")))).toEqual({
    Yu7: "upcoming, Mar 2025",
    Pad: "upcoming, Mar 2025",
  });
});

it("a product said twice over pages is current on one of them alone", async () => {
  const facts = Array.from({ length: 25 }, (_, i) =>
    launch({
      id: `p${i}`,
      product: i === 0 || i === 24 ? "Twice" : `Product ${i}`,
      statedOn: `2025-05-${String(i + 1).padStart(2, "0")}`,
    }),
  );
  const footnote = await footnoteWith({ ...ground, facts }, { now: "2025-06-03" });
  expect(said(await footnote.ask("launches xiaomi"))).toContain("Twice (electric car)");
  const second = await footnote.ask("launches xiaomi page:2");
  expect(table(second).flat().join()).not.toContain("Twice");
  expect(items(second, words.earlier).join()).toContain("Twice");
});
