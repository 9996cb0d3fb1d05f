// Part of the guard on size: no single text of a reply is longer than a platform takes.
import type { Block, Card, Chart, Reply, Value } from "../commands/reply.ts";
import type { RenderWords } from "./values.ts";

type Cut = (text: string) => string;

const cutter =
  (length: number, words: RenderWords): Cut =>
  (text) => {
    if (text.length <= length) return text;
    // The number of what is missing is never longer than the number of the whole.
    const room = Math.max(0, length - words.cut.text(text.length).length);
    const kept = text.slice(0, room).replace(/[\ud800-\udbff]$/, "");
    return `${kept}${words.cut.text(text.length - kept.length)}`.slice(0, length);
  };

const valueCut = (value: Value, cut: Cut): Value => ({ ...value, text: cut(value.text) });

const headed = ({ heading }: { heading?: string }, cut: Cut): { heading?: string } =>
  heading === undefined ? {} : { heading: cut(heading) };

const blockCut = (block: Block, cut: Cut): Block => {
  switch (block.kind) {
    case "text":
      return { ...block, value: valueCut(block.value, cut) };
    case "facts":
      return {
        ...block,
        ...headed(block, cut),
        rows: block.rows.map(({ label, value }) => ({ label: cut(label), value: valueCut(value, cut) })),
      };
    case "table":
      return {
        ...block,
        ...headed(block, cut),
        columns: block.columns.map((column) => ({ ...column, label: cut(column.label) })),
        rows: block.rows.map((row) => row.map((value) => valueCut(value, cut))),
      };
    case "list":
      return { ...block, ...headed(block, cut), items: block.items.map((item) => valueCut(item, cut)) };
    case "chart":
      return chartCut(block, cut);
    default:
      return block satisfies never;
  }
};

const labelled = <T extends { label: string; value: Value }>(one: T, cut: Cut): T => ({
  ...one,
  label: cut(one.label),
  value: valueCut(one.value, cut),
});

const chartCut = ({ reference, ...chart }: Chart, cut: Cut): Chart => ({
  ...chart,
  title: cut(chart.title),
  series: chart.series.map((series) => ({
    ...series,
    name: cut(series.name),
    points: series.points.map((point) => ({ ...point, name: cut(point.name), value: valueCut(point.value, cut) })),
  })),
  ...(reference === undefined ? {} : { reference: labelled(reference, cut) }),
  totals: chart.totals.map((total) => labelled(total, cut)),
  small: chart.small.map(cut),
});

const cardCut = (card: Card, length: number, cut: Cut, cutTitle: Cut): Card => ({
  ...card,
  title: cutTitle(card.title),
  blocks: card.blocks.map((block) => blockCut(block, cut)),
  notes: card.notes.map((note) => {
    const { url, publisher, ...source } = note.source;
    return {
      ...note,
      source: {
        ...source,
        title: cut(source.title),
        ...(publisher === undefined ? {} : { publisher: cut(publisher) }),
        // Half an address leads nowhere: one that is too long is left out.
        ...(url === undefined || url.length > length ? {} : { url }),
      },
    };
  }),
  ...(card.asOf === undefined ? {} : { asOf: cut(card.asOf) }),
  ...(card.actions === undefined
    ? {}
    : { actions: card.actions.map((action) => ({ ...action, label: cut(action.label) })) }),
});

/** The reply with every text cut to `length` UTF-16 code units, titles to `title`; a cut text says how much is missing. */
export const shorten = (reply: Reply, length: number, words: RenderWords, title = length): Reply => {
  const [cut, cutTitle] = [cutter(length, words), cutter(Math.min(title, length), words)];
  return { ...reply, cards: reply.cards.map((card) => cardCut(card, length, cut, cutTitle)) };
};

const isShortChart = ({ title, series, reference, totals, small }: Chart, fits: (text: string) => boolean): boolean =>
  [title, ...small].every(fits) &&
  [...totals, ...(reference === undefined ? [] : [reference])].every(
    (one) => fits(one.label) && fits(one.value.text),
  ) &&
  series.every(({ name, points }) => fits(name) && points.every((point) => fits(point.name) && fits(point.value.text)));

/** Whether `shorten` would leave the reply as it is. */
export const isShort = ({ cards }: Reply, length: number, title = length): boolean => {
  const fits = (text: string | undefined): boolean => text === undefined || text.length <= length;
  const short = (value: Value): boolean => value.text.length <= length;
  const shortBlock = (block: Block): boolean => {
    switch (block.kind) {
      case "text":
        return short(block.value);
      case "facts":
        return fits(block.heading) && block.rows.every(({ label, value }) => fits(label) && short(value));
      case "table":
        return (
          fits(block.heading) &&
          block.columns.every(({ label }) => fits(label)) &&
          block.rows.every((row) => row.every(short))
        );
      case "list":
        return fits(block.heading) && block.items.every(short);
      case "chart":
        return isShortChart(block, fits);
      default:
        return block satisfies never;
    }
  };
  return cards.every(
    (card) =>
      card.title.length <= Math.min(title, length) &&
      fits(card.asOf) &&
      card.blocks.every(shortBlock) &&
      card.notes.every(({ source }) => fits(source.title) && fits(source.publisher) && fits(source.url)) &&
      (card.actions === undefined || card.actions.every(({ label }) => fits(label))),
  );
};

/** The text cut to `length` at a word, with an ellipsis: for names and descriptions, where no count would fit. */
export const clip = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const room = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "");
  const word = text[room.length] === " " ? room.length : room.lastIndexOf(" ");
  // Where words are long, or not parted by blanks, the cut goes through one.
  return `${(word > length / 2 ? room.slice(0, word) : room).trimEnd()}…`;
};
