// How fast programs answer under load, side by side: what is asked, and what the answers cost.
import { FACTS } from "./databases.ts";
import { COMPANY } from "./discord-facts.ts";
import { percentile } from "./measure.ts";
import type { Served } from "./process.ts";
import type { Row } from "./report.ts";
import { COMPANIES, companyId, COVERED } from "./synthetic.ts";

const TURNS = 5;
/** Node is still compiling what runs often in the second turn. */
const WARM_UP = 2;
const CPU_MS = 0.4;

export type Question = { command: string; company: string };
export const ordinary = (): Question => ({ command: "targets", company: COMPANY });
const READING = ["targets", "ratings", "flows", "launches", "price", "metrics", "events", "brief"];
/**
 * As members of many communities ask: each company half as often as the one that is asked about twice as often as it
 * (Zipf), any of 5,000 in the end. The first ones are covered well; of each other one a rating is known.
 */
export const spread = (n: number): Question => {
  const drawn = chance(n);
  const rank = Math.min(COMPANIES - 1, Math.floor(COMPANIES ** drawn) - 1);
  if (rank < COVERED) return { command: READING[n % READING.length]!, company: companyId(rank) };
  return { command: n % 2 === 0 ? "ratings" : "brief", company: companyId(rank) };
};

/** From 0 to 1, the same for the same number. */
const chance = (n: number): number => {
  let mixed = Math.imul(n + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
};

export type Pace = { perSecond: number; cpu: number };

/** Each in turn, over and over, after those to get warm; the medians. */
export async function alternating(works: readonly ((turn: number) => Promise<Pace>)[]): Promise<Pace[]> {
  const paces: Pace[][] = works.map(() => []);
  for (let turn = 0; turn < WARM_UP + TURNS; turn++)
    for (const [w, work] of works.entries()) {
      const pace = await work(turn);
      if (turn >= WARM_UP) paces[w]!.push(pace);
    }
  const median = (values: number[]) =>
    percentile(
      values.toSorted((a, b) => a - b),
      0.5,
    );
  return paces.map((list) => ({
    perSecond: median(list.map(({ perSecond }) => perSecond)),
    cpu: median(list.map(({ cpu }) => cpu)),
  }));
}

/** Drives Footnote with many questions; `share` tells how many of them, in percent, had an answer that still held. */
export function manyQuestions(
  served: Served,
  events: number,
  drive: (ask: (n: number) => Question, turn: number) => Promise<Pace>,
): { work: (turn: number) => Promise<Pace>; share: () => number } {
  const again: number[] = [];
  return {
    work: async (turn) => {
      const before = await served.again();
      const pace = await drive(spread, turn);
      if (turn >= WARM_UP) again.push((await served.again()) - before);
      return pace;
    },
    share: () => (again.reduce((sum, n) => sum + n, 0) / (again.length * events)) * 100,
  };
}

/** What was counted, and is held against nothing. */
export const reported = (name: string, unit: string, value: number): Row => ({
  name,
  size: FACTS,
  unit,
  value,
  target: "",
  pass: true,
});

export const speeds = (what: string, { perSecond, cpu }: Pace): Row[] => [
  { name: `${what}: events`, size: FACTS, unit: "1/s", value: perSecond, target: "", pass: true },
  { name: `${what}: CPU an event`, size: FACTS, unit: "ms", value: cpu, target: "", pass: true },
];

/** What an answer of ours costs beyond the same one rendered before. */
export const added = (what: string, ours: Pace, bare: Pace): Row => {
  const value = ours.cpu - bare.cpu;
  return {
    name: `Footnote adds for ${what}, CPU an event`,
    size: FACTS,
    unit: "ms",
    value,
    target: `at most ${CPU_MS}`,
    pass: value <= CPU_MS,
  };
};
