// The file format of `import`, `export` and the bundled library: a source and what it states, subjects and firms.
import { z } from "zod";
import { sentence, slug } from "../facts/base.ts";
import { firm } from "../firms.ts";
import { source } from "../sources.ts";
import { subject } from "../subjects.ts";

/** This source reports a fact that another file holds: one event, several sources. */
export const confirmation = z.strictObject({ confirms: slug, quote: sentence.optional() });

/**
 * `facts` are left loose here: read.ts fills in what a file may leave out (the file's source, `recordedAt`, `status`)
 * and checks each against the union of facts/fact.ts.
 */
export const factFile = z.strictObject({
  source: source.optional(),
  subjects: z.array(subject).optional(),
  firms: z.array(firm).optional(),
  facts: z.array(z.record(z.string(), z.unknown())).optional(),
});
