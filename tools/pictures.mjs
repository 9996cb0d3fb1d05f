#!/usr/bin/env node
// The pictures of the README, from the bundled library as of the day on which its newest facts were a day old.
import { mkdirSync, writeFileSync } from "node:fs";
import { requireNode } from "../src/node-version.mjs";

const DAY = new Date("2025-12-19T12:00:00Z");
const FOLDER = new URL("../docs/charts/", import.meta.url);
const PICTURES = [
  ["targets", "dark", "targets xiaomi chart:yes"],
  ["flows", "light", "flows xiaomi chart:yes"],
  ["figures", "dark", 'metrics xiaomi name:"high-end phone shipments" chart:yes'],
  ["companies", "light", "compare xiaomi byd lenovo geely chart:yes"],
];

async function make() {
  const { openHouse } = await import("../src/cli/house.ts");
  const { createCharts } = await import("../src/adapters/charts/charts.ts");
  const house = await openHouse({ database: ":memory:", now: () => DAY }, "warn");
  const charts = createCharts({ log: house.log, timeoutMs: 60_000 });
  const place = { platform: "tools", workspace: "tools", channel: "tools" };
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const [name, theme, line] of PICTURES) {
      const reply = await house.bot.answer({ id: name, text: line, place, actor: { id: "tools", isModerator: false } });
      const chart = reply.cards[0].blocks.find(({ kind }) => kind === "chart");
      const { png, alt } = await charts.draw(chart, { theme });
      writeFileSync(new URL(`${name}.png`, FOLDER), png);
      process.stdout.write(`![${alt}](docs/charts/${name}.png)\n\n`);
    }
  } finally {
    await charts.stop();
    await house.close();
  }
}

requireNode();
void make();
