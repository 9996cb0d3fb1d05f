// Charts as tests need them, and the charts of a reply.
import type { Chart, Point, Reply, Series } from "../../src/commands/reply.ts";

export const chartsIn = ({ cards }: Reply): Chart[] =>
  cards.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "chart"));

/** The only chart of a reply. */
export function chartIn(reply: Reply): Chart {
  const [chart, another] = chartsIn(reply);
  if (!chart || another) throw new Error(`Expected one chart, got ${chartsIn(reply).length}.`);
  return chart;
}

/** What the points of each series say, and where they stand. */
export const pointsIn = ({ series }: Chart) =>
  Object.fromEntries(
    series.map(({ name, points }) => [name, points.map((p) => [p.name, p.value.text, p.low, p.high])]),
  );

export const point = (name: string, at: string, value: number, more: Partial<Point> = {}): Point => ({
  name,
  at,
  low: value,
  high: value,
  value: { text: `HK$${value}`, cites: [1] },
  ...more,
});

export const chartOf = (series: Series[], more: Partial<Chart> = {}): Chart => ({
  kind: "chart",
  form: "bars",
  name: "flows-xiaomi",
  title: "Capital flows: Xiaomi (1810.HK)",
  axis: { label: "HK$", scale: 1, locale: "en-GB" },
  until: "2025-12-19",
  series,
  totals: [],
  small: ["As of 19 Dec 2025. Source: boerse-global.de, 18 Dec 2025"],
  alt: "Chart. Capital flows: Xiaomi (1810.HK).",
  ...more,
});

/** Two firms against a close. */
export const steps = (): Chart =>
  chartOf(
    [
      {
        name: "Jefferies",
        points: [
          point("until 18 Dec 2025", "2025-12-18", 49.21, { before: true }),
          point("18 Dec 2025", "2025-12-18", 43.36),
        ],
      },
      { name: "大和", points: [point("2 Jun 2025", "2025-06-02", 55), point("1 Sept 2025", "2025-09-01", 60)] },
    ],
    {
      form: "steps",
      name: "targets-xiaomi-hkd",
      reference: { label: "Last known close", at: 40.2, value: { text: "HK$40.20 on 18 Dec 2025", cites: [2] } },
    },
  );

/** One series of so many days, every third of them below nought. */
export const daily = (count: number): Chart =>
  chartOf([
    {
      name: "Southbound money",
      points: Array.from({ length: count }, (_, at) => {
        const day = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
        return point(day, day, (at % 3 === 0 ? -1 : 1) * (at + 1));
      }),
    },
  ]);
