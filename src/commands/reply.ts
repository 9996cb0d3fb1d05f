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
  | { kind: "list"; heading?: string; items: Value[] };

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
