#!/usr/bin/env node
// The benchmarks' door: see footnote.mjs.
import { requireNode } from "../src/node-version.mjs";

async function load() {
  await import("../test/bench/main.ts");
}

requireNode();
void load();
