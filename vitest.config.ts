// Unit tests share one process per worker: starting one per file costs ten times the tests.
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { requireNode } from "./src/node-version.mjs";

// The runner itself works on an old Node, where node:sqlite and native TypeScript would fail one by one.
requireNode();

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/own-fetch.ts"],
    isolate: false,
    // Many of the tests wait for processes, timeouts and servers: more workers than one, also on a small machine.
    maxWorkers: Math.max(3, availableParallelism()),
    testTimeout: 20_000,
    hookTimeout: 30_000,
    teardownTimeout: 5_000,
  },
});
