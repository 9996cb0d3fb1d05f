// The control of the load: our client alone, which answers every interaction with one body that was rendered before.
import { Events } from "discord.js";
import { createClient } from "../../src/adapters/discord/client.ts";
import type { Body } from "../../src/adapters/discord/render.ts";
import { createMetrics, serveHealth } from "../../src/bot/running/health.ts";

const { DISCORD_API: api = "", DISCORD_TOKEN: token = "", HEALTH_ADDRESS: address = "", BODY: text = "" } = process.env;
const body = JSON.parse(text) as Body;
const client = createClient({ messageContent: false, api });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isRepliable()) void interaction.reply(body);
});
const [host = "", port = ""] = address.split(":");
const ready = async () => (client.isReady() ? undefined : "gateway");
const health = await serveHealth({ host, port: Number(port) }, ready, createMetrics());
process.once("SIGTERM", () => void client.destroy().then(() => health.close()));
await client.login(token);
