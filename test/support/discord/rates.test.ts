// The limits of the fake, and how long it knows a nonce.
import { expect, it, onTestFinished } from "vitest";
import { createClock } from "../fakes/clock.ts";
import { createFakeDiscord, type FakeOptions } from "./fake.ts";
import { guild, textChannel } from "./world.ts";

async function posting(options: FakeOptions) {
  const fake = await createFakeDiscord(options);
  onTestFinished(() => fake.close());
  return async (channel: string, body: object = { content: "hello" }) => {
    const response = await fetch(`${fake.api}/v10/channels/${channel}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${fake.token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const { id } = (await response.json()) as { id?: string };
    return { status: response.status, headers: response.headers, id };
  };
}

const rooms = Array.from({ length: 60 }, (_, n) => textChannel(`room-${n}`));
const guilds = [guild({ channels: rooms, threads: [] })];

it("a sixth message within five seconds is refused in its channel, and taken after them", async () => {
  const clock = createClock();
  const post = await posting({ guilds, now: clock.now, limited: true });
  const [room, other] = [rooms[0]!.id, rooms[1]!.id];
  for (let n = 0; n < 5; n++) expect((await post(room)).status).toBe(200);
  const refused = await post(room);
  expect([refused.status, refused.headers.get("x-ratelimit-scope")]).toEqual([429, "user"]);
  expect((await post(other)).status).toBe(200);
  clock.advance(5000);
  expect((await post(room)).status).toBe(200);
});

it("a fifty-first request within a second is refused everywhere", async () => {
  const clock = createClock();
  const post = await posting({ guilds, now: clock.now, limited: true });
  for (const { id } of rooms.slice(0, 50)) expect((await post(id)).status).toBe(200);
  const refused = await post(rooms[55]!.id);
  expect([refused.status, refused.headers.get("x-ratelimit-global")]).toEqual([429, "true"]);
  clock.advance(1000);
  expect((await post(rooms[55]!.id)).status).toBe(200);
});

it("a nonce is known for five minutes", async () => {
  const clock = createClock();
  const post = await posting({ guilds, now: clock.now });
  const body = { content: "hello", nonce: "n1", enforce_nonce: true };
  const first = await post(rooms[0]!.id, body);
  clock.advance(4 * 60_000);
  expect((await post(rooms[0]!.id, body)).id).toBe(first.id);
  clock.advance(2 * 60_000);
  expect((await post(rooms[0]!.id, body)).id).not.toBe(first.id);
});
