#!/usr/bin/env node
// The program's door: an old Node is told so in one line, any other loads the TypeScript behind it.
import module from "module";
import { requireNode } from "./src/node-version.mjs";

async function load() {
  // Spares later starts most of the parsing.
  if (module.enableCompileCache) module.enableCompileCache();
  await import("./src/main.ts");
}

requireNode();
void load();
