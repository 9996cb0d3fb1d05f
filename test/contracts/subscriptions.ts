// What every platform must do with watchlists, digests, alerts and corrections: the same story, told by its own people.
import { describe, expect, it, onTestFinished } from "vitest";
import type { Sender } from "../../src/bot/ports.ts";
import { type Rounds, startRounds } from "../../src/cli/rounds.ts";
import { en } from "../../src/commands/words/en.ts";
import type { Footnote } from "../support/bot.ts";
import { hkd, source, target } from "../support/facts.ts";

/** A message that came unasked, to the channel or to the person directly. */
export type Came = {
  /** All that there is to read in it now. */
  text(): string;
  /** The answer to the button with this label. */
  press(label: RegExp): Promise<string>;
};

/** A platform with one moderator at work in one channel. They may change what is known. */
export type SubscriptionsRig = {
  footnote: Footnote;
  sender: Sender;
  /** All that there is to read in the answer. */
  call(command: string, options?: Record<string, string | number>): Promise<string>;
  /** Waits for a message that has this in it, the last of several. */
  comes(part: string, to: "channel" | "member"): Promise<Came>;
};

const START = "2025-12-18T08:00:00Z";
/** Learnt later than all else. */
const LATER = ["bg13", "bg16"];
const JEFFERIES = "HK$43.36";
const idIn = (text: string): string => /: ([2-9a-z]{5})\./.exec(text)?.[1] ?? "";

async function at(open: () => Promise<SubscriptionsRig>) {
  const rig = await open();
  const { footnote, sender } = rig;
  let rounds: Rounds | undefined;
  onTestFinished(() => rounds?.stop());
  /** What happens each minute, at this time and from then on. */
  const turn = async (now: string): Promise<void> => {
    await rounds?.stop();
    footnote.setClock(now);
    rounds = startRounds({ ...footnote, now: () => new Date(now) }, [sender]);
  };
  const learn = async (time: string, facts: readonly string[]): Promise<void> => {
    const items = JSON.stringify(facts.map((fact) => ({ fact, change: "added" })));
    await footnote.handle.db.insertInto("news").values({ at: time, items }).execute();
  };
  /** A firm's target is reported. */
  const tell = async (id: string, firm: string, price: number): Promise<void> => {
    const fact = target({ id, firm, price: hkd(price), statedOn: "2025-12-18", sources: [{ source: "wire" }] });
    await footnote.store.add({ sources: [source("wire")], facts: [fact] });
  };
  /** Of the library: more than fits into one digest. */
  const all = async (): Promise<string[]> => {
    const rows = await footnote.handle.db.selectFrom("facts").select("id").where("subject", "=", "xiaomi").execute();
    return rows.map(({ id }) => id).filter((id) => !LATER.includes(id));
  };
  /** How many letters there have been of this kind. */
  const letters = async (what: "digest" | "alert"): Promise<number> => {
    await rounds?.stop();
    const rows = await footnote.handle.db.selectFrom("outbox").select("key").execute();
    return rows.filter(({ key }) => key.startsWith(`${what}:`)).length;
  };
  await turn(START);
  // Dates are written alike everywhere.
  await rig.call("settings", { locale: "en-GB", timezone: "UTC" });
  return { ...rig, turn, learn, all, tell, letters };
}

export function subscriptionsContract(name: string, open: () => Promise<SubscriptionsRig>): void {
  describe(`${name} and what comes unasked`, () => {
    it.each(["channel", "member"] as const)(
      "a digest of the watchlist, for a %s: ordered, looked at, sent ahead, at its time, paused, ended",
      async (scope) => {
        const { call, comes, turn, learn, all, letters } = await at(open);
        const whose = { for: scope };
        expect(await call("watch add", { companies: "小米", ...whose })).toContain(en.watch.added("Xiaomi"));
        expect(await call("watch add", { companies: "1810.HK", ...whose })).toContain(en.watch.there("Xiaomi"));
        expect(await call("watch list")).toContain("Xiaomi");
        const ordered = await call("digest subscribe", { at: "07:30", timezone: "UTC", ...whose });
        expect(ordered).toContain("19 Dec 2025, 07:30 UTC");
        const id = idIn(ordered);
        expect(await call("digest preview", { id })).toContain(en.digest.nothing);

        await learn("2025-12-18T08:10:00.000Z", await all());
        const preview = await call("digest preview", { id });
        expect(preview).toContain(JEFFERIES);
        expect(await call("digest send-now", { id })).toContain(en.digest.sent(id));
        const ahead = await comes("Digest of 18 Dec 2025", scope);
        expect(ahead.text()).toContain(JEFFERIES);
        const rest = await ahead.press(/^And \d+ more$/);
        expect(rest).toContain(en.digest.restTitle("18 Dec 2025"));
        // What stands in the one does not stand in the other.
        expect(rest).not.toContain(JEFFERIES);

        await learn("2025-12-19T07:00:00.000Z", LATER.slice(0, 1));
        await turn("2025-12-19T07:31:00Z");
        const due = await comes("Digest of 19 Dec 2025", scope);
        expect(due.text()).not.toContain(JEFFERIES);
        expect(await letters("digest")).toBe(2);

        expect(await call("digest pause", { id })).toContain(en.digest.pausedFor.asked);
        await learn("2025-12-20T07:00:00.000Z", LATER.slice(1));
        await turn("2025-12-20T07:31:00Z");
        expect(await letters("digest")).toBe(2);
        expect(await call("digest resume", { id })).toContain("21 Dec 2025, 07:30 UTC");
        await turn("2025-12-21T07:31:00Z");
        await comes("Digest of 21 Dec 2025", scope);
        expect(await call("digest unsubscribe", { id })).toContain(en.digest.unsubscribed(id));
        expect(await call("digest list")).toContain(en.digest.none);
        expect(await call("watch remove", { companies: "xiaomi", ...whose })).toContain(en.watch.removed("Xiaomi"));
        await learn("2025-12-22T07:00:00.000Z", ["bg2"]);
        await turn("2025-12-22T07:31:00Z");
        expect(await letters("digest")).toBe(3);
      },
    );

    it.each(["channel", "member"] as const)(
      "an alert, for a %s: tried out, ordered, come, asked about, snoozed, removed",
      async (scope) => {
        const { call, comes, turn, tell, letters } = await at(open);
        const rule = { when: "new-fact", companies: "xiaomi", kind: "target", cooldown: 0, for: scope };
        const tried = await call("alert test", { ...rule, since: "2025-12-01" });
        expect(tried).toContain("between 1 Dec 2025 and 18 Dec 2025");
        expect(tried).toContain(JEFFERIES);
        expect(await call("alert list")).toContain(en.alert.none);
        const ordered = await call("alert add", rule);
        expect(ordered).toContain("any new price target, Xiaomi");
        const id = idIn(ordered);

        await tell("t1", "jefferies", 61);
        await turn("2025-12-18T09:01:00Z");
        const first = await comes("HK$61", scope);
        expect(first.text()).toContain("New price target");
        expect(await first.press(/^Brief: /)).toContain("Xiaomi (1810.HK)");
        await tell("t2", "citi", 62);
        await turn("2025-12-18T10:01:00Z");
        const second = await comes("HK$62", scope);
        expect(await second.press(/^Snooze a day$/)).toContain(`${id} waits until`);
        await tell("t3", "goldman", 63);
        await turn("2025-12-18T11:01:00Z");
        expect(await letters("alert")).toBe(2);
        // What came meanwhile is told then.
        await turn("2025-12-19T10:02:00Z");
        await comes("HK$63", scope);
        expect(await call("alert remove", { id })).toContain(en.alert.removed(id));
        expect(await call("alert list")).toContain(en.alert.none);
        await tell("t4", "ubs", 64);
        await turn("2025-12-19T11:01:00Z");
        expect(await letters("alert")).toBe(3);
      },
    );

    it("a correction and a retraction reach digests and alerts that said otherwise", async () => {
      const { footnote, call, comes, turn, tell } = await at(open);
      const id = idIn(await call("digest subscribe", { companies: "xiaomi", at: "07:30", timezone: "UTC" }));
      await call("alert add", { when: "new-fact", companies: "xiaomi", kind: "target", for: "channel" });
      await tell("t1", "jefferies", 61);
      expect(await call("digest send-now", { id })).toContain(en.digest.sent(id));
      await turn("2025-12-18T09:01:00Z");
      const came = [await comes("Digest of", "member"), await comes("New price target", "channel")];
      const nowSays = async (part: string) => {
        for (const { text } of came) await expect.poll(text, { timeout: 10_000 }).toContain(part);
      };
      for (const { text } of came) expect(text()).toContain("HK$61");
      const corrected = await call("correct", { id: "t1", field: "price", to: "60", reason: "misread" });
      expect(corrected).toContain(en.correction.corrected("t1"));
      await turn("2025-12-18T09:02:00Z");
      await nowSays("HK$60. Reason: misread");
      const [now] = (await footnote.knowledge.history("t1"))!.versions;
      await call("retract", { id: now!.id, reason: "right" });
      await turn("2025-12-18T09:03:00Z");
      await nowSays("Holds again since 18 Dec 2025: Jefferies: HK$61.");
      await call("retract", { id: "t1", reason: "withdrawn" });
      await turn("2025-12-18T09:04:00Z");
      await nowSays("Reason: withdrawn");
    });
  });
}
