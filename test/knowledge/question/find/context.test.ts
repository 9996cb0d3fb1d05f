// Reasons that stand with no price: the mood of a sector, a week that is waited for, a product that is talked about.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import type { Finding } from "../../../../src/knowledge/question/types.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const found = askingTheLibrary();
const ids = ({ answer }: Finding): string[] => behind(answer).map(({ id }) => id);

describe("Why a sector feels as it does", () => {
  it.each([
    ["why are chinese tech stocks so jittery in december", "bg34"],
    ["what unsettled chinese tech shares", "bg34"],
    ["中国科技股为什么承压", "bg34"],
    ["warum ist die Stimmung bei chinesischen Tech-Aktien trüb", "bg34"],
    ["what cheered investors in chinese tech in march 2025", "pl24"],
    ["why was the mood about chinese tech brighter when xiaomi did its placing", "pl24"],
    ["why are china tech companies raising so much money", "pl25"],
    ["how did hong kong tech support mi in 2024", "ce45"],
  ])("“%s”", async (text, id) => expect(ids(await found(text))[0]).toBe(id));

  it("what weighs on a share is the reason of its fall, not the mood of a sector", async () =>
    expect(ids(await found("what is weighing on xiaomi"))).toEqual(["bg6"]));

  it("who is upbeat or worried and rates shares has reasons of its own", async () =>
    expect(ids(await found("why is citi upbeat on xiaomi"))).toEqual(["ci1"]));

  it("why analysts are apart", async () => expect(ids(await found("why are the analysts divided"))).toEqual(["bg5"]));
});

describe("Why a crowd bought", () => {
  it.each([
    ["why did everybody pile into geely", "su15"],
    ["what got traders rushing into byd on 7 feb", "su13"],
    ["为什么大家追捧联想", "su11"],
    ["内地资金12月18日为什么买小米", "bg37"],
    ["why were mainland buyers scooping it up on 18 december", "bg37"],
  ])("“%s”", async (text, id) => expect(ids(await found(text))).toContain(id));
});

describe("What something matters for", () => {
  it.each(["why does next week matter for mi", "why is the week from 22 to 28 december so important for xiaomi"])(
    "“%s”: what is announced for it",
    async (text) => expect(ids(await found(text))).toEqual(["bg15", "bg36", "bg18"]),
  );

  it.each(["what's so special about the 17 ultra", "why all the fuss about the 17 ultra"])("“%s”", async (text) =>
    expect(ids(await found(text))).toEqual(expect.arrayContaining(["bg15", "bg36"])),
  );

  it("a week for which nothing is announced matters for nothing that is known", async () =>
    expect(ids(await found("why does the first week of may 2025 matter"))).toEqual([]));

  it("whichever bank thinks much of a product", async () =>
    expect(ids(await found("which bank is excited about mimo"))).toEqual(["bg4"]));
});

describe("Risks", () => {
  it.each(["what could go wrong for xiaomi", "the bear case in the trillion article?", "was könnte schiefgehen"])(
    "“%s”: what names several comes first",
    async (text) => expect(ids(await found(text))[0]).toBe("ce36"),
  );
});
