// A fake and a ready Client on it, both gone when the test is over.
import { Client, type ClientOptions, Events, type Interaction, type Message } from "discord.js";
import type { TestContext } from "vitest";
import { clientOptionsForTests } from "./client-options.ts";
import { createFakeDiscord, type FakeDiscord, type FakeOptions, TOKEN } from "./fake.ts";
import { BOT_ID } from "./world.ts";

export type Scene = { fake: FakeDiscord; client: Client; heard: Message[] };
export type Handler = (interaction: Interaction) => Promise<unknown>;
type Wanted = { fake?: FakeOptions; client?: Partial<ClientOptions>; on?: Handler };
export type Finish = Pick<TestContext, "onTestFinished">;

/** Messages of other people are heard; interactions go to `on`. */
export async function scene(
  { onTestFinished }: Finish,
  { fake: options, client: clientOptions, on }: Wanted = {},
): Promise<Scene> {
  const fake = await createFakeDiscord(options);
  const client = new Client(clientOptionsForTests(fake, clientOptions));
  const heard: Message[] = [];
  client.on(Events.Error, () => {});
  client.on(Events.ShardError, () => {});
  client.on(Events.MessageCreate, (message) => void (message.author.id === BOT_ID ? undefined : heard.push(message)));
  if (on) client.on(Events.InteractionCreate, (interaction) => void on(interaction).catch(() => {}));
  onTestFinished(async () => {
    await client.destroy();
    await fake.close();
  });
  const ready = new Promise((resolve) => void client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  await ready;
  return { fake, client, heard };
}

/** What some work came to, in words. */
export const wordFor = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "sent",
    (error: unknown) => String(error),
  );
