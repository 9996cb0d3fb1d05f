// A choice of an option, the same in a command's definition and in a completion.
import { Locale } from "discord-api-types/v10";
import { z } from "zod";
import { text } from "./form.ts";

/** A text in other languages. */
export const localized = (max: number) => z.partialRecord(z.enum(Locale), text(1, max)).nullable().optional();

export const choice = z.strictObject({
  name: text(1, 100),
  name_localizations: localized(100),
  value: z.union([text(1, 100), z.number()]),
});
