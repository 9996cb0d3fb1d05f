// What Slack takes, and refuses with invalid_blocks or msg_blocks_too_long where it is more. Lengths are in UTF-16 code
// units, which is never less than what Slack counts.
import type { Limits } from "../fit.ts";

/** https://docs.slack.dev/reference/block-kit/blocks */
export const blockLimits = {
  /** A plain_text header. */
  header: 150,
  /** One text object, and what we put into one rich_text block. */
  text: 3000,
  /** Everything that a message holds: documented nowhere, met by others at about 13,200. */
  total: 13_000,
  fallback: 500,
  tableRows: 100,
  tableColumns: 20,
} as const;

/** Where blocks are shown. Slack refuses a second table in one message, and any in a view. */
export type Surface = { blocks: number; tables: number };
export const surfaces = {
  message: { blocks: 50, tables: 1 },
  home: { blocks: 100, tables: 0 },
} as const satisfies Record<string, Surface>;

/** https://docs.slack.dev/reference/block-kit/block-elements */
export const elementLimits = {
  elements: 25,
  label: 75,
  /** Slack would keep 2,000; what is longer than this is kept by us. */
  value: 255,
  options: 100,
  optionLabel: 75,
  optionValue: 75,
  placeholder: 150,
  actionId: 255,
} as const;

/** https://docs.slack.dev/reference/views */
export const viewLimits = {
  title: 24,
  callbackId: 255,
  metadata: 3000,
  label: 2000,
  /** Slack would take 3,000; the bot reads 2,000. */
  input: 2000,
} as const;

/** What is cut before anything is drawn. Sums are kept by drawing and measuring. */
export const limits: Limits = {
  cards: 20,
  blocksPerCard: 45,
  rowsPerTable: blockLimits.tableRows - 1,
  itemsPerList: 100,
  textLength: 2800,
  titleLength: 1000,
  notes: 100,
};
