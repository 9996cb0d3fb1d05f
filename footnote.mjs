#!/usr/bin/env node
// The program's door: an old Node is told so in one line, any other loads the TypeScript behind it.
import { requireNode } from "./src/node-version.mjs";

async function load() {
  const { keepCompiled } = await import("./src/compiled.mjs");
  keepCompiled();
  const { main } = await import("./src/main.ts");
  await main(process.argv.slice(2));
}

requireNode();
void load();
