#!/usr/bin/env node
// Runs after `npm ci`: loads all that the program may load, so that not even its first start has to compile it.
async function compile() {
  const { keepCompiled } = await import("../src/compiled.mjs");
  keepCompiled();
  const { verbs } = await import("../src/main.ts");
  for (const verb of Object.values(verbs)) await verb();
  await import("../src/cli/serve.ts");
  await import("../src/adapters/discord/adapter.ts");
  await import("../src/adapters/slack/adapter.ts");
}

// An old Node is told so when the program starts: nothing makes an installation fail here.
compile().catch(() => {});
