// Who is who.
import { latest } from "../knowledge/derive/latest.ts";
import { defineCommand } from "./define.ts";
import { asOf, company, page } from "./options.ts";
import { pageOf } from "./paging.ts";
import { recall } from "./recall.ts";
import { see } from "./sight.ts";
import { profileCard } from "./views/profile.ts";
import { en } from "./words/en.ts";

export const profile = defineCommand({
  name: "profile",
  summary: en.profile.summary,
  lasting: true,
  examples: ["profile xiaomi", "profile lenovo"],
  options: { company: company(), asOf: asOf(), page: page() },
  async run(options, context) {
    const asking = { command: "profile", options };
    const { subject, facts } = await recall("profile", options, asking, context);
    const { shown, part } = pageOf(latest(facts), options.page, asking, context);
    const sight = await see(shown, context, options.asOf);
    return { cards: [{ ...profileCard(subject, shown, sight), ...part }] };
  },
});
