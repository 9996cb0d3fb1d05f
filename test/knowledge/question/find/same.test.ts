// One number that several facts hold is told as what it is in each.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const told = async (...texts: [string, ...string[]]) => behind((await ask(...texts)).answer).map(({ id }) => id);

describe("Numbers that look alike", () => {
  it.each([
    ["16% here and 16% there, same thing?", ["ce7", "ce32"]],
    ["出货量增长16%和南向资金16%是一回事吗", ["ce7", "ce32"]],
    ["25% smart home and 25% activity, is that the same number?", ["ce15", "ce28"]],
  ])("“%s”", async (text, facts) => {
    expect((await ask(text)).answer).toMatchObject({ kind: "verdict", verdict: "no" });
    expect(await told(text)).toEqual(expect.arrayContaining(facts));
  });

  it("a number that one fact holds is compared with nothing", async () =>
    expect((await ask("is the 904m the same figure")).answer.kind).not.toBe("verdict"));
});
