#!/usr/bin/env node
// The scorecard's door: see footnote.mjs.
import { requireNode } from "../src/node-version.mjs";

async function load() {
  await import("../test/eval/main.ts");
}

requireNode();
void load();
