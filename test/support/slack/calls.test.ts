// The Web API without a library: who may call what, where, how often and until when.
import { describe, expect, it, onTestFinished } from "vitest";
import { createClock } from "../fakes/clock.ts";
import { createFakeSlack, type FakeOptions } from "./fake.ts";
import { actions, button, input, modal, plain, plainly } from "./plain.ts";
import type { Json } from "./refusal.ts";
import { ann, attic, ben, channel, dmWith, elsewhere, lobby, mia } from "./world.ts";

async function slack(options: FakeOptions = {}) {
  const fake = await createFakeSlack(options);
  onTestFinished(() => fake.close());
  return { fake, ...plainly(() => fake) };
}
const errorOf = ({ error }: Json) => error;
const form = modal(input("company", { type: "plain_text_input", action_id: "typed" }));

describe("A call is refused", () => {
  it("without the right token or scope", async () => {
    const { fake, call } = await slack({ scopes: ["commands"] });
    expect(errorOf(await call("auth.test", {}, ""))).toBe("not_authed");
    expect(errorOf(await call("auth.test", {}, "xoxb-stolen"))).toBe("invalid_auth");
    expect(errorOf(await call("apps.connections.open"))).toBe("not_allowed_token_type");
    expect(errorOf(await call("auth.test", {}, fake.appToken))).toBe("not_allowed_token_type");
    expect(await call("chat.postMessage", { channel: lobby.id, text: "x" })).toMatchObject({
      error: "missing_scope",
      needed: "chat:write",
      provided: "commands",
    });
    expect(errorOf(await call("conversations.info", { channel: lobby.id }))).toBe("missing_scope");
    expect(errorOf(await call("chat.shout"))).toBe("unknown_method");
  });

  it("for channels, threads, people and messages that are not there", async () => {
    const { fake, call } = await slack();
    const post = (to: string, more: Json = {}) => call("chat.postMessage", { channel: to, text: "x", ...more });
    expect(errorOf(await post("C0NOWHERE"))).toBe("channel_not_found");
    expect(errorOf(await post(elsewhere.id))).toBe("not_in_channel");
    expect(errorOf(await post(attic.id))).toBe("is_archived");
    expect(errorOf(await post(lobby.id, { thread_ts: "1.1" }))).toBe("thread_not_found");
    expect(errorOf(await call("chat.postEphemeral", { channel: lobby.id, text: "x", user: "U1" }))).toBe(
      "user_not_found",
    );
    const said = fake.say("hello").act.payload["event"] as Json;
    const theirs = { channel: lobby.id, ts: said["ts"], text: "mine" };
    expect(errorOf(await call("chat.update", theirs))).toBe("cant_update_message");
    expect(errorOf(await call("chat.delete", theirs))).toBe("cant_delete_message");
    expect(errorOf(await call("chat.update", { ...theirs, ts: "1.1" }))).toBe("message_not_found");
    const { message_ts: seenByBen } = await call("chat.postEphemeral", { channel: lobby.id, text: "x", user: ben.id });
    expect(errorOf(await call("chat.update", { ...theirs, ts: seenByBen }))).toBe("message_not_found");
    fake.addChannel(channel("C0NOWHERE", "now"));
    expect(errorOf(await post("C0NOWHERE"))).toBeUndefined();
  });
});

describe("Messages", () => {
  it("are posted, changed and deleted, and stand where they belong", async () => {
    const { fake, call } = await slack();
    const { ts } = await call("chat.postMessage", { channel: lobby.id, text: "one" });
    await call("chat.postMessage", { channel: lobby.id, text: "below", thread_ts: ts });
    await call("chat.postEphemeral", { channel: lobby.id, text: "psst", user: ben.id });
    await call("chat.postMessage", { channel: ann.id, text: "direct" });
    const texts = (by = ann) => fake.messages(lobby, { by }).map(({ text }) => text);
    expect([texts(), texts(ben)]).toEqual([
      ["one", "below"],
      ["one", "below", "psst"],
    ]);
    expect(fake.messages(lobby, { thread: String(ts) })).toHaveLength(2);
    expect(fake.messages(dmWith(ann)).map(({ text }) => text)).toEqual(["direct"]);
    await call("chat.update", { channel: lobby.id, ts, text: "two" });
    expect(fake.messages(lobby)[0]).toMatchObject({ text: "two", edits: 1 });
    await call("chat.delete", { channel: lobby.id, ts });
    expect(texts()).toEqual(["below"]);
  });

  it("with blocks should have words for notifications too", async () => {
    const { fake, call } = await slack();
    await call("chat.postMessage", { channel: lobby.id, blocks: [{ type: "divider" }] });
    expect(fake.complaints).toEqual(["a message has blocks, but no text for notifications to show"]);
  });

  it("say who is who, where the scopes allow to ask", async () => {
    const { call } = await slack({
      scopes: ["users:read", "channels:read", "im:write", "channels:history", "chat:write"],
    });
    expect(await call("users.info", { user: mia.id, include_locale: true })).toMatchObject({
      user: { is_admin: true, locale: "en-US" },
    });
    expect(await call("conversations.info", { channel: lobby.id })).toMatchObject({ channel: { name: "lobby" } });
    expect(await call("conversations.open", { users: ann.id })).toMatchObject({ channel: { id: dmWith(ann).id } });
    const { ts } = await call("chat.postMessage", { channel: lobby.id, text: "root" });
    await call("chat.postMessage", { channel: lobby.id, text: "reply", thread_ts: ts });
    const { messages } = await call("conversations.replies", { channel: lobby.id, ts });
    expect((messages as Json[]).map(({ text }) => text)).toEqual(["root", "reply"]);
  });
});

describe("A trigger", () => {
  it("opens one form, once, and only for three seconds", async () => {
    const clock = createClock();
    const { fake, call } = await slack({ now: clock.now });
    const trigger = () => fake.slash("form").act.payload["trigger_id"];
    const open = async (trigger_id: unknown) => errorOf(await call("views.open", { trigger_id, view: form }));
    const used = trigger();
    expect([await open(used), await open(used), await open("1.2.3")]).toEqual([
      undefined,
      "exchanged_trigger_id",
      "invalid_trigger_id",
    ]);
    const late = trigger();
    clock.advance(3_001);
    expect(await open(late)).toBe("expired_trigger_id");
  });

  it("puts forms on top of each other, three at most, which are changed by their id", async () => {
    const { fake, call } = await slack();
    const trigger = () => fake.slash("form").act.payload["trigger_id"];
    const { view } = await call("views.open", { trigger_id: trigger(), view: form });
    const { id, hash } = view as { id: string; hash: string };
    const push = async () => errorOf(await call("views.push", { trigger_id: trigger(), view: form }));
    expect([await push(), await push(), await push()]).toEqual([undefined, undefined, "push_limit_reached"]);
    const update = async (args: Json) => errorOf(await call("views.update", { view: form, ...args }));
    expect(await update({ view_id: id, hash: "old" })).toBe("hash_conflict");
    expect(await update({ view_id: id, hash })).toBeUndefined();
    expect(await update({ view_id: "V1" })).toBe("not_found");
  });
});

describe("A response_url", () => {
  it("serves five times within thirty minutes", async () => {
    const clock = createClock();
    const { fake, respond } = await slack({ now: clock.now });
    const { act } = fake.slash("x");
    const answers = [];
    for (let n = 1; n <= 6; n += 1) answers.push(await respond(act, { text: `${n}` }));
    expect(answers).toEqual([...Array<string>(5).fill("200 ok"), "404 used_url"]);
    const { act: old } = fake.slash("y");
    clock.advance(30 * 60_000 + 1);
    expect(await respond(old, { text: "late" })).toBe("404 expired_url");
    expect(fake.messages(lobby)).toHaveLength(5);
  });

  it("replaces and deletes the message that a button sits on, ephemeral ones too", async () => {
    const { fake, respond } = await slack();
    const blocks = [actions(button())];
    await respond(fake.slash("x").act, { text: "first", blocks });
    const [first] = fake.messages(lobby);
    await respond(fake.press(first!, "More").act, { text: "second", blocks, replace_original: true });
    const [second, ...none] = fake.messages(lobby);
    expect([second, none]).toMatchObject([{ text: "second", onlyFor: ann.id, edits: 1, ts: first?.ts }, []]);
    await respond(fake.press(second!, "more").act, { delete_original: true });
    expect(fake.messages(lobby)).toEqual([]);
    expect(await respond(fake.press(second!, "more").act, { text: "?", replace_original: true })).toBe(
      "400 message_not_found",
    );
    expect(await respond(fake.slash("x").act, { blocks: [{ type: "header", text: plain("") }] })).toBe(
      "400 invalid_blocks",
    );
  });
});

describe("Faults", () => {
  it("are late, refusals, limits of one channel, lost answers", async () => {
    const { fake, call } = await slack();
    const post = (to = lobby.id) =>
      fetch(`${fake.api}chat.postMessage`, {
        method: "POST",
        headers: { authorization: `Bearer ${fake.botToken}`, "content-type": "application/json" },
        body: JSON.stringify({ channel: to, text: "x" }),
      });
    const slow = fake.fault({ method: "chat.postMessage", delayMs: 60_000 });
    const never = post(ben.id).catch(() => "cut");
    await fake.until(() => slow.hits() === 1);
    slow.clear();
    const told = fake.fault({ method: "chat.postMessage", delayMs: 60_000, afterwards: true });
    const late = post(mia.id).catch(() => "cut");
    await fake.until(() => fake.messages(dmWith(mia), { by: mia }).length === 1);
    told.clear();
    expect(fake.messages(dmWith(ben), { by: ben })).toEqual([]);
    const limit = fake.fault({ method: "chat.postMessage", channel: lobby.id, status: 429, retryAfter: 7 });
    const limited = await post();
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "7"]);
    expect((await post(dmWith(ann).id)).status).toBe(200);
    limit.clear();
    fake.fault({ method: "chat.postMessage", error: "fatal_error", times: 1 });
    expect(errorOf(await call("chat.postMessage", { channel: lobby.id, text: "x" }))).toBe("fatal_error");
    fake.fault({ method: /^chat/, status: 503, times: 1 });
    expect((await post()).status).toBe(503);
    const lost = fake.fault({ method: "chat.postMessage", destroy: true, afterwards: true, times: 1 });
    await expect(post()).rejects.toThrow("fetch failed");
    expect([lost.hits(), limit.hits(), fake.messages(lobby).length]).toEqual([1, 1, 1]);
    fake.fault({ method: "chat.postMessage", hang: true, times: 1 });
    const hanging = post().then(
      () => "answered",
      () => "cut",
    );
    await fake.until(() => fake.callsOf("chat.postMessage").length === 8);
    expect(await Promise.race([hanging, Promise.resolve("hanging")])).toBe("hanging");
    const open = fake.refuseConnections();
    expect(await Promise.all([never, late, hanging])).toEqual(["cut", "cut", "cut"]);
    await expect(post()).rejects.toThrow("fetch failed");
    await open();
    expect((await post()).status).toBe(200);
  });
});
