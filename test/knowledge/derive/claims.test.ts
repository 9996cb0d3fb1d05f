// Figures that somebody claims, against what is known.
import { describe, expect, it } from "vitest";
import { type Claimed, judge, judgeAll } from "../../../src/knowledge/derive/claims.ts";
import type { Fact } from "../../../src/knowledge/facts/fact.ts";
import { flow, hkd, metric, price, target } from "../../support/facts.ts";

const jefferies = target({ id: "t", price: hkd(43.36), previous: hkd(49.21) });
const buyback = flow({
  id: "b",
  channel: "buyback",
  amount: hkd(150_700_000),
  shares: { value: 3_800_000, unit: "shares" },
});
const deliveries = metric({
  id: "d",
  metric: "car deliveries",
  figure: { value: 135_000, unit: "cars", hedge: "over" },
});
const fall = price({ id: "p", figure: hkd(40.2), changePct: { value: -2.5, unit: "%" } });
const budget = metric({
  id: "r",
  figure: { low: 7e9, high: 8e9, unit: "CNY", alsoGiven: [{ value: 1e9, unit: "USD" }] },
});

const money = (value: number): Claimed => ({ value, unit: "HKD" });
const bare = (value: number): Claimed => ({ value });
const verdict = (claimed: Claimed, ...about: Fact[]) => judge(claimed, about, []).verdict;

describe("A claimed figure is confirmed", () => {
  it.each<[string, Claimed, Fact]>([
    ["where a fact gives it", money(43.36), jefferies],
    ["without its unit", bare(43.36), jefferies],
    ["rounded", bare(43), jefferies],
    ["rounded in millions", money(150e6), buyback],
    ["as any part of the fact", bare(3_800_000), buyback],
    ["without its hedge", bare(135_000), deliveries],
    ["as a fall without its sign", { value: 2.5, unit: "%" }, fall],
    ["as an end of a range", { value: 8e9, unit: "CNY" }, budget],
    ["in the other currency that is given", { value: 1e9, unit: "USD" }, budget],
  ])("%s", (_, claimed, fact) => {
    expect(judge(claimed, [fact], [])).toEqual({ claimed, verdict: "confirmed", facts: [fact] });
  });
});

describe("A claimed figure is contradicted", () => {
  it.each<[string, Claimed, Fact]>([
    ["by another in its place", money(50), jefferies],
    ["even far off, where the unit says what is meant", money(4300), jefferies],
    ["without a unit, where it is not far off", bare(70), jefferies],
    ["where it held only before", money(49.21), jefferies],
    ["below what was passed", bare(120_000), deliveries],
    ["above a range", { value: 9e9, unit: "CNY" }, budget],
  ])("%s", (_, claimed, fact) => {
    expect(judge(claimed, [fact], [])).toEqual({ claimed, verdict: "contradicted", facts: [fact] });
  });

  it("by the newest fact, though an older one is as far from it", () => {
    const older = target({ id: "o", price: hkd(60), statedOn: "2025-01-01" });
    expect(judge(money(50), [older, jefferies], []).facts).toEqual([jefferies]);
  });
});

describe("Up and down", () => {
  const down: Claimed = { value: 2.5, unit: "%", way: -1 };
  const up: Claimed = { value: 2.5, unit: "%", way: 1 };

  it("are told apart: a rise is no fall", () => {
    expect(judge(down, [fall], []).verdict).toBe("confirmed");
    expect(judge(up, [fall], [])).toEqual({ claimed: up, verdict: "contradicted", facts: [fall] });
  });
});

describe("Several figures of one statement", () => {
  it("confirm what held before beside what holds since", () => {
    const verdicts = judgeAll([money(49.21), money(43.36), money(60)], [jefferies], []);
    expect(verdicts.map((one) => one.verdict)).toEqual(["confirmed", "confirmed", "contradicted"]);
  });
});

describe("A claimed figure is not found", () => {
  it.each<[string, Claimed, Fact[]]>([
    ["where nothing is known", money(70), []],
    ["in another currency", { value: 43.36, unit: "USD" }, [jefferies]],
    ["as percent of what is no percentage", { value: 43.36, unit: "%" }, [jefferies]],
    ["where it means something else by its size", bare(2025), [jefferies]],
    ["where the fact leaves it open", bare(200_000), [deliveries]],
    ["inside a range", { value: 7.5e9, unit: "CNY" }, [budget]],
  ])("%s", (_, claimed, facts) => {
    expect(verdict(claimed, ...facts)).toBe("not-found");
  });

  it("in another place of a flow: a number of shares is no sum of money", () => {
    expect(judge(bare(100e6), [buyback], [])).toEqual({
      claimed: bare(100e6),
      verdict: "not-found",
      facts: [],
      near: buyback,
    });
    expect(verdict(money(100e6), buyback)).toBe("contradicted");
  });

  it("where it is right for something else, which was perhaps meant", () => {
    expect(judge(money(40.2), [jefferies], [jefferies, fall])).toEqual({
      claimed: money(40.2),
      verdict: "not-found",
      facts: [fall],
    });
  });

  it("with what else holds that number", () => {
    expect(judge(money(43.36), [], [fall, jefferies])).toEqual({
      claimed: money(43.36),
      verdict: "not-found",
      facts: [jefferies],
    });
  });
});
