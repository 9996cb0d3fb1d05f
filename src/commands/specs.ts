// What a platform needs to know of a command's options, derived from their schema.
import { z } from "zod";
import { KINDS, type OptionKind } from "./options.ts";

/** An option as a platform registers it. `name` is what people type (as-of); `key` what code reads (asOf). */
export type OptionSpec = {
  key: string;
  name: string;
  kind: OptionKind;
  description: string;
  required: boolean;
  choices?: string[];
  min?: number;
  max?: number;
  maxLength?: number;
  /** May be given without its name, in this order. */
  positional: boolean;
};

// What options.ts attaches to a schema, and what the schema itself says of numbers and lengths.
const property = z.object({
  kind: z.enum(KINDS),
  description: z.string(),
  positional: z.boolean().optional(),
  choices: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
});

/** Options as platforms register them, read off the schema's JSON form: its metadata is copied in. */
export function specsOf(schema: z.ZodObject): OptionSpec[] {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const required = new Set(json.required ?? []);
  return Object.entries(json.properties ?? {}).map(([key, given]) => {
    const { kind, description, positional, choices, minimum, maximum, maxLength } = property.parse(given);
    return {
      key,
      name: key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      kind,
      description,
      required: required.has(key),
      positional: positional === true,
      ...(choices ? { choices } : {}),
      ...(minimum === undefined ? {} : { min: minimum }),
      ...(maximum === undefined ? {} : { max: maximum }),
      ...(maxLength === undefined ? {} : { maxLength }),
    };
  });
}
