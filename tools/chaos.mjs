#!/usr/bin/env node
// The door of what is broken at random: see footnote.mjs.
import { requireNode } from "../src/node-version.mjs";

async function load() {
  await import("../test/chaos/main.ts");
}

requireNode();
void load();
