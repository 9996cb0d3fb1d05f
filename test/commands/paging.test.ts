// Pages: buttons to those beside, and to what is older than a command reads at once.
import { expect, it } from "vitest";
import { footnoteWith } from "../support/bot.ts";
import { event, ground } from "../support/facts.ts";

it("leads from the newest thousand to what is still older, and loses nothing on the way", async () => {
  const dayBack = (n: number) => new Date(Date.UTC(2025, 11, 1) - n * 86_400_000).toISOString().slice(0, 10);
  const facts = Array.from({ length: 1050 }, (_, n) =>
    event({ id: `e${n}`, what: `Event ${n}`, statedOn: dayBack(n) }),
  );
  const { ask, press } = await footnoteWith({ ...ground, facts });
  const last = await ask("events xiaomi page:50");
  expect(last.cards[0]?.page).toEqual({ number: 50, of: 50 });
  const older = last.cards[0]?.actions?.find(({ label }) => label === "Still older");
  const seen = new Set<string>();
  for (let page = 1; page <= 3; page++) {
    const reply = await press(
      older && { ...older, invoke: { ...older.invoke, options: { ...older.invoke.options, page } } },
    );
    for (const note of reply.cards[0]?.notes ?? []) for (const id of note.facts) seen.add(id);
  }
  expect(seen).toContain("e1000");
  expect(seen).toContain("e1049");
});

it("has no such button where all has been read", async () => {
  const facts = Array.from({ length: 30 }, (_, n) => event({ id: `e${n}`, what: `Event ${n}` }));
  const { ask } = await footnoteWith({ ...ground, facts });
  const reply = await ask("events xiaomi page:2");
  expect(reply.cards[0]?.actions?.map(({ label }) => label)).toEqual(["Previous page"]);
});
