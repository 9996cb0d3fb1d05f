// The entries in the menu of a message: "Why these numbers" and "Check claim".
import { describe, expect, it } from "vitest";
import { claimIn } from "../../../src/adapters/slack/shortcuts.ts";
import type { SeenMessage } from "../../support/slack/book.ts";
import { ben, elsewhere, lobby } from "../../support/slack/world.ts";
import { MODES, wellBehaved } from "./live.ts";
import { answerOf, isPrivate, labelsOf, textOf, titleOf } from "./seen.ts";

const WHY = "why_these_numbers";
const CHECK = "check_claim";

describe.each(MODES)("“Why these numbers”, over %s", (mode) => {
  it("on an answer of ours lists its facts, to the asker alone", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    const { message: answer } = await fake.slash("targets xiaomi", { in: elsewhere }).answered();
    const { message } = await fake.shortcut(WHY, answer!, { by: ben }).answered();
    expect([isPrivate(message), labelsOf(message).includes("bg2")]).toEqual([true, true]);
    const { message: fact } = await fake.press(message!, "bg2", { by: ben }).answered();
    expect(textOf(fact)).toContain("boerse-global");
    expect(isPrivate(fact)).toBe(true);
  });
});

describe("“Why these numbers”", () => {
  it("works on the answer to a message, and answers in its thread", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerOf(fake.mention("ratings xiaomi"));
    const { message } = await fake.shortcut(WHY, answer!).answered();
    expect(labelsOf(message)).toContain("bg1");
    expect(message?.threadTs).toBe(answer!.threadTs);
  });

  it("on a message of somebody else says why not, whatever stands there", async () => {
    const { fake } = await wellBehaved();
    fake.say("[1]\u00a0bg2", { by: ben });
    const [stranger] = fake.messages(lobby);
    const posing = { ...stranger!, blocks: [{ type: "rich_text", block_id: "notes-0-0", elements: [] }] };
    for (const on of [stranger!, posing] satisfies SeenMessage[]) {
      const { message } = await fake.shortcut(WHY, on).answered();
      expect([titleOf(message), isPrivate(message)]).toEqual(["No footnotes there", true]);
    }
  });

  it("on an answer of ours without numbers says so", async () => {
    const { fake } = await wellBehaved();
    const help = await answerOf(fake.direct("companies"));
    const { message } = await fake.shortcut(WHY, help!).answered();
    expect(titleOf(message)).toBe("No footnotes there");
  });
});

describe.each(MODES)("“Check claim”, over %s", (mode) => {
  it("says of each figure in a message what is known, to the asker alone", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    fake.say("<@U0BEN> jefferies cut <https://example.org|xiaomi> to HK$43.36 &amp; GS to 70", { by: ben });
    const { message } = await fake.shortcut(CHECK, fake.messages(lobby)[0]!).answered();
    expect(isPrivate(message)).toBe(true);
    expect(textOf(message)).toMatch(/43\.36[^]*confirmed/i);
    expect(textOf(message)).toMatch(/70[^]*not found/i);
  });
});

describe("“Check claim”", () => {
  it("on a message without text says so", async () => {
    const { fake } = await wellBehaved();
    fake.say("look", { by: ben });
    const { message } = await fake.shortcut(CHECK, { ...fake.messages(lobby)[0]!, text: "<!here>" }).answered();
    expect([titleOf(message), isPrivate(message)]).toEqual(["No text there", true]);
  });

  it("reads what a message says, without Slack's marks", () => {
    expect(claimIn("<!here> <#C1|general> GS raised <https://a.example/70|1810> to 70 &lt;b&gt;")).toBe(
      "GS raised 1810 to 70 <b>",
    );
  });
});
