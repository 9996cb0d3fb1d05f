// A company on one page.
import { targetsInForce } from "../knowledge/derive/targets.ts";
import { defineCommand } from "./define.ts";
import { asOf, company } from "./options.ts";
import { problem } from "./problems.ts";
import { whom } from "./recall.ts";
import { see } from "./sight.ts";
import { briefCard } from "./views/brief.ts";
import { en } from "./words/en.ts";

/** How far back each kind is read: enough for its few lines, also where many are about the same thing. */
const READ = { rating: 8, target: 20, price: 10, flow: 5, launch: 8, metric: 10, event: 5, profile: 5 } as const;

/** All as known on the day, but targets: a later statement names the one that was in force. */
const reading = (day: string) => {
  const asKnown = (kind: keyof typeof READ) => ({ limit: READ[kind], asOf: day });
  return {
    rating: asKnown("rating"),
    target: { limit: READ.target },
    flow: asKnown("flow"),
    launch: asKnown("launch"),
    price: asKnown("price"),
    metric: asKnown("metric"),
    event: asKnown("event"),
    profile: asKnown("profile"),
  };
};
const FURTHER = { targets: "target", metrics: "metric", events: "event" } as const;

export const brief = defineCommand({
  name: "brief",
  summary: en.brief.summary,
  lasting: true,
  examples: ["brief xiaomi", "brief byd", "brief xiaomi as-of:2025-03-31"],
  options: { company: company(), asOf: asOf() },
  async run(options, context) {
    const { knowledge, look } = context;
    const { subject } = await whom(undefined, options, { command: "brief", options }, context);
    const day = options.asOf ?? look.today;
    const known = await knowledge.overview(subject.id, reading(day));
    const facts = Object.values(known).flat();
    const words = look.words.failures;
    if (facts.length === 0)
      throw problem(words.nothing(look.words.timeline.anything, subject.name), [words.nothingHelp]);
    const sight = await see(facts, context, options.asOf);
    const inForce = targetsInForce(known.target, day);
    const card = briefCard(subject, known, inForce, sight);
    const further = Object.entries(FURTHER).filter(
      ([, kind]) => (kind === "target" ? inForce : known[kind]).length > 0,
    );
    const actions = [...further.map(([command]) => command), "timeline"].map((command) => ({
      label: look.words.brief.more(command),
      invoke: { command, options: { ...options, company: subject.id } },
    }));
    return { cards: [{ ...card, actions }] };
  },
});
