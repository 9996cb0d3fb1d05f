#!/usr/bin/env node
// The program's door: an old Node is told so in one line, any other loads the TypeScript behind it.
import module from "module";
import v8 from "v8";
import { requireNode } from "./src/node-version.mjs";

async function load() {
  // Spares later starts most of the parsing.
  if (module.enableCompileCache) module.enableCompileCache();
  // V8 would double its room for what passes while it loads what stays, and never give it back. See src/cli/memory.ts.
  v8.setFlagsFromString("--semi-space-growth-factor=1");
  await import("./src/main.ts");
}

requireNode();
void load();
