// Pictures on order. One thread draws them in turn; it starts with the first order, and anew where it died, hangs or was
// let go.
import { Worker } from "node:worker_threads";
import type { Charts, Log, Picture } from "../../bot/ports.ts";
import type { Chart } from "../../commands/reply.ts";
import type { ThemeName } from "./theme.ts";
import type { Answered, Asked } from "./worker.ts";

export type ChartsDeps = {
  log: Log;
  /** From the order to the picture; 5 seconds where nothing is said, for the first takes one to start the thread. */
  timeoutMs?: number;
  /** After how long without an order the thread goes, and its 200 MB with it; 5 minutes where nothing is said. */
  idleMs?: number;
  /** How many orders may wait; 20 where nothing is said. */
  queue?: number;
  /** The thread's file, for tests of a thread that fails. */
  worker?: URL;
};

type Order = {
  id: number;
  chart: Chart;
  theme: ThemeName;
  resolve(picture: Picture): void;
  reject(problem: Error): void;
  timer: NodeJS.Timeout;
};

type Why = "late" | "busy" | "lost" | "refused" | "garbage" | "stopped";

/** Why a picture was not made. */
class NotDrawn extends Error {
  readonly why: Why;
  constructor(why: Why, detail = "") {
    super(detail === "" ? why : `${why}: ${detail}`);
    this.name = "NotDrawn";
    this.why = why;
  }
}

const HEAP_MB = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const isPng = (png: unknown): png is Uint8Array =>
  png instanceof Uint8Array && SIGNATURE.every((byte, at) => png[at] === byte);

export function createCharts({
  log,
  timeoutMs = 5_000,
  idleMs = 300_000,
  queue = 20,
  worker: file = new URL("./worker.ts", import.meta.url),
}: ChartsDeps): Charts {
  const waiting: Order[] = [];
  let current: Order | undefined;
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;
  let stopped = false;

  /** Takes an order out, wherever it is, and gives it its end. */
  function finish(order: Order, end: (order: Order) => void): void {
    clearTimeout(order.timer);
    const at = waiting.indexOf(order);
    if (at >= 0) waiting.splice(at, 1);
    if (current === order) current = undefined;
    end(order);
  }

  const fail = (order: Order, why: Why, detail?: string): void =>
    finish(order, ({ reject }) => reject(new NotDrawn(why, detail)));

  function letGo(): void {
    const old = thread;
    thread = undefined;
    old?.removeAllListeners();
    // An error of a thread that is of no use any more concerns nobody.
    old?.on("error", () => {});
    void old?.terminate();
  }

  function lost(detail: string): void {
    letGo();
    log.warn({ detail }, "The thread that draws charts ended");
    if (current) fail(current, "lost", detail);
    next();
  }

  function start(): Worker {
    const started = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    started.on("message", (answer: Answered) => answered(answer));
    started.on("error", (error) => lost(error instanceof Error ? error.message : String(error)));
    started.on("exit", (code) => lost(`exit ${code}`));
    // Nobody waits for the thread to end a program that has nothing else to do.
    started.unref();
    return started;
  }

  function answered(answer: Answered): void {
    const order = current;
    if (!order || answer?.id !== order.id) return;
    if (answer.problem !== undefined) fail(order, "refused", answer.problem);
    else if (!isPng(answer.png)) fail(order, "garbage");
    else finish(order, ({ resolve }) => resolve(pictureOf(order, answer)));
    next();
  }

  function next(): void {
    if (current || stopped) return;
    clearTimeout(idle);
    current = waiting.shift();
    if (!current) {
      idle = setTimeout(letGo, idleMs).unref();
      return;
    }
    thread ??= start();
    const { id, chart, theme } = current;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage({ id, chart, theme } satisfies Asked);
  }

  function late(order: Order): void {
    const drawing = order === current;
    fail(order, "late", `${timeoutMs}`);
    // What hangs is not waited for: the next order gets a new thread.
    if (drawing) letGo();
    next();
  }

  return {
    draw: (chart, { theme }) => {
      if (stopped) return Promise.reject(new NotDrawn("stopped"));
      if (waiting.length >= queue) return Promise.reject(new NotDrawn("busy"));
      const { promise, resolve, reject } = Promise.withResolvers<Picture>();
      const order: Order = {
        id: ++count,
        chart,
        theme,
        resolve,
        reject,
        timer: setTimeout(() => late(order), timeoutMs),
      };
      waiting.push(order);
      next();
      return promise;
    },
    async stop() {
      stopped = true;
      clearTimeout(idle);
      const old = thread;
      letGo();
      for (const order of [...(current ? [current] : []), ...waiting]) fail(order, "stopped");
      await old?.terminate();
    },
  };
}

const pictureOf = ({ chart }: Order, { png, width, height }: Extract<Answered, { png: Uint8Array }>): Picture => ({
  png: Buffer.from(png.buffer, png.byteOffset, png.byteLength),
  alt: chart.alt,
  name: `${chart.name}.png`,
  width,
  height,
});
