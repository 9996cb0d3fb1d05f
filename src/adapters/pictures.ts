// The charts of a reply as pictures, and what stands in their place where one cannot be made.
import type { Charts, Log, Picture } from "../bot/ports.ts";
import { type Block, type Card, type Chart, quiet, type Reply } from "../commands/reply.ts";
import type { chat } from "../commands/words/en/chat.ts";
import { clip } from "./shorten.ts";
import { clean } from "./text-safety.ts";

export type Drawing = {
  charts: Charts | undefined;
  theme: "dark" | "light";
  /** How many pictures one message may have; the charts after them stay text. */
  most: number;
  /** Puts a picture where the message finds it; where that fails, the chart is as one that cannot be drawn. */
  publish?: (picture: Picture, chart: Chart) => Promise<void>;
  log: Log;
  words: Pick<typeof chat, "notDrawn">;
};

export type Drawn = { reply: Reply; pictures: ReadonlyMap<string, Picture> };

/** Of what a picture shows, in words: as much as every platform takes. */
const MOST_ALT = 1000;

const chartsOf = ({ cards }: Reply): Chart[] =>
  cards.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "chart"));

/**
 * Draws the charts of a reply. A chart that is drawn comes back without points: `pictures` has it under its name. One that
 * is not keeps them, and a line after it says so. Never rejects.
 */
export async function drawCharts(reply: Reply, drawing: Drawing): Promise<Drawn> {
  const { charts, theme, most, publish, log, words } = drawing;
  const pictures = new Map<string, Picture>();
  const wanted = charts === undefined ? [] : chartsOf(reply).slice(0, most);
  if (charts === undefined || wanted.length === 0) return { reply, pictures };
  const drawn = new Set<Chart>();
  const draw = async (chart: Chart): Promise<void> => {
    try {
      const drawnOne = await charts.draw(cleaned(chart), { theme });
      const picture = { ...drawnOne, alt: clip(drawnOne.alt, MOST_ALT) };
      await publish?.(picture, chart);
      pictures.set(chart.name, picture);
      drawn.add(chart);
    } catch (error) {
      log.warn({ err: error, chart: chart.name }, "A chart could not be drawn");
    }
  };
  await Promise.all(wanted.map(draw));
  const failed = wanted.filter((chart) => !drawn.has(chart));
  const shown = (block: Block): Block[] => {
    if (block.kind !== "chart") return [block];
    if (drawn.has(block)) return [{ ...block, series: [] }];
    return failed.includes(block) ? [block, quiet(words.notDrawn)] : [block];
  };
  const cards = reply.cards.map((card): Card => ({ ...card, blocks: card.blocks.flatMap(shown) }));
  return { reply: { ...reply, cards }, pictures: new Map(wanted.flatMap(({ name }) => named(pictures, name))) };
}

/** In the order of the reply, whichever was drawn first. */
const named = (pictures: ReadonlyMap<string, Picture>, name: string): [string, Picture][] => {
  const picture = pictures.get(name);
  return picture === undefined ? [] : [[name, picture]];
};

/** The chart with all its texts as they may be shown. */
function cleaned(chart: Chart): Chart {
  const value = <T extends { value: { text: string } }>(one: T): T => ({
    ...one,
    value: { ...one.value, text: clean(one.value.text) },
  });
  return {
    ...chart,
    title: clean(chart.title),
    alt: clean(chart.alt),
    small: chart.small.map(clean),
    axis: { ...chart.axis, label: clean(chart.axis.label) },
    totals: chart.totals.map((total) => ({ ...value(total), label: clean(total.label) })),
    ...(chart.reference ? { reference: { ...value(chart.reference), label: clean(chart.reference.label) } } : {}),
    series: chart.series.map((series) => ({
      ...series,
      name: clean(series.name),
      points: series.points.map((point) => ({ ...value(point), name: clean(point.name) })),
    })),
  };
}
