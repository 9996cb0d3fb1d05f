// What Discord takes, and refuses with error 50035 where it is more. Lengths are in UTF-16 code units, which is never less
// than what Discord counts.
import type { Limits } from "../fit.ts";

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
export const embedLimits = {
  embeds: 10,
  title: 256,
  description: 4096,
  footer: 2048,
  /** Titles, descriptions and footers of all embeds of a message together. */
  total: 6000,
} as const;

/** https://docs.discord.com/developers/components/reference */
export const componentLimits = {
  rows: 5,
  buttonsPerRow: 5,
  label: 80,
  customId: 100,
  options: 25,
  optionLabel: 100,
  optionValue: 100,
  placeholder: 150,
  modalTitle: 45,
  modalFields: 5,
  fieldLabel: 45,
  fieldDescription: 100,
  /** Discord would take 4,000; the bot reads 2,000. */
  fieldValue: 2000,
} as const;

/** https://docs.discord.com/developers/interactions/application-commands */
export const commandLimits = {
  commands: 100,
  menuName: 32,
  name: /^[-_\p{L}\p{N}]{1,32}$/u,
  description: 100,
  options: 25,
  choices: 25,
  choice: 100,
  stringLength: 6000,
} as const;

/** What is cut before anything is drawn. The sum over all embeds is kept by drawing and measuring. */
export const limits: Limits = {
  cards: embedLimits.embeds,
  blocksPerCard: 60,
  rowsPerTable: 100,
  itemsPerList: 100,
  // Below 4,096, since some characters take two once they are escaped.
  textLength: 3500,
  titleLength: embedLimits.title,
  notes: 100,
};
