// An alert tried out on what is over, before it is saved.
import { rehearse, type Rehearsed } from "../knowledge/derive/rehearsal.ts";
import { kindsOf } from "../knowledge/derive/rules.ts";
import type { Fact } from "../knowledge/facts/fact.ts";
import { namesOf, withOne } from "./alert.ts";
import type { AlertOrder } from "./alerting.ts";
import { orderOf, ruleOptions, suggestCompanies, WHEN } from "./alert-order.ts";
import { type Context, defineCommand } from "./define.ts";
import type { SettingsScope } from "./services.ts";
import { choice, since as sinceOption, word } from "./options.ts";
import type { Action, Reply } from "./reply.ts";
import { see } from "./sight.ts";
import { trialCard } from "./views/alert-trial.ts";
import { ruleText } from "./views/alerts.ts";
import { en } from "./words/en.ts";

const words = en.alert;
const DAYS = 90;
const DAY_MS = 86_400_000;
const MOST_COMPANIES = 200;
const MOST_FACTS = 1000;
/** A phone shows about so many. */
const LINES = 5;

export const alertTest = defineCommand({
  name: "alert test",
  summary: words.testSummary,
  examples: [
    "alert test rating-changed xiaomi since:2025-01",
    "alert test target-changed xiaomi by:5",
    'alert test flow-above xiaomi above:"100m HKD"',
  ],
  visibility: "private",
  options: {
    when: choice(WHEN, words.option.when, true).optional(),
    ...ruleOptions(),
    since: sinceOption(),
    id: word(words.option.id).optional(),
  },
  suggest: { companies: suggestCompanies },
  async run({ since: given, id, when, ...typed }, context) {
    const since = given ?? new Date(Date.parse(context.look.today) - DAYS * DAY_MS).toISOString().slice(0, 10);
    if (when === undefined || id !== undefined)
      return withOne("alert test", id, context, (alert) => tried(alert, alert.scope, since, undefined, context));
    const order = await orderOf("alert test", { when, ...typed }, context);
    const options = Object.fromEntries(Object.entries({ when, ...typed }).filter(([, value]) => value !== undefined));
    const save = { label: words.button.save, invoke: { command: "alert add", options } };
    return tried(order, typed.for, since, save, context);
  },
});

async function tried(
  order: AlertOrder,
  scope: SettingsScope,
  since: string,
  save: Action | undefined,
  context: Context,
): Promise<Reply> {
  const { look } = context;
  const companies = await companiesOf(order, scope, context);
  const all: Rehearsed[] = [];
  for (const company of companies.slice(0, MOST_COMPANIES))
    all.push(...rehearse(order, await factsOf(company, order, context), { since, today: look.today }));
  all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const newest = all.slice(-LINES).reverse();
  const sight = await see(
    newest.flatMap(({ fact, beside }) => [fact, ...beside]),
    context,
  );
  const names = await namesOf(context);
  const trial = {
    rule: ruleText({ ...order, scope }, names.subjects, names.firm, look),
    events: all.length,
    newest,
    since,
    until: look.today,
    weeks: Math.max(1, (Date.parse(look.today) - Date.parse(since)) / DAY_MS / 7),
    partly: companies.length > MOST_COMPANIES ? MOST_COMPANIES : undefined,
    nobody: companies.length === 0,
    save,
  };
  return { cards: [trialCard(trial, sight)] };
}

async function companiesOf(
  { about, firm, rule }: AlertOrder,
  scope: SettingsScope,
  context: Context,
): Promise<string[]> {
  const { services, knowledge, place, actor } = context;
  if (typeof about !== "string") return about;
  if (about === "watchlist") return services.watchlists.list(place, actor, scope);
  const each = kindsOf(rule).map((kind) => knowledge.subjectsWith(kind, kind === "price" ? undefined : firm, 1000));
  return [...new Set((await Promise.all(each)).flat())];
}

async function factsOf(subject: string, { rule }: AlertOrder, { knowledge }: Context): Promise<Fact[]> {
  const each = kindsOf(rule).map((kind) => knowledge.facts({ subject, kind, limit: MOST_FACTS }));
  return (await Promise.all(each)).flat();
}
