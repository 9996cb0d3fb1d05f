// The thread that draws: one chart after the other, away from the one that answers people.
import { parentPort } from "node:worker_threads";
import type { Chart } from "../../commands/reply.ts";
import { draw } from "./picture.ts";
import type { ThemeName } from "./theme.ts";

/** What the thread is asked, and what it answers. */
export type Asked = { id: number; chart: Chart; theme: ThemeName };
export type Answered = { id: number } & (
  | { png: Uint8Array; width: number; height: number; problem?: never }
  | { problem: string }
);

const port = parentPort;

port?.on("message", ({ id, chart, theme }: Asked) => {
  void (async () => {
    try {
      const drawn = await draw(chart, theme);
      port.postMessage({ id, ...drawn } satisfies Answered);
    } catch (error) {
      port.postMessage({ id, problem: error instanceof Error ? error.message : String(error) } satisfies Answered);
    }
  })();
});
