// Watchlists, personal and of a channel.
import { describe, expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { footnoteWith } from "../support/bot.ts";
import { ground } from "../support/facts.ts";
import { cardOf, rows, said, titleOf } from "../support/replies.ts";

const words = en.watch;
const { member: yours, channel: theirs } = words.scopes;
const moderator = { actor: { id: "mod", isModerator: true } };

describe("A watchlist", () => {
  it("is empty at first, says how to fill it, and is shown to the asker alone", async () => {
    const reply = await (await footnoteWith(ground)).ask("watch list");
    expect(reply.private).toBe(true);
    expect(rows(reply)).toEqual({ [yours]: words.empty, [theirs]: words.empty });
    expect(said(reply)).toContain(words.emptyHelp);
  });

  it("takes companies by any alias, several at once, and each only once", async () => {
    const footnote = await footnoteWith(ground);
    expect(said(await footnote.ask("watch add 小米 1211.HK"))).toContain("Added: Xiaomi, BYD.");
    const again = await footnote.ask("watch add 1810 byd");
    expect(said(again)).toContain("On it already: Xiaomi, BYD.");
    expect(rows(again)[yours]).toBe("BYD, Xiaomi");
  });

  it("is left as it was when a name is unknown or could be several; a button puts in the one meant", async () => {
    const footnote = await footnoteWith(ground);
    const reply = await footnote.ask("watch add byd xiaomo");
    expect(titleOf(reply)).toBe(en.failures.unknownCompany("xiaomo"));
    expect(rows(await footnote.ask("watch list"))[yours]).toBe(words.empty);
    const meant = await footnote.press(cardOf(reply).actions?.[0]);
    expect(rows(meant)[yours]).toBe("BYD, Xiaomi");
  });

  it("gives companies up again, and says which were not on it", async () => {
    const footnote = await footnoteWith(ground);
    await footnote.ask("watch add xiaomi");
    const reply = await footnote.ask("watch remove xiaomi byd");
    expect(said(reply)).toContain("Removed: Xiaomi.");
    expect(said(reply)).toContain("Not on it: BYD.");
    expect(rows(reply)[yours]).toBe(words.empty);
  });

  it("of one member is not that of another, and holds everywhere in the workspace alone", async () => {
    const footnote = await footnoteWith(ground);
    await footnote.ask("watch add xiaomi");
    expect(rows(await footnote.ask("watch list", { actor: { id: "bob" } }))[yours]).toBe(words.empty);
    expect(rows(await footnote.ask("watch list", { place: { channel: "other" } }))[yours]).toBe("Xiaomi");
    expect(rows(await footnote.ask("watch list", { place: { workspace: "elsewhere" } }))[yours]).toBe(words.empty);
  });

  it("of a channel is for moderators to change and for everybody in it to see", async () => {
    const footnote = await footnoteWith(ground);
    expect(titleOf(await footnote.ask("watch add byd for:channel"))).toBe(en.failures.moderatorsOnly);
    expect(titleOf(await footnote.ask("watch remove byd for:channel"))).toBe(en.failures.moderatorsOnly);
    await footnote.ask("watch add byd for:channel", moderator);
    expect(rows(await footnote.ask("watch list"))[theirs]).toBe("BYD");
    expect(rows(await footnote.ask("watch list", { place: { channel: "other" } }))[theirs]).toBe(words.empty);
  });

  it("is bounded", async () => {
    const subjects = Array.from({ length: 201 }, (_, n) => ({
      id: `c${n}`,
      type: "company" as const,
      name: `Firm ${n}`,
    }));
    const footnote = await footnoteWith({ subjects });
    for (let at = 0; at < 200; at += 10)
      await footnote.run("watch add", { companies: subjects.slice(at, at + 10).map(({ id }) => id) });
    expect(titleOf(await footnote.run("watch add", { companies: ["c200"] }))).toBe(words.tooMany(200));
  });
});
