// What each kind of option is on Discord, for both ways: as it is registered, and as it arrives filled in.
import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import type { OptionSpec } from "../../commands/define.ts";

/** `read`: to the value that a line of text would give. It stays unchecked: the command checks it. */
type Kind = {
  type: Type.String | Type.Integer | Type.Boolean | Type.Attachment;
  suggests: boolean;
  read(value: unknown): unknown;
};

const asGiven = (value: unknown): unknown => value;

/** `jefferies "goldman sachs"`, as on a line of text; commas between names are no part of them. */
const namesIn = (value: unknown): string[] =>
  [...String(value).matchAll(/"([^"]*)"?|(\S+)/g)]
    .map(([, quoted, word]) => (quoted ?? word ?? "").replace(/[,;，、]+$/, "").trim())
    .filter((name) => name !== "");

export const kinds: Record<OptionSpec["kind"], Kind> = {
  word: { type: Type.String, suggests: true, read: asGiven },
  company: { type: Type.String, suggests: true, read: asGiven },
  firm: { type: Type.String, suggests: true, read: asGiven },
  rest: { type: Type.String, suggests: true, read: namesIn },
  line: { type: Type.String, suggests: false, read: asGiven },
  choice: { type: Type.String, suggests: false, read: asGiven },
  date: { type: Type.String, suggests: false, read: asGiven },
  integer: { type: Type.Integer, suggests: false, read: asGiven },
  "yes/no": { type: Type.Boolean, suggests: false, read: asGiven },
  file: { type: Type.Attachment, suggests: false, read: asGiven },
};
