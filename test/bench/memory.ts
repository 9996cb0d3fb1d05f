// What a bot takes that waits: the program with the bundled library alone, and with ten thousand facts beside it.
import { setTimeout as sleep } from "node:timers/promises";
import { FACTS } from "./databases.ts";
import type { Served } from "./process.ts";
import type { Row } from "./report.ts";

const IDLE_MS = 60_000;
const TARGET_MIB = 140;

/** `start`: serves from a database. */
export async function memoryRows(
  start: (database: string) => Promise<Served>,
  libraryAlone: string,
  large: string,
): Promise<Row[]> {
  // Sources that were changed since the installation are compiled at this start, which keeps some 25 MB from that.
  await start(libraryAlone).then((served) => served.stop());
  const small = await start(libraryAlone);
  const big = await start(large);
  try {
    const atFirst = await row("after the start, the bundled library", small, TARGET_MIB);
    await sleep(IDLE_MS);
    return [
      atFirst,
      await row("after a minute, the bundled library", small, TARGET_MIB),
      { ...(await row("after a minute, 5,000 companies beside it", big)), size: FACTS },
    ];
  } finally {
    await Promise.all([small.stop(), big.stop()]);
  }
}

async function row(when: string, served: Served, target?: number): Promise<Row> {
  const value = (await served.memory()) / 2 ** 20;
  return {
    name: `memory (resident) ${when}`,
    unit: "MiB",
    value,
    target: target === undefined ? "" : `under ${target}`,
    pass: target === undefined || value < target,
  };
}
