// A fake and a started App on it, both gone when the test is over.
import { App, LogLevel, SocketModeReceiver } from "@slack/bolt";
import type { TestContext } from "vitest";
import { createFakeSlack, type FakeOptions, type FakeSlack } from "./fake.ts";
import { BOT_ID, BOT_USER_ID } from "./world.ts";

export type Finish = Pick<TestContext, "onTestFinished">;
export type Scene = { fake: FakeSlack; app: App };

/** Handlers are registered by `prepare`, before the App connects. */
export async function scene(
  { onTestFinished }: Finish,
  prepare: (app: App) => void,
  options: FakeOptions = {},
): Promise<Scene> {
  const fake = await createFakeSlack(options);
  const clientOptions = { slackApiUrl: fake.api, retryConfig: { retries: 0 } };
  const receiver = new SocketModeReceiver({
    appToken: fake.appToken,
    clientPingTimeout: 300,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions },
  });
  const app = new App({
    token: fake.botToken,
    botId: BOT_ID,
    botUserId: BOT_USER_ID,
    receiver,
    clientOptions,
    logLevel: LogLevel.ERROR,
  });
  prepare(app);
  onTestFinished(async () => {
    await app.stop();
    await fake.close();
  });
  await app.start();
  return { fake, app };
}
