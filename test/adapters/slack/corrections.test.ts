// Answers on Slack that a correction reaches later, and those that none can reach.
import { describe, expect, it } from "vitest";
import { createMessages } from "../../../src/bot/delivery/messages.ts";
import { createOutbox } from "../../../src/bot/delivery/outbox.ts";
import { createCorrector } from "../../../src/bot/subscriptions/corrector.ts";
import type { MessageRef } from "../../../src/bot/ports.ts";
import { readable } from "../../support/slack/said.ts";
import { lobby, mia, TEAM_ID } from "../../support/slack/world.ts";
import { wellBehaved } from "./live.ts";

/** A bot whose answers are noted, and what carries corrections to them. */
async function noting() {
  const noted: MessageRef[] = [];
  let messages: ReturnType<typeof createMessages> | undefined;
  const answered = async (message: MessageRef, reply: Parameters<NonNullable<typeof messages>["answered"]>[1]) => {
    noted.push(message);
    await messages!.answered(message, reply, true);
  };
  const live = await wellBehaved({}, { answered }, { editors: [TEAM_ID] });
  const { handle, knowledge } = live.footnote;
  messages = createMessages(handle);
  const corrector = createCorrector({ handle, messages, knowledge, unseen: async () => {} });
  await corrector.tick(new Date());
  /** A moderator puts a figure right, and what follows from that is done. */
  const correct = async () => {
    const line = 'correct bg2 field:price to:43.5 reason:"a digit was misread"';
    await live.fake.slash(line, { by: mia }).answered();
    await corrector.tick(new Date());
    for (const letter of await createOutbox(handle).take("slack", 10))
      if (letter.edits)
        expect(await live.slack.sender.edit(letter.edits, letter.reply)).toMatchObject({ status: "sent" });
  };
  return { ...live, noted, correct };
}

describe("A correction reaches", () => {
  it.each(["a mention", "a direct message"])("the answer to %s", async (what) => {
    const { fake, noted, correct } = await noting();
    const asked = what === "a mention" ? fake.mention("targets xiaomi") : fake.direct("targets xiaomi");
    const { message } = await asked.answered();
    await fake.until(() => noted[0], { what: "the answer to be noted" });
    await correct();
    const now = fake.messages({ ...lobby, id: message!.channel }).find(({ ts }) => ts === message!.ts);
    expect(readable(now!)).toContain("is now Jefferies: HK$43.50");
  });
});

describe("No correction reaches", () => {
  it("the answer to the command, for which Slack names no message", async () => {
    const { fake, noted } = await noting();
    await fake.slash("targets xiaomi").answered();
    expect(noted).toEqual([]);
  });
});
