// When an alert may speak, as far as its owner's wishes go.
import { expect, it } from "vitest";
import { maySpeak } from "../../../src/bot/subscriptions/speaking.ts";
import type { StoredAlert } from "../../../src/bot/subscriptions/alerts.ts";

const now = new Date("2025-06-03T10:00:00Z");
const hours = (n: number): number => now.getTime() + n * 3_600_000;

const alert = (more: Partial<StoredAlert>): StoredAlert => ({
  id: "k7m2q",
  scope: "channel",
  platform: "here",
  workspace: "club",
  owner: "lobby",
  place: { platform: "here", workspace: "club", channel: "lobby" },
  madeBy: "ann",
  rule: { when: "buyback" },
  about: ["xiaomi"],
  cooldownHours: 1,
  zone: "UTC",
  since: 0,
  toldAt: null,
  checkedOn: null,
  ...more,
});

it.each<[string, Partial<StoredAlert>, boolean]>([
  ["with nothing in its way", {}, true],
  ["snoozed for a minute more", { snoozedUntil: new Date(now.getTime() + 60_000) }, false],
  ["snoozed until now", { snoozedUntil: now }, true],
  ["within its cooldown", { toldAt: hours(-0.99) }, false],
  ["after its cooldown", { toldAt: hours(-1) }, true],
  ["without a cooldown", { toldAt: hours(0), cooldownHours: 0 }, true],
  ["in its quiet hours", { quiet: { from: "09:30", to: "10:30" } }, false],
  ["as its quiet hours end", { quiet: { from: "08:00", to: "10:00" } }, true],
  ["as its quiet hours begin", { quiet: { from: "10:00", to: "11:00" } }, false],
  ["in a night that began yesterday", { quiet: { from: "22:00", to: "10:30" } }, false],
  ["outside of a night", { quiet: { from: "22:00", to: "07:00" } }, true],
  ["in its owner's night", { quiet: { from: "22:00", to: "07:00" }, zone: "America/Los_Angeles" }, false],
])("%s", (_, more, may) => {
  expect(maySpeak(alert(more), now)).toBe(may);
});
