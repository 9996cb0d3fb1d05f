// What every fact must have, whatever its kind.
import { describe, expect, it } from "vitest";
import { oneOfEach } from "../../support/facts.ts";
import { refusedField } from "../../support/check.ts";

describe.each(oneOfEach().map((fact) => [fact.kind, fact] as const))("a %s", (_kind, fact) => {
  it("is fine as it is, and with everything that any fact may have", () => {
    expect(refusedField(fact)).toBeUndefined();
    const more = {
      on: "2025-05-30",
      saidBy: "Lei Jun, CEO",
      inferred: ["on"],
      remark: "The source gives no time.",
      corrects: "f0",
      reason: "misprint",
      sources: [{ source: "news", quote: "word for word" }, { source: "wire" }],
    };
    expect(refusedField(fact, more)).toBeUndefined();
  });

  it.each([
    ["id", { id: "Not A Slug" }],
    ["id", { id: "-x" }],
    ["id", { id: "x".repeat(61) }],
    ["subject", { subject: "" }],
    ["statedOn", { statedOn: "2025-02-30" }],
    ["statedOn", { statedOn: "18.12.2025" }],
    ["on", { on: "yesterday" }],
    ["recordedAt", { recordedAt: "2025-06-02" }],
    ["sources", { sources: [] }],
    ["sources.0.quote", { sources: [{ source: "news", quote: "" }] }],
    ["saidBy", { saidBy: "x".repeat(501) }],
    ["status", { status: "secret" }],
    ["corrects", { corrects: "?" }],
    ["", { colour: "red" }],
  ])("is refused for its %s: %j", (field, wrong) => {
    expect(refusedField(fact, wrong)).toBe(field);
  });

  it.each(["id", "subject", "statedOn", "recordedAt", "sources", "status"])("is refused without %s", (field) => {
    expect(refusedField(fact, { [field]: undefined })).toBe(field);
  });
});

describe("a fact of a kind that nobody knows", () => {
  it.each([{ kind: "rumour" }, { kind: undefined }, { kind: "__proto__" }])("is refused: %j", (kind) => {
    expect(refusedField(oneOfEach()[0]!, kind)).toBe("kind");
  });
});
