// Corrections: what a moderator did, and the notice in messages that said otherwise.
import type { Fact } from "../../knowledge/facts/fact.ts";
import type { Look } from "../look.ts";
import { type Point, type Block, type Card, quiet, type Reply, text, type Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { summarise } from "./summary.ts";

export type Changed = {
  title: string;
  before: Fact | undefined;
  after: Fact | undefined;
  reason?: string;
  /** Whether messages hear of it. */
  travels?: boolean;
};

export function correctionCard({ title, before, after, reason, travels }: Changed, sight: Sight): Card {
  const words = sight.look.words.correction;
  const row = (label: string, value: Value) => ({ label, value });
  return {
    title,
    blocks: [
      {
        kind: "facts",
        rows: [
          ...(before ? [row(words.before, sight.stated(summarise(before, sight), before))] : []),
          row(words.after, after ? sight.stated(summarise(after, sight), after) : { text: words.nothingNow }),
          ...(reason === undefined ? [] : [row(words.reason, { text: reason })]),
        ],
      },
      ...(travels ? [quiet(words.travels)] : []),
    ],
    notes: sight.notes(),
  };
}

/** What became of a fact that a message cites; `now` stands in its place. */
export type Notice = {
  what: "corrected" | "retracted" | "restored";
  fact: Fact;
  now?: Fact;
  on: string;
  reason?: string;
};

/** The message with what has changed at the top of each card that it concerns, and a mark where the old figure stands. */
export function withNotices(reply: Reply, notices: readonly Notice[], createSight: () => Sight): Reply {
  return {
    ...reply,
    cards: reply.cards.map((card) => {
      const cited = new Set(card.notes.flatMap(({ facts }) => facts));
      const own = notices.filter(({ fact }) => cited.has(fact.id));
      return own.length > 0 ? noticed(card, own, createSight()) : card;
    }),
  };
}

/** For where the message itself cannot be changed. */
export function answerCard(notices: readonly Notice[], sight: Sight): Card {
  const blocks = notices.map((notice): Block => {
    const { fact, now } = notice;
    return text(noticeText(notice, sight), { cites: sight.cite(fact, ...(now ? [now] : [])) });
  });
  return { title: sight.look.words.correction.answer, tone: "warn", blocks, notes: sight.notes() };
}

/** The changed message as one of its own, where the one that it was cannot be changed. */
export const belatedly = (reply: Reply, { words }: Look): Reply => ({
  cards: reply.cards.map((card, i) =>
    i === 0 ? { ...card, blocks: [text(words.correction.answer), ...card.blocks] } : card,
  ),
});

function noticed(card: Card, notices: readonly Notice[], sight: Sight): Card {
  const offset = Math.max(0, ...card.notes.map(({ n }) => n));
  const told = notices.map((notice): Block => {
    const { fact, now } = notice;
    const added = now ? sight.cite(now).map((n) => n + offset) : [];
    return text(noticeText(notice, sight), { cites: [...numbersOf(fact, card), ...added] });
  });
  const marked = notices.reduce((blocks, notice) => mark(blocks, notice, card, sight.look), card.blocks);
  return {
    ...card,
    tone: "warn",
    blocks: [...told, ...marked],
    notes: [...card.notes, ...sight.notes().map((note) => ({ ...note, n: note.n + offset }))],
  };
}

function noticeText({ what, fact, now, on, reason }: Notice, sight: Sight): string {
  const { words, format } = sight.look;
  const { notice } = words.correction;
  const [date, before] = [format.date(on), summarise(fact, sight)];
  const said =
    what === "corrected"
      ? notice.corrected(date, before, now ? summarise(now, sight) : words.correction.nothingNow)
      : notice[what](date, before);
  return reason === undefined ? said : notice.because(said, reason);
}

const numbersOf = (fact: Fact, { notes }: Card): number[] =>
  notes.filter(({ facts }) => facts.includes(fact.id)).map(({ n }) => n);

/** A value that rests on it is marked; where it holds again, the mark goes. */
function mark(blocks: readonly Block[], { what, fact }: Notice, card: Card, { words }: Look): Block[] {
  const { marker } = words.correction;
  const numbers = new Set(numbersOf(fact, card));
  const value = (one: Value): Value => {
    if (!one.cites?.some((n) => numbers.has(n))) return one;
    const bare = one.text.endsWith(marker) ? one.text.slice(0, -marker.length) : one.text;
    return { ...one, text: what === "restored" ? bare : `${bare}${marker}` };
  };
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "text":
        // Earlier notices are about the fact themselves.
        return block;
      case "facts":
        return { ...block, rows: block.rows.map((row) => ({ ...row, value: value(row.value) })) };
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map(value)) };
      case "list":
        return { ...block, items: block.items.map(value) };
      case "chart": {
        const points = (all: readonly Point[]) => all.map((point) => ({ ...point, value: value(point.value) }));
        return { ...block, series: block.series.map((one) => ({ ...one, points: points(one.points) })) };
      }
      default:
        return block satisfies never;
    }
  });
}
