// Time zone, number format and default company, for oneself or for the channel.
import { type Asking, namedCompany } from "./choose.ts";
import { type Context, defineCommand } from "./define.ts";
import type { Settings } from "./services.ts";
import { createLook } from "./look.ts";
import { choice, word } from "./options.ts";
import { problem } from "./problems.ts";
import { localeOf, zoneOf, zonesLike } from "./region.ts";
import type { Card } from "./reply.ts";
import { settingsCard } from "./views/settings.ts";
import { en } from "./words/en.ts";

type Change = { [K in keyof Settings]: Settings[K] | null };

export const settings = defineCommand({
  name: "settings",
  summary: en.settings.summary,
  examples: [
    "settings",
    "settings timezone:Asia/Hong_Kong",
    "settings company:xiaomi for:channel",
    "settings locale:none",
  ],
  visibility: "private",
  options: {
    timezone: word(en.options.timezone).optional(),
    locale: word(en.options.locale).optional(),
    company: word(en.options.defaultCompany).optional(),
    for: choice(["member", "channel"], en.options.scope).default("member"),
  },
  suggest: {
    timezone: zonesLike,
    company: (typed, { knowledge }) => knowledge.complete("company", typed),
  },
  async run(options, context) {
    const { services, place, actor, look } = context;
    const { failures } = look.words;
    const change = await changeOf(options, { command: "settings", options }, context);
    const saved = Object.keys(change).length > 0;
    if (saved) {
      if (options.for === "channel" && !actor.isModerator)
        throw problem(failures.moderatorsOnly, [failures.moderatorsHelp]);
      await services.settings.set(place, actor, options.for, change);
    }
    return { cards: [await shownSettings(context, saved)] };
  },
});

/** What is set for the asker and for the place. */
export async function shownSettings(context: Context, saved: boolean): Promise<Card> {
  const { services, place, actor, look, knowledge, now } = context;
  const member = await services.settings.get(place, actor, "member");
  const channel = await services.settings.get(place, actor, "channel");
  const zone = member.timezone ?? channel.timezone ?? actor.timezone ?? "UTC";
  const companies = new Map<string, string>();
  for (const id of [member.company, channel.company]) {
    const subject = id && (await knowledge.subject(id));
    if (subject) companies.set(subject.id, subject.name);
  }
  const lookFor = (own: Settings) => createLook(now(), own.locale, own.timezone);
  return settingsCard({ member, channel, companies, saved, zone, now: now() }, look, lookFor);
}

async function changeOf(
  options: { timezone?: string | undefined; locale?: string | undefined; company?: string | undefined },
  asking: Asking,
  context: Context,
): Promise<Change> {
  const { settings: words, common } = context.look.words;
  const change: Change = {};
  const cleared = (value: string) => value.toLowerCase() === common.none;
  const { timezone, locale, company } = options;
  if (timezone !== undefined) {
    const zone = cleared(timezone) ? null : zoneOf(timezone);
    if (zone === undefined) throw problem(words.badTimezone(timezone), [words.badTimezoneHelp]);
    change.timezone = zone;
  }
  if (locale !== undefined) {
    const tag = cleared(locale) ? null : localeOf(locale);
    if (tag === undefined) throw problem(words.badLocale(locale), [words.badLocaleHelp]);
    change.locale = tag;
  }
  if (company !== undefined)
    change.company = cleared(company) ? null : (await namedCompany(company, asking, context)).id;
  return change;
}
