// What a command answers: plain data, plain text. No markup and no mention syntax; renderers escape everything.
export type FactId = string;

/** A piece of text with its footnotes. `calculated`: Footnote computed it; renderers say so. */
export type Value = { text: string; cites?: number[]; calculated?: boolean };

/** A footnote: one fact as one source states it. */
export type Note = {
  n: number;
  facts: FactId[];
  source: { title: string; publisher?: string; publishedOn: string; url?: string };
};

export type Column = { label: string; align?: "left" | "right" };

export type Block =
  | { kind: "text"; value: Value; quiet?: boolean }
  | { kind: "facts"; heading?: string; rows: { label: string; value: Value }[] }
  | { kind: "table"; heading?: string; columns: Column[]; rows: Value[][] }
  | { kind: "list"; heading?: string; items: Value[] }
  | Chart;

/** One number of a chart: where it stands, from where to where it reaches, and how it reads. */
export type Point = {
  /** What it is the value of: a day, a period, a company. */
  name: string;
  /** The day on an axis of time. */
  at: string;
  /** The same number where it is no range. */
  low: number;
  high: number;
  /** With its unit, and with its hedge: "over 15 million units". */
  value: Value;
  /** The source gives it as about, over or up to. */
  hedged?: boolean;
  /** Known only from what replaced it on that day: since when it held is not known. */
  before?: boolean;
};

/** Points that belong together. `basis`: not reported, but aimed at or expected. */
export type Series = { name: string; basis?: "guidance" | "estimate"; points: Point[] };

/** All values are in one unit. Platforms without pictures show it as text. */
export type Chart = {
  kind: "chart";
  /** Steps hold until the next point, over time; bars stand for themselves and begin at nought. */
  form: "steps" | "bars";
  /** Lower-case letters, digits and hyphens, another for each chart of a reply: what a file is called. */
  name: string;
  title: string;
  /** What the numbers on the axis count, and by how much they are divided: "HK$ million" by 1,000,000. */
  axis: { label: string; scale: number; locale: string };
  /** The days from the first point to that of the answer. */
  until: string;
  series: Series[];
  /** What the points are to be seen against. */
  reference?: { label: string; at: number; value: Value };
  totals: { label: string; value: Value }[];
  /** What is left out, and where all is from: pictures are passed on without their message. */
  small: string[];
  /** What the picture shows, for those who do not see it. */
  alt: string;
};

/** One thing to fill in before an action runs: the option that the answer goes to. */
export type Field = { option: string; label: string; required?: boolean };

/** A button is an invocation; with `ask` it opens a form first. */
export type Action = {
  label: string;
  invoke: { command: string; options: Record<string, unknown> };
  ask?: Field[];
};

export type Card = {
  title: string;
  tone?: "up" | "down" | "warn";
  blocks: Block[];
  notes: Note[];
  /** The day that the card speaks of, already in words. */
  asOf?: string;
  /** Which page of how many the card shows. */
  page?: { number: number; of: number };
  actions?: Action[];
};

/** `understood`: how a question in plain words was read, for those who look into it; it is not shown. */
export type Reply = { cards: Card[]; private?: boolean; understood?: string };

export const text = (value: string, more: Omit<Value, "text"> = {}): Block => ({
  kind: "text",
  value: { text: value, ...more },
});

export const quiet = (value: string, more: Omit<Value, "text"> = {}): Block => ({
  kind: "text",
  quiet: true,
  value: { text: value, ...more },
});

/** An expected failure: `card` says what happened, why, and what to do. Shown to the asker alone. */
export class UserProblem extends Error {
  readonly card: Card;
  constructor(card: Card) {
    super(card.title);
    this.name = "UserProblem";
    this.card = card;
  }
}
