// Settings of members and channels, kept in a table.
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { createSettings } from "../../src/bot/settings.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { open } from "../../src/knowledge/database/open.ts";
import { member, place } from "../support/bot.ts";
import { temporaryFolder } from "../support/databases.ts";

async function settingsIn(path = ":memory:") {
  const handle = await open<Tables>(path, { ...knowledgeMigrations, ...botMigrations });
  onTestFinished(() => handle.close());
  return createSettings(handle);
}

it("nothing is set at first", async () => {
  const settings = await settingsIn();
  expect(await settings.get(place, member)).toEqual({});
  expect(await settings.get(place, member, "channel")).toEqual({});
});

it("a member's come before the channel's, key by key", async () => {
  const settings = await settingsIn();
  await settings.set(place, member, "channel", { company: "byd", locale: "de" });
  await settings.set(place, member, "member", { company: "xiaomi" });
  expect(await settings.get(place, member)).toEqual({ company: "xiaomi", locale: "de" });
  expect(await settings.get(place, member, "member")).toEqual({ company: "xiaomi" });
  expect(await settings.get(place, { id: "bob", isModerator: false })).toEqual({ company: "byd", locale: "de" });
});

it("a change leaves the other keys, and null clears one", async () => {
  const settings = await settingsIn();
  await settings.set(place, member, "member", { company: "xiaomi", timezone: "UTC" });
  await settings.set(place, member, "member", { timezone: null, locale: "fr" });
  expect(await settings.get(place, member)).toEqual({ company: "xiaomi", locale: "fr" });
});

it("a member has settings of their own in each workspace of each platform", async () => {
  const settings = await settingsIn();
  await settings.set(place, member, "member", { locale: "de" });
  await settings.set(place, member, "channel", { locale: "fr" });
  for (const other of [{ platform: "there" }, { workspace: "other" }])
    expect(await settings.get({ ...place, ...other }, member)).toEqual({});
  expect(await settings.get({ ...place, channel: "other" }, member)).toEqual({ locale: "de" });
  expect(await settings.get({ ...place, thread: "t1" }, { id: "bob", isModerator: false })).toEqual({ locale: "fr" });
});

it("names cannot be made to look like another's", async () => {
  const settings = await settingsIn();
  await settings.set({ ...place, workspace: 'a","b' }, { id: "c", isModerator: false }, "member", { locale: "de" });
  expect(await settings.get({ ...place, workspace: "a" }, { id: 'b","c', isModerator: false })).toEqual({});
});

it("what one process changes holds for another one at once", async () => {
  const path = join(temporaryFolder(), "footnote.db");
  const [here, there] = [await settingsIn(path), await settingsIn(path)];
  expect(await there.get(place, member)).toEqual({});
  await here.set(place, member, "member", { company: "xiaomi" });
  expect(await there.get(place, member)).toEqual({ company: "xiaomi" });
  await there.set(place, member, "channel", { locale: "de" });
  expect(await here.get(place, member)).toEqual({ company: "xiaomi", locale: "de" });
});

it("they are there after a restart", async () => {
  const path = join(temporaryFolder(), "footnote.db");
  await (await settingsIn(path)).set(place, member, "member", { company: "xiaomi" });
  expect(await (await settingsIn(path)).get(place, member)).toEqual({ company: "xiaomi" });
});

it("changes at the same time all count", async () => {
  const settings = await settingsIn();
  await Promise.all([
    settings.set(place, member, "member", { company: "xiaomi" }),
    settings.set(place, member, "member", { locale: "de" }),
    settings.set(place, member, "member", { timezone: "UTC" }),
  ]);
  expect(await settings.get(place, member)).toEqual({ company: "xiaomi", locale: "de", timezone: "UTC" });
});
