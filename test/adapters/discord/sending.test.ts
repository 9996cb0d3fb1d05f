// What is sent unasked: where it goes, what it became, and that nothing comes twice.
import { describe, expect, it } from "vitest";
import { nonceOf } from "../../../src/adapters/discord/nonce.ts";
import type { Reply } from "../../../src/commands/reply.ts";
import { live, wellBehaved } from "../../support/discord/live.ts";
import { ann, dmWith, GUILD_ID, lobby, lobbyThread } from "../../support/discord/world.ts";

const MESSAGES = /^\/channels\/\d+\/messages$/;
const card = (title: string): Reply => ({ cards: [{ title, blocks: [], notes: [] }] });
const inLobby = { platform: "discord", workspace: GUILD_ID, channel: lobby.id };
const titles = (messages: readonly { embeds: { title?: string }[] }[]) =>
  messages.map(({ embeds }) => embeds[0]?.title);

describe("A message that nobody asked for", () => {
  it("goes to a channel, a thread or a person, and is known by its id from then on", async () => {
    const { fake, discord } = await wellBehaved();
    const inChannel = await discord.sender.send(inLobby, card("Digest"), "d1:monday");
    const inThread = await discord.sender.send({ ...inLobby, thread: lobbyThread.id }, card("In the thread"), "k2");
    const toAnn = { platform: "discord", workspace: GUILD_ID, person: ann.id };
    const direct = await discord.sender.send(toAnn, card("For Ann"), "k3");
    expect(titles(fake.messages(lobby.id))).toEqual(["Digest"]);
    expect(titles(fake.messages(lobbyThread.id))).toEqual(["In the thread"]);
    expect(titles(fake.messages(dmWith(ann).id))).toEqual(["For Ann"]);
    expect(inChannel).toEqual({
      status: "sent",
      message: { place: inLobby, message: fake.messages(lobby.id)[0]!.id },
    });
    expect(inThread.status).toBe("sent");
    expect(direct).toMatchObject({ status: "sent", message: { place: { channel: dmWith(ann).id } } });
  });

  it("comes once, though its answer is lost and it is sent again under its key", async () => {
    const { fake, discord } = await live();
    fake.fault({ method: "POST", path: MESSAGES, afterwards: true, destroy: true, times: 1 });
    expect((await discord.sender.send(inLobby, card("Digest"), "d1:monday")).status).toBe("unknown");
    expect((await discord.sender.send(inLobby, card("Digest"), "d1:monday")).status).toBe("sent");
    expect(titles(fake.messages(lobby.id))).toEqual(["Digest"]);
    expect((await discord.sender.send(inLobby, card("Next"), "d1:tuesday")).status).toBe("sent");
    expect(titles(fake.messages(lobby.id))).toEqual(["Digest", "Next"]);
  });

  it("can be changed later, and is gone where it was deleted", async () => {
    const { fake, discord } = await wellBehaved();
    const sent = await discord.sender.send(inLobby, card("Target HK$50"), "k1");
    const message = sent.status === "sent" ? sent.message : undefined;
    expect(await discord.sender.edit(message!, card("Target HK$55, corrected"))).toEqual({ status: "sent", message });
    expect(titles(fake.messages(lobby.id))).toEqual(["Target HK$55, corrected"]);
    const other = { place: inLobby, message: "1999999999999999999" };
    expect(await discord.sender.edit(other, card("?"))).toEqual({ status: "gone" });
  });

  it("pings nobody and is never marked as private", async () => {
    const { fake, discord } = await wellBehaved();
    await discord.sender.send(inLobby, { ...card("@everyone <@1200000000000000001>"), private: true }, "k1");
    expect(fake.messages(lobby.id)).toHaveLength(1);
  });
});

describe("What became of a message", () => {
  it.each([
    ["a channel that is gone", { status: 404, body: { code: 10_003, message: "Unknown Channel" } }, "gone"],
    [
      "a channel that the bot cannot see",
      { status: 403, body: { code: 50_001, message: "Missing Access" } },
      "forbidden",
    ],
    ["a person who takes no messages", { status: 403, body: { code: 50_007, message: "Cannot send" } }, "forbidden"],
    ["a server fault", { status: 502, body: {} }, "unknown"],
    ["a body that Discord refuses", { status: 400, body: { code: 50_035, message: "Invalid Form Body" } }, "retry"],
  ] as const)("for %s", async (_, fault, status) => {
    const { fake, discord } = await live();
    fake.fault({ method: "POST", path: MESSAGES, ...fault });
    expect((await discord.sender.send(inLobby, card("Digest"), "k1")).status).toBe(status);
  });

  it("for a limit that lasts: when to come back", async () => {
    const { fake, discord } = await live();
    fake.fault({ method: "POST", path: MESSAGES, status: 429, retryAfter: 60, times: 1 });
    const result = await discord.sender.send(inLobby, card("Digest"), "k1");
    expect(result).toMatchObject({ status: "retry" });
    expect(result.status === "retry" && result.afterMs).toBeGreaterThan(50_000);
  });

  it("for a Discord that cannot be reached: it surely did not arrive", async () => {
    const { fake, discord } = await live();
    await fake.close();
    expect((await discord.sender.send(inLobby, card("Digest"), "k1")).status).toBe("retry");
  });
});

it("the same key is the same nonce, of at most 25 characters", () => {
  expect(nonceOf("d1:monday")).toBe(nonceOf("d1:monday"));
  expect(nonceOf("d1:monday")).not.toBe(nonceOf("d1:tuesday"));
  expect(nonceOf("x".repeat(500))).toMatch(/^[\w-]{25}$/);
});
