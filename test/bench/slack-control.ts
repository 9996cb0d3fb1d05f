// The controls of the load: Bolt alone, which answers every command with one of the bodies that were rendered before, inside
// the acknowledgement or after it.
import { readFileSync } from "node:fs";
import { App, type RespondArguments } from "@slack/bolt";
import { createMetrics, serveHealth } from "../../src/bot/running/health.ts";
import { BOT_ID, BOT_USER_ID } from "../support/slack/world.ts";

const { env } = process;
const bodies = JSON.parse(readFileSync(env["BODIES"] ?? "", "utf8")) as RespondArguments[];
let answers = 0;
const app = new App({
  token: env["SLACK_BOT_TOKEN"] ?? "",
  appToken: env["SLACK_APP_TOKEN"] ?? "",
  socketMode: true,
  botId: BOT_ID,
  botUserId: BOT_USER_ID,
  clientOptions: { slackApiUrl: env["SLACK_API"] ?? "" },
});
app.command(/.*/, async ({ ack, respond }) => {
  const body = bodies[answers++ % bodies.length]!;
  if (env["ANSWER"] === "inside") return ack(body);
  await ack();
  await respond(body);
});
const [host = "", port = ""] = (env["HEALTH_ADDRESS"] ?? "").split(":");
let started = false;
const health = await serveHealth(
  { host, port: Number(port) },
  async () => (started ? undefined : "socket"),
  createMetrics(),
);
process.once("SIGTERM", () => void app.stop().then(() => health.close()));
await app.start();
started = true;
