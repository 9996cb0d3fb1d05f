import { describe, expect, it } from "vitest";
import { createBodies } from "../../src/knowledge/bodies.ts";
import { target } from "../support/facts.ts";

const fact = target();
const whole = JSON.stringify(fact);
const broken = JSON.stringify({ ...fact, price: { value: "much", unit: "HKD" } });

describe("a fact as it is stored", () => {
  it("does not leave where it breaks its schema, though it may be looked through", () => {
    const { read, check, parse } = createBodies();
    expect(read(broken)).toMatchObject({ kind: "target" });
    expect(() => parse(broken)).toThrow(/price/);
    expect(() => check(read(broken))).toThrow(/price/);
    expect(parse(whole)).toEqual(fact);
  });

  it("is read once, unless everything is to be read anew", () => {
    const [keeping, anew] = [createBodies(), createBodies({ keeps: false })];
    expect(keeping.parse(whole)).toBe(keeping.read(whole));
    expect(anew.parse(whole)).not.toBe(anew.read(whole));
  });
});
