// What Slack delivers twice is answered once, and who asks too often waits.
import { describe, expect, it } from "vitest";
import { createCooldown } from "../../../src/bot/cooldown.ts";
import { ben, lobby } from "../../support/slack/world.ts";
import { MODES, wellBehaved } from "./live.ts";
import { answerOf, isPrivate, pageOf, pause, textOf, titleOf } from "./seen.ts";

const retry = { attempt: 1, reason: "timeout" };

describe.each(MODES)("What is delivered twice is answered once, over %s", (mode) => {
  it("a command", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    const asked = fake.slash("ratings xiaomi");
    await asked.answered();
    await asked.again().acknowledged();
    await asked.again({ retry }).acknowledged();
    await pause(30);
    expect(asked.outcome().messages).toHaveLength(1);
  });

  it("a mention, also where Slack says that it tries again", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    const asked = fake.mention("ratings xiaomi");
    await answerOf(asked);
    await asked.again().acknowledged();
    await asked.again({ retry }).acknowledged();
    await pause(30);
    expect(fake.callsOf("chat.postMessage")).toHaveLength(1);
  });

  it("a button, a form, and a look at the Home tab", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    const answer = await answerOf(fake.mention("timeline xiaomi"));
    const pressed = fake.press(answer!, "Next page");
    await pressed.answered();
    await pressed.again().acknowledged();
    const { view } = await fake.press(answer!, "Follow up").answered();
    const sent = fake.submit(view!, { line: "ratings xiaomi" });
    await sent.acknowledged();
    await sent.again().acknowledged();
    const home = fake.openHome();
    await home.acknowledged();
    await home.again({ retry }).acknowledged();
    await fake.until(() => fake.home());
    await pause(60);
    expect(fake.callsOf("response_url")).toHaveLength(2);
    expect(fake.callsOf("views.publish")).toHaveLength(1);
  });
});

describe("Across a restart", () => {
  it("a command and a mention are answered once, and buttons go on", async () => {
    const first = await wellBehaved();
    const { fake } = first;
    const command = fake.slash("timeline xiaomi");
    const { message } = await command.answered();
    const mention = fake.mention("ratings xiaomi");
    await answerOf(mention);
    await first.slack.stop();
    await wellBehaved({}, {}, { beside: first });
    await command.again({ retry }).acknowledged();
    await mention.again({ retry }).acknowledged();
    await pause(30);
    expect(command.outcome().messages).toHaveLength(1);
    expect(fake.callsOf("chat.postMessage")).toHaveLength(1);
    expect(pageOf((await fake.press(message!, "Next page").answered()).message)).toMatch(/^page 2 of/);
  });

  it("or by two processes at once", async () => {
    const first = await wellBehaved();
    await wellBehaved({}, {}, { beside: first });
    const { fake } = first;
    const asked = Array.from({ length: 6 }, () => fake.mention("ratings xiaomi"));
    for (const one of asked) one.again();
    await Promise.all(asked.map((one) => answerOf(one)));
    await pause(60);
    expect(fake.callsOf("chat.postMessage")).toHaveLength(asked.length);
  });
});

describe("Who asks too often", () => {
  const impatient = () => {
    const cooldown = createCooldown(1, 30_000);
    return wellBehaved({}, { cooldown: (member) => cooldown.take(member) });
  };

  it("is told so in private, with how long to wait; others are answered meanwhile", async () => {
    const { fake } = await impatient();
    const { message: first } = await fake.slash("timeline xiaomi").answered();
    const { message } = await fake.slash("status").answered();
    expect([titleOf(message), isPrivate(message)]).toEqual(["One moment, please", true]);
    expect(textOf(message)).toMatch(/You may ask again in \d+ seconds\./);
    const { message: pressed } = await fake.press(first!, "Next page").answered();
    expect(titleOf(pressed)).toBe("One moment, please");
    expect(pageOf(fake.messages(lobby)[0])).toMatch(/^page 1 of/);
    expect(titleOf((await fake.slash("status", { by: ben }).answered()).message)).toBe("Status");
  });

  it("by message is told so too, and alone", async () => {
    const { fake } = await impatient();
    await answerOf(fake.mention("status"));
    const told = await answerOf(fake.mention("status"));
    expect([titleOf(told), isPrivate(told)]).toEqual(["One moment, please", true]);
    expect(titleOf(await answerOf(fake.direct("status", { by: ben })))).toBe("Status");
  });
});
