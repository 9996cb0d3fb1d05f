// Ordering a digest.
import { type Kind, KINDS } from "../knowledge/facts/fact.ts";
import { namedCompanies } from "./choose.ts";
import { type Context, defineCommand } from "./define.ts";
import type { SettingsScope } from "./services.ts";
import { shown } from "./digest.ts";
import { choice, rest, word } from "./options.ts";
import { problem } from "./problems.ts";
import { localeOf, zoneOf, zonesLike } from "./region.ts";
import { MOST_DIGESTS, type Rhythm, type Weekday, WEEKDAYS } from "./subscription.ts";
import { en } from "./words/en.ts";

const words = en.digest;

export const digestSubscribe = defineCommand({
  name: "digest subscribe",
  summary: words.subscribeSummary,
  examples: [
    "digest subscribe",
    "digest subscribe xiaomi 1211.HK every:weekday at:07:30",
    "digest subscribe every:week on:monday at:18:00 timezone:Asia/Hong_Kong for:channel",
    "digest subscribe byd kinds:rating,target empty:line",
  ],
  visibility: "private",
  options: {
    companies: rest(words.option.companies).optional(),
    every: choice(["day", "weekday", "week"], words.option.every).optional(),
    on: choice(WEEKDAYS, words.option.on).optional(),
    at: word(words.option.at).default("08:00"),
    timezone: word(words.option.timezone).optional(),
    kinds: word(words.option.kinds).optional(),
    for: choice(["member", "channel"], words.option.scope).default("member"),
    empty: choice(["silent", "line"], words.option.empty).default("silent"),
  },
  suggest: {
    companies: (typed, { knowledge }) => knowledge.complete("company", typed),
    timezone: zonesLike,
    kinds: (typed) => kindsLike(typed),
  },
  async run(options, context) {
    const { services, place, actor, look } = context;
    const { failures } = look.words;
    const scope = options.for;
    if (scope === "channel" && !actor.isModerator) throw problem(failures.moderatorsOnly, [failures.moderatorsHelp]);
    const at = timeOf(options.at);
    const kinds = options.kinds === undefined ? null : kindsOf(options.kinds);
    const { zone, said } = await zoneFor(options.timezone, scope, context);
    const companies = options.companies
      ? await namedCompanies(options.companies, { command: "digest subscribe", options }, context)
      : null;
    const locale = await localeFor(scope, context);
    const digest = await services.digests.subscribe(place, actor, scope, {
      rhythm: rhythmOf(options.every, options.on, at, zone),
      companies,
      kinds,
      whenEmpty: options.empty,
      ...(locale === undefined ? {} : { locale }),
    });
    if (!digest) throw problem(words.tooMany(MOST_DIGESTS), [words.tooManyHelp]);
    const nobody = companies === null && (await services.watchlists.list(place, actor, scope)).length === 0;
    return shown(context, [
      `${words.subscribed(digest.id)} ${words.startsNow} ${said}`,
      ...(nobody ? [words.emptyWatchlist] : []),
    ]);
  },
});

/** A day of the week makes it weekly. */
function rhythmOf(
  every: "day" | "weekday" | "week" | undefined,
  on: (typeof WEEKDAYS)[number] | undefined,
  at: string,
  zone: string,
): Rhythm {
  const wanted = every ?? (on ? "week" : "day");
  if (wanted !== "week") return { every: wanted, at, zone };
  return { every: "week", on: (WEEKDAYS.indexOf(on ?? "monday") + 1) as Weekday, at, zone };
}

function timeOf(typed: string): string {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed) ?? [];
  if (hours === undefined || minutes === undefined) throw problem(words.badTime(typed), [words.badTimeHelp]);
  return `${hours.padStart(2, "0")}:${minutes}`;
}

/** "rating,targets" */
function kindsOf(typed: string): Kind[] {
  const { manyKinds } = en.common;
  const kinds = typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((name) => {
      const kind = KINDS.find((one) => name === one || name === `${one}s` || name === manyKinds[one]);
      if (!kind) throw problem(words.badKinds(name), [words.badKindsHelp(en.common.list(KINDS))]);
      return kind;
    });
  return [...new Set(kinds)];
}

/** The last of several kinds is completed. */
function kindsLike(typed: string): string[] {
  const begun = typed.toLowerCase().split(",");
  const last = begun.pop() ?? "";
  return KINDS.filter((kind) => kind.startsWith(last) && !begun.includes(kind)).map((kind) =>
    [...begun, kind].join(","),
  );
}

/** The zone that was named, else that of the settings, and what to say of it. */
async function zoneFor(
  typed: string | undefined,
  scope: SettingsScope,
  { services, place, actor, settings, look }: Context,
): Promise<{ zone: string; said: string }> {
  if (typed !== undefined) {
    const zone = zoneOf(typed);
    if (!zone) throw problem(look.words.settings.badTimezone(typed), [look.words.settings.badTimezoneHelp]);
    return { zone, said: words.zone(zone) };
  }
  const set = scope === "channel" ? (await services.settings.get(place, actor, "channel")).timezone : settings.timezone;
  const own = set ?? (scope === "member" ? actor.timezone : undefined);
  const zone = own && zoneOf(own);
  return zone ? { zone, said: words.zone(zone) } : { zone: "UTC", said: words.defaultZone("UTC") };
}

async function localeFor(scope: SettingsScope, { services, place, actor, settings }: Context) {
  const set = scope === "channel" ? (await services.settings.get(place, actor, "channel")).locale : settings.locale;
  const own = set ?? (scope === "member" ? actor.locale : undefined);
  return own && localeOf(own);
}
