// What a platform needs to know of a command's options, derived from their schema.
import { z } from "zod";
import type { OptionKind, OptionMeta } from "./options.ts";

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

/** Options as platforms register them, read off the schema's JSON form: its metadata is copied in. */
export function specsOf(schema: z.ZodObject): OptionSpec[] {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const required = new Set(json.required ?? []);
  return Object.entries(json.properties ?? {}).map(([key, property]) => {
    const { kind, description, positional, choices, minimum, maximum, maxLength } =
      property as unknown as OptionMeta & {
        choices?: string[];
        minimum?: number;
        maximum?: number;
        maxLength?: number;
      };
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
