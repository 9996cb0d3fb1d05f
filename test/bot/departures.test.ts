// Workspaces that removed the bot: their settings outlive a mistake, and not the month.
import { expect, it } from "vitest";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { createMessages } from "../../src/bot/delivery/messages.ts";
import { createOutbox } from "../../src/bot/delivery/outbox.ts";
import { createDepartures } from "../../src/bot/departures.ts";
import { createSettings } from "../../src/bot/settings.ts";
import { createAlerts } from "../../src/bot/subscriptions/alerts.ts";
import { createDigests } from "../../src/bot/subscriptions/digests.ts";
import { createWatchlists } from "../../src/bot/subscriptions/watchlists.ts";
import { member, place } from "../support/bot.ts";
import { emptyDatabase, onEachEngine } from "../support/databases.ts";
import { order } from "../support/digests.ts";

const DAY = 86_400_000;
const settings = { company: "xiaomi", locale: "de" };

onEachEngine("departures", (engine) => {
  /** Three workspaces with settings of a member and of a channel each; "club" is there on two platforms. */
  const clubs = async () => {
    const database = await emptyDatabase<Tables>(engine, { ...knowledgeMigrations, ...botMigrations });
    const handle = await database.open();
    let now = Date.parse("2025-12-19T12:00:00Z");
    const all = [
      ["here", "club"],
      ["here", "bar"],
      ["there", "club"],
    ] as const;
    const stored = createSettings(handle);
    for (const [platform, workspace] of all)
      for (const scope of ["member", "channel"] as const)
        await stored.set({ ...place, platform, workspace }, member, scope, settings);
    return {
      handle,
      departures: createDepartures(handle, () => now),
      elsewhere: createDepartures(await database.open(), () => now),
      pass: (ms: number) => void (now += ms),
      /** Who still has something set, with how many rows. */
      kept: async () => {
        const rows = await handle.db.selectFrom("settings").select(["platform", "workspace"]).execute();
        const counts = new Map<string, number>();
        for (const { platform, workspace } of rows)
          counts.set(`${platform}/${workspace}`, (counts.get(`${platform}/${workspace}`) ?? 0) + 1);
        return Object.fromEntries(counts);
      },
      noted: async () => (await handle.db.selectFrom("departures").select("workspace").execute()).length,
    };
  };
  const everyone = { "here/club": 2, "here/bar": 2, "there/club": 2 };

  it("lose what they had set after thirty days and not before; the others keep theirs", async () => {
    const { departures, pass, kept, noted } = await clubs();
    await departures.left("here", "club");
    await departures.sweep();
    pass(30 * DAY - 1);
    await departures.sweep();
    expect(await kept()).toEqual(everyone);
    pass(1);
    await departures.sweep();
    expect(await kept()).toEqual({ "here/bar": 2, "there/club": 2 });
    expect(await noted()).toBe(0);
  });

  it("lose what they ordered too: watchlists, digests, alerts, and messages that were to be sent or corrected", async () => {
    const { departures, pass, handle } = await clubs();
    const alerts = createAlerts(handle);
    const messages = createMessages(handle);
    const alert = { rule: { when: "buyback" as const }, about: ["xiaomi"], cooldownHours: 1, zone: "UTC" };
    const notes = [{ n: 1, facts: ["bg2"], source: { title: "News", publishedOn: "2025-12-18" } }];
    const citing = { cards: [{ title: "Targets", blocks: [], notes }] };
    const [digests, outbox, watchlists] = [createDigests(handle), createOutbox(handle), createWatchlists(handle)];
    const daily = order({ every: "day", at: "07:30", zone: "UTC" });
    for (const workspace of ["club", "bar"]) {
      const there = { ...place, platform: "here", workspace };
      await watchlists.add(there, member, "member", ["xiaomi"]);
      await digests.create(there, member, "channel", daily, 0);
      await alerts.add(there, member, "channel", alert, 0);
      await messages.answered({ place: there, message: workspace }, citing, true);
      await outbox.put([{ key: workspace, owner: "digest:1", to: there, reply: { cards: [] } }]);
    }
    await departures.left("here", "club");
    pass(30 * DAY);
    await departures.sweep();
    for (const table of ["watchlists", "digests", "alerts", "outbox", "messages"] as const)
      expect(await handle.db.selectFrom(table).select("workspace").execute(), table).toEqual([{ workspace: "bar" }]);
  });

  it("that come back in time keep everything, however late the next clean-up is", async () => {
    const { departures, elsewhere, pass, kept, noted } = await clubs();
    await departures.left("here", "club");
    pass(29 * DAY);
    await elsewhere.present("here", "club");
    pass(300 * DAY);
    await departures.sweep();
    expect(await kept()).toEqual(everyone);
    expect(await noted()).toBe(0);
  });

  it("that leave again have thirty days again", async () => {
    const { departures, pass, kept } = await clubs();
    await departures.left("here", "club");
    pass(20 * DAY);
    await departures.present("here", "club");
    await departures.left("here", "club");
    pass(20 * DAY);
    await departures.sweep();
    expect(await kept()).toEqual(everyone);
    pass(10 * DAY);
    await departures.sweep();
    expect(await kept()).not.toHaveProperty("here/club");
  });

  it("count from the first time that they were told of, though it is told twice", async () => {
    const { departures, elsewhere, pass, kept } = await clubs();
    await departures.left("here", "club");
    pass(20 * DAY);
    await elsewhere.left("here", "club");
    pass(10 * DAY);
    await departures.sweep();
    expect(await kept()).not.toHaveProperty("here/club");
  });

  it("that are swept away start anew when they return", async () => {
    const { departures, pass, kept } = await clubs();
    await departures.left("here", "club");
    await departures.left("there", "club");
    pass(31 * DAY);
    await departures.sweep();
    expect(await kept()).toEqual({ "here/bar": 2 });
    await departures.present("here", "club");
    await departures.sweep();
    expect(await kept()).toEqual({ "here/bar": 2 });
  });

  it("are told of afterwards by who is left, of those that one answers for", async () => {
    const { departures, pass, kept, noted } = await clubs();
    for (const workspace of ["club", "bar", "pub"]) await departures.present("here", workspace);
    await departures.present("there", "club");
    await departures.only("here", ["pub", "new"], (workspace) => workspace !== "bar");
    expect(await noted()).toBe(1);
    await departures.only("here", ["pub", "new"], (workspace) => workspace !== "bar");
    pass(30 * DAY);
    await departures.sweep();
    expect(await kept()).toEqual({ "here/bar": 2, "there/club": 2 });
  });

  it("and come back are there again, told of one by one or all together", async () => {
    const { departures, pass, kept, noted } = await clubs();
    await departures.present("here", "club");
    await departures.only("here", [], () => true);
    expect(await noted()).toBe(1);
    await departures.only("here", ["club"], () => true);
    expect(await noted()).toBe(0);
    pass(31 * DAY);
    await departures.sweep();
    expect(await kept()).toEqual(everyone);
  });

  it("are nobody's concern where the bot has always been", async () => {
    const { departures, pass, kept } = await clubs();
    await departures.present("here", "club");
    pass(365 * DAY);
    await departures.sweep();
    expect(await kept()).toEqual(everyone);
  });
});
