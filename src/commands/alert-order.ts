// From what was typed to an alert: shared by ordering one and by trying one out.
import { type Kind, KINDS } from "../knowledge/facts/fact.ts";
import type { Rule } from "../knowledge/derive/rules.ts";
import type { AlertOrder } from "./alerting.ts";
import { amountOf } from "./amount.ts";
import { namedCompanies, namedFirm } from "./choose.ts";
import type { Context, Suggest } from "./define.ts";
import type { SettingsScope } from "./services.ts";
import { choice, firm, integer, rest, word } from "./options.ts";
import { problem } from "./problems.ts";
import { localeOf, zoneOf } from "./region.ts";
import { en } from "./words/en.ts";

const words = en.alert;

export const WHEN = [
  "rating-changed",
  "target-changed",
  "target-crosses-price",
  "firm-initiates",
  "first-sell",
  "flow-above",
  "buyback",
  "placement",
  "launch-due",
  "new-fact",
] as const satisfies readonly Rule["when"][];

/** Those on which analyst firms have a say. */
const OF_FIRMS: readonly Rule["when"][] = WHEN.slice(0, 5);

export const ruleOptions = () => ({
  companies: rest(words.option.companies).optional(),
  firm: firm().describe(words.option.firm),
  by: integer(words.option.by, 1, 1000).optional(),
  above: word(words.option.above).optional(),
  days: integer(words.option.days, 0, 365).optional(),
  kind: choice(KINDS, words.option.kind).optional(),
  cooldown: integer(words.option.cooldown, 0, 168).default(1),
  quiet: word(words.option.quiet).optional(),
  for: choice(["member", "channel"], words.option.scope).default("member"),
});

export const suggestCompanies: Suggest = (typed, { knowledge }) => knowledge.complete("company", typed);

export type Typed = {
  when: Rule["when"];
  companies?: string[] | undefined;
  firm?: string | undefined;
  by?: number | undefined;
  above?: string | undefined;
  days?: number | undefined;
  kind?: Kind | undefined;
  cooldown: number;
  quiet?: string | undefined;
  for: SettingsScope;
};

/** Throws UserProblem for what does not fit together. */
export async function orderOf(command: string, typed: Typed, context: Context): Promise<AlertOrder> {
  const asking = { command, options: { ...typed } };
  const rule = ruleOf(typed);
  const ofFirms =
    OF_FIRMS.includes(rule.when) || (rule.when === "new-fact" && ["rating", "target"].includes(rule.kind));
  if (typed.firm !== undefined && !ofFirms) throw problem(words.noFirm(rule.when), [words.noFirmHelp]);
  const firmId = await namedFirm(typed.firm, asking, context);
  const companies = typed.companies ? await namedCompanies(typed.companies, asking, context) : undefined;
  const region = await regionOf(typed.for, context);
  return {
    rule,
    about: companies ?? (firmId === undefined ? "watchlist" : "everybody"),
    ...(firmId === undefined ? {} : { firm: firmId }),
    cooldownHours: typed.cooldown,
    ...(typed.quiet === undefined ? {} : { quiet: quietOf(typed.quiet) }),
    ...region,
  };
}

function ruleOf({ when, by = 10, above, days = 7, kind }: Typed): Rule {
  switch (when) {
    case "target-changed":
      return { when, percent: by };
    case "flow-above": {
      if (above === undefined) throw problem(words.needsAbove, [words.badAmountHelp]);
      const amount = amountOf(above);
      if (!amount) throw problem(words.badAmount(above), [words.badAmountHelp]);
      return { when, ...amount };
    }
    case "launch-due":
      return { when, days };
    case "new-fact":
      if (!kind) throw problem(words.needsKind, [words.needsKindHelp(en.common.list(KINDS))]);
      return { when, kind };
    case "rating-changed":
    case "target-crosses-price":
    case "firm-initiates":
    case "first-sell":
    case "buyback":
    case "placement":
      return { when };
    default:
      return when satisfies never;
  }
}

/** "22:00-07:00" */
function quietOf(typed: string): { from: string; to: string } {
  const time = String.raw`([01]?\d|2[0-3])[:.]([0-5]\d)`;
  const [, h1, m1, h2, m2] = new RegExp(String.raw`^${time}\s*[-–]\s*${time}$`).exec(typed) ?? [];
  if (!h1 || !m1 || !h2 || !m2) throw problem(words.badQuiet(typed), [words.badQuietHelp]);
  return { from: `${h1.padStart(2, "0")}:${m1}`, to: `${h2.padStart(2, "0")}:${m2}` };
}

/** The member's zone and locale, or the channel's. */
async function regionOf(scope: SettingsScope, { services, place, actor, settings }: Context) {
  const set = scope === "channel" ? await services.settings.get(place, actor, "channel") : settings;
  const own = scope === "member" ? actor : undefined;
  const zone = set.timezone ?? own?.timezone;
  const locale = set.locale ?? own?.locale;
  const known = locale && localeOf(locale);
  return { zone: (zone && zoneOf(zone)) || "UTC", ...(known ? { locale: known } : {}) };
}
