// What is sent unasked: where it goes, what it became, and that a lost answer posts nothing twice.
import { describe, expect, it } from "vitest";
import type { Reply } from "../../../src/commands/reply.ts";
import { readable } from "../../support/slack/said.ts";
import { ann, attic, desk, dmWith, elsewhere, lobby, SCOPES, TEAM_ID } from "../../support/slack/world.ts";
import { HEARING, live, wellBehaved } from "./live.ts";
import { pause } from "./seen.ts";

const POST = "chat.postMessage";
const card = (title: string): Reply => ({ cards: [{ title, blocks: [], notes: [] }] });
const at = ({ id: channel }: { id: string }) => ({ platform: "slack", workspace: TEAM_ID, channel });
const toAnn = { platform: "slack", workspace: TEAM_ID, person: ann.id };
const withoutOpening = SCOPES.filter((scope) => scope !== "im:write");
const MINUTE_MS = 60_000;

describe("A message that nobody asked for", () => {
  it("goes to a channel, a thread or a person, and is known by its id from then on", async () => {
    const { fake, slack } = await wellBehaved();
    fake.say("What do you make of this?");
    const root = fake.messages(lobby)[0]!.ts;
    const inChannel = await slack.sender.send(at(lobby), card("Digest"), "d1:monday");
    const inThread = await slack.sender.send({ ...at(lobby), thread: root }, card("In the thread"), "k2");
    const direct = await slack.sender.send(toAnn, { ...card("For Ann"), private: true }, "k3");
    const [, digest, below] = fake.messages(lobby);
    expect([digest, below].map((one) => [readable(one!), one!.threadTs])).toEqual([
      ["Digest", undefined],
      ["In the thread", root],
    ]);
    expect(fake.messages(dmWith(ann)).map(readable)).toEqual(["For Ann"]);
    expect(inChannel).toEqual({ status: "sent", message: { place: at(lobby), message: digest!.ts } });
    expect(inThread.status).toBe("sent");
    expect(direct).toMatchObject({ status: "sent", message: { place: at(dmWith(ann)) } });
  });

  it("reaches a person also where no conversation may be opened", async () => {
    const { fake, slack } = await live({ scopes: withoutOpening });
    const sent = await slack.sender.send(toAnn, card("For Ann"), "k1");
    expect(sent).toMatchObject({ status: "sent", message: { place: at(dmWith(ann)) } });
    expect(fake.messages(dmWith(ann)).map(readable)).toEqual(["For Ann"]);
  });

  it("can be changed later, and is gone where it was deleted", async () => {
    const { fake, slack } = await live();
    const sent = await slack.sender.send(at(lobby), card("Target HK$50"), "k1");
    const message = sent.status === "sent" ? sent.message : undefined;
    expect(await slack.sender.edit(message!, card("Target HK$55, corrected"))).toEqual({ status: "sent", message });
    expect(fake.messages(lobby).map(readable)).toEqual(["Target HK$55, corrected"]);
    const other = { place: at(lobby), message: "1.000001" };
    expect(await slack.sender.edit(other, card("?"))).toEqual({ status: "gone" });
  });

  it("calls nobody", async () => {
    const { fake, slack } = await wellBehaved();
    await slack.sender.send(at(lobby), card("<!channel> <@U0ANN00001>"), "k1");
    expect(fake.messages(lobby)).toHaveLength(1);
  });
});

describe("A message whose answer was lost", () => {
  const since = () => Date.now() - MINUTE_MS;

  it.each([
    ["a direct message", toAnn, SCOPES],
    ["a channel whose history may be read", at(lobby), HEARING],
  ])("is found again in %s", async (_, to, scopes) => {
    const { fake, slack } = await live({ scopes });
    fake.fault({ method: POST, afterwards: true, destroy: true, times: 1 });
    expect(await slack.sender.send(to, card("Digest"), "d1:monday")).toEqual({ status: "unknown" });
    await slack.sender.send(to, card("Another"), "d2:monday");
    const where = "person" in to ? dmWith(ann) : lobby;
    expect(await slack.sender.find!(to, "d1:monday", since())).toMatchObject({
      status: "sent",
      message: { place: at(where), message: fake.messages(where)[0]!.ts },
    });
    expect(await slack.sender.find!(to, "d1:tuesday", since())).toEqual({ status: "absent" });
  });

  it("is found again in a thread, and among hundreds", async () => {
    const { fake, slack } = await live({ scopes: HEARING });
    fake.say("What do you make of this?");
    const to = { ...at(lobby), thread: fake.messages(lobby)[0]!.ts };
    await slack.sender.send(to, card("In the thread"), "k1");
    expect(await slack.sender.find!(to, "k1", since())).toMatchObject({ status: "sent" });
    await slack.sender.send(at(lobby), card("Digest"), "k2");
    for (let n = 0; n < 450; n++) fake.say(`chatter ${n}`);
    expect(await slack.sender.find!(at(lobby), "k2", since())).toMatchObject({ status: "sent" });
    for (let n = 0; n < 2000; n++) fake.say(`chatter ${n}`);
    expect(await slack.sender.find!(at(lobby), "k2", since())).toEqual({ status: "unknown" });
  });

  it.each([
    ["in a channel whose history may not be read", at(lobby), SCOPES],
    ["in a private channel whose history may not be read", at(desk), HEARING],
    ["to a person whose conversation may not be opened", toAnn, withoutOpening],
  ])("nobody can look for %s", async (_, to, scopes) => {
    const { slack } = await live({ scopes });
    expect(await slack.sender.find!(to, "k1", since())).toEqual({ status: "unknown" });
  });

  it("is looked for later where Slack does not answer that either", async () => {
    const { fake, slack } = await live({ scopes: HEARING });
    fake.fault({ method: "conversations.history", status: 503, times: 1 });
    expect(await slack.sender.find!(at(lobby), "k1", since())).toMatchObject({ status: "retry" });
  });
});

describe("What became of a message", () => {
  it.each([
    ["a channel that is not there", { error: "channel_not_found" }, "gone"],
    ["a channel that only some may write to", { error: "restricted_action" }, "forbidden"],
    ["a right that was never granted", { error: "missing_scope" }, "forbidden"],
    ["a fault of Slack that it tells", { error: "internal_error" }, "unknown"],
    ["a server fault", { status: 502 }, "unknown"],
    ["a cut connection", { destroy: true }, "unknown"],
    ["a silence", { hang: true }, "unknown"],
    ["a body that Slack refuses", { error: "invalid_blocks" }, "retry"],
  ] as const)("for %s", async (_, fault, status) => {
    const { fake, slack } = await live({}, { patienceMs: 200 });
    fake.fault({ method: POST, ...fault });
    expect((await slack.sender.send(at(lobby), card("Digest"), "k1")).status).toBe(status);
    expect(fake.callsOf(POST)).toHaveLength(1);
  });

  it.each([
    ["archived", attic, "gone"],
    ["one that the bot is not in", elsewhere, "forbidden"],
  ] as const)("for a channel that is %s", async (_, channel, status) => {
    const { slack } = await live();
    expect(await slack.sender.send(at(channel), card("Digest"), "k1")).toEqual({ status });
  });

  it("for a limit: when to come back", async () => {
    const { fake, slack } = await live();
    fake.fault({ method: POST, status: 429, retryAfter: 30, times: 1 });
    expect(await slack.sender.send(at(lobby), card("Digest"), "k1")).toEqual({ status: "retry", afterMs: 30_000 });
  });

  it("for a person, before whose message the conversation could not be opened: it surely did not arrive", async () => {
    const { fake, slack } = await live();
    fake.fault({ method: "conversations.open", status: 502 });
    expect((await slack.sender.send(toAnn, card("Digest"), "k1")).status).toBe("retry");
  });

  it("for a Slack that cannot be reached: it surely did not arrive", async () => {
    const { fake, slack } = await live();
    const again = fake.refuseConnections();
    await pause(50);
    expect((await slack.sender.send(at(lobby), card("Digest"), "k1")).status).toBe("retry");
    await again();
  });
});
