// `footnote chat`: the terminal.
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { en } from "../commands/words/en.ts";
import type { Verb } from "./verb.ts";

/** Whoever holds the terminal runs the bot, and may change what it knows. */
const WORKSPACE = "local";

export const chat: Verb = {
  flags: ["json"],
  async run({ config, flags }) {
    // Wrong use is told before any of it is loaded.
    const { createTerminal } = await import("../adapters/terminal/adapter.ts");
    const { openHouse } = await import("./house.ts");
    const { startRounds } = await import("./rounds.ts");
    const house = await openHouse({ ...config, editors: [WORKSPACE] }, "warn");
    const terminal = createTerminal({
      input: process.stdin,
      output: process.stdout,
      words: en,
      json: flags["json"] === true,
      newId: randomUUID,
      ...(house.handle.engine === "sqlite" && config.database !== ":memory:"
        ? { historyFile: join(dirname(config.database), "terminal-history") }
        : {}),
      place: {
        platform: "terminal",
        workspace: WORKSPACE,
        channel: "terminal",
        // Whoever types goes on where they were; a program starts anew each time, so that it gets the same answers.
        ...(process.stdin.isTTY ? { direct: true } : { thread: randomUUID() }),
      },
      actor: { id: "local", isModerator: true, timezone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    });
    const stop = () => void terminal.stop();
    process.on("SIGTERM", stop);
    process.on("SIGHUP", stop);
    const rounds = startRounds(house, terminal.sender ? [terminal.sender] : []);
    try {
      await terminal.start(house.bot);
    } finally {
      await rounds.stop();
      process.off("SIGTERM", stop);
      process.off("SIGHUP", stop);
      await house.close();
    }
  },
};
