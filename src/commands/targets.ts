// What firms think the share is worth.
import { targetsInForce } from "../knowledge/derive/targets.ts";
import { lastCloses } from "./closes.ts";
import { defineCommand } from "./define.ts";
import { asOf, company, firm, page } from "./options.ts";
import { pageOf } from "./paging.ts";
import { nothing, recall } from "./recall.ts";
import { see } from "./sight.ts";
import { targetsCard } from "./views/targets.ts";
import { en } from "./words/en.ts";

export const targets = defineCommand({
  name: "targets",
  summary: en.targets.summary,
  examples: ["targets xiaomi", "targets 1810.HK firm:jefferies", "targets xiaomi as-of:2025-12-17"],
  options: { company: company(), firm: firm(), asOf: asOf(), page: page() },
  async run(options, context) {
    const asking = { command: "targets", options };
    const day = options.asOf ?? context.look.today;
    // Statements later than the day are read too: they name the target that was in force before them.
    const { subject, firm, facts } = await recall("target", { ...options, asOf: undefined }, asking, context);
    const inForce = targetsInForce(facts, day);
    if (inForce.length === 0) throw await nothing("target", subject, firm, options, context);
    const { shown, part } = pageOf(inForce, options.page, asking, context);
    const closes = await lastCloses(subject.id, day, inForce, context);
    const sight = await see([...facts, ...closes.values()], context, options.asOf);
    return { cards: [{ ...targetsCard(subject, { stated: facts, inForce, shown, closes }, sight), ...part }] };
  },
});
