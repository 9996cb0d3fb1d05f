// Charts: how long a picture takes, whether people are kept waiting meanwhile, and what the thread that draws weighs.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { createCharts } from "../../src/adapters/charts/charts.ts";
import type { Charts } from "../../src/bot/ports.ts";
import type { Chart } from "../../src/commands/reply.ts";
import { chartOf, daily, point, steps } from "../support/charts.ts";
import { race } from "./measure.ts";
import type { Row } from "./report.ts";

const ROUNDS = 40;
const WARM_UP = 10;
const TARGET_MS = 100;
const DELAY_MS = 20;
const AT_ONCE = 10;

const firms = (count: number, name: string): Chart =>
  chartOf(
    Array.from({ length: count }, (_, at) => ({
      name: `${name} ${at + 1}`,
      points: Array.from({ length: 4 }, (_p, nth) =>
        point(
          "a day",
          new Date(Date.UTC(2025, nth * 3, at + 1)).toISOString().slice(0, 10),
          40 + ((at * 7 + nth * 5) % 30),
        ),
      ),
    })),
    { ...reference(), form: "steps" },
  );

const reference = (): Partial<Chart> => {
  const { reference: close } = steps();
  return close === undefined ? {} : { reference: close };
};

const LATIN = "fourteen firms' targets";
const CHINESE = "fourteen firms' targets, with Chinese letters";
/** Another script costs no more than other letters do. */
const MOST_TIMES = 1.25;

const kinds: [name: string, chart: Chart][] = [
  ["two firms' targets, with Chinese letters", steps()],
  [LATIN, firms(14, "Firm")],
  [CHINESE, firms(14, "大和")],
  ["six flows", daily(6)],
  ["sixty flows", daily(60)],
];

const megabytes = (): number => process.memoryUsage().rss / 1e6;

export async function charts(progress: (line: string) => void): Promise<Row[]> {
  const quiet = () => {};
  const before = megabytes();
  const drawer = createCharts({ log: { debug: quiet, info: quiet, warn: quiet, error: quiet }, timeoutMs: 30_000 });
  try {
    progress("starting the thread");
    const rows: Row[] = [await first(drawer)];
    progress("drawing each kind in turn");
    const times = await race(
      kinds.map(
        ([, chart]) =>
          () =>
            drawer.draw(chart, { theme: "dark" }),
      ),
      ROUNDS,
      WARM_UP,
    );
    for (const [at, [name]] of kinds.entries()) {
      const { p50, p99 } = times[at]!;
      rows.push({ name, unit: "ms", p50, p99, target: `under ${TARGET_MS}`, pass: p50 < TARGET_MS });
    }
    const p50 = (of: string): number => rows.find(({ name }) => name === of)!.p50!;
    const more = p50(CHINESE) / p50(LATIN);
    rows.push({
      name: "fourteen with Chinese letters against fourteen without (p50)",
      unit: "times",
      value: more,
      target: `at most ${MOST_TIMES}`,
      pass: more <= MOST_TIMES,
    });
    progress("watching the event loop");
    rows.push(...(await delays(drawer)));
    const weight = { unit: "MB", target: "", pass: true };
    rows.push({ ...weight, name: "memory of this process before the first picture (resident)", value: before });
    rows.push({ ...weight, name: "memory of this process, with the thread that draws (resident)", value: megabytes() });
    return rows;
  } finally {
    await drawer.stop();
  }
}

async function first(drawer: Charts): Promise<Row> {
  const start = performance.now();
  await drawer.draw(steps(), { theme: "dark" });
  return {
    name: "the first picture, with the start of the thread",
    unit: "ms",
    value: performance.now() - start,
    target: "",
    pass: true,
  };
}

/** The longest that anything else had to wait, with many orders at once; and what a picture costs, whoever else is busy. */
async function delays(drawer: Charts): Promise<Row[]> {
  const chart = firms(14, "Firm");
  const drawing = async () => {
    for (let round = 0; round < ROUNDS / AT_ONCE; round++)
      await Promise.all(Array.from({ length: AT_ONCE }, () => drawer.draw(chart, { theme: "light" })));
  };
  const start = performance.now();
  const before = process.cpuUsage();
  const here = process.threadCpuUsage();
  const drawn = await longest(drawing);
  const { user, system } = process.cpuUsage(before);
  const own = process.threadCpuUsage(here);
  const idle = await longest(() => sleep(performance.now() - start));
  const row = { unit: "ms", target: "", pass: true };
  return [
    { ...row, name: "CPU time of a picture of fourteen firms, all threads", value: (user + system) / 1000 / ROUNDS },
    { ...row, name: "of that, on the thread that answers people", value: (own.user + own.system) / 1000 / ROUNDS },
    {
      ...row,
      name: `longest delay of the event loop while ${ROUNDS} pictures are drawn`,
      value: drawn,
      target: `under ${DELAY_MS}`,
      pass: drawn < DELAY_MS,
    },
    { ...row, name: "the same on this machine while nothing is drawn", value: idle },
  ];
}

async function longest(work: () => Promise<unknown>): Promise<number> {
  const watch = monitorEventLoopDelay({ resolution: 1 });
  watch.enable();
  await work();
  watch.disable();
  return watch.max / 1e6;
}
