// Analyst firms: who rates and sets targets.
import { z } from "zod";
import { slug } from "./facts/base.ts";

const name = z.string().min(1).max(100);

export const firm = z.strictObject({ id: slug, name, aliases: z.array(name).optional() });
export type Firm = z.infer<typeof firm>;

/** All names of a firm, the one to show first. */
export const firmNames = (f: Firm): string[] => [f.name, ...(f.aliases ?? [])];
