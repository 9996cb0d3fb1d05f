// Alerts: ordering them, and having them speak, wait or end.
import type { Alert } from "./alerting.ts";
import { MOST_ALERTS } from "./alerting.ts";
import { orderOf, ruleOptions, suggestCompanies, WHEN } from "./alert-order.ts";
import { type Context, defineCommand } from "./define.ts";
import { oneOf, readableOne, type Unreadable } from "./one-of.ts";
import { choice, integer, word } from "./options.ts";
import { problem } from "./problems.ts";
import type { Reply } from "./reply.ts";
import { alertLine, alertsCard, endButton, type Names } from "./views/alerts.ts";
import { en } from "./words/en.ts";

const words = en.alert;
const id = () => word(words.option.id, { positional: true }).optional();
const HOUR_MS = 3_600_000;

export const alertAdd = defineCommand({
  name: "alert add",
  summary: words.addSummary,
  examples: [
    "alert add rating-changed xiaomi byd",
    "alert add target-changed xiaomi by:10",
    "alert add firm-initiates firm:jefferies",
    'alert add flow-above xiaomi above:"500m HKD" quiet:22:00-07:00',
    "alert add launch-due days:7 for:channel",
    "alert add new-fact byd kind:event",
  ],
  visibility: "private",
  options: { when: choice(WHEN, words.option.when, true), ...ruleOptions() },
  suggest: { companies: suggestCompanies },
  async run(options, context) {
    const { services, place, actor, look } = context;
    const { failures } = look.words;
    const scope = options.for;
    if (scope === "channel" && !actor.isModerator) throw problem(failures.moderatorsOnly, [failures.moderatorsHelp]);
    const order = await orderOf("alert add", options, context);
    const alert = await services.alerts.add(place, actor, scope, order);
    if (!alert) throw problem(words.tooMany(MOST_ALERTS), [words.tooManyHelp]);
    const nobody = order.about === "watchlist" && (await services.watchlists.list(place, actor, scope)).length === 0;
    return shown(context, [words.added(alert.id), ...(nobody ? [words.emptyWatchlist] : [])]);
  },
});

export const alertList = defineCommand({
  name: "alert list",
  summary: words.listSummary,
  examples: ["alert list"],
  visibility: "private",
  options: {},
  run: (_, context) => shown(context),
});

export const alertPause = defineCommand({
  name: "alert pause",
  summary: words.pauseSummary,
  examples: ["alert pause"],
  visibility: "private",
  options: { id: id() },
  run: (options, context) =>
    changed("alert pause", options.id, context, async (alert) => {
      await context.services.alerts.pause(alert.id);
      return words.paused(alert.id);
    }),
});

export const alertResume = defineCommand({
  name: "alert resume",
  summary: words.resumeSummary,
  examples: ["alert resume"],
  visibility: "private",
  options: { id: id() },
  run: (options, context) =>
    changed("alert resume", options.id, context, async (alert) => {
      await context.services.alerts.resume(alert.id);
      return words.resumed(alert.id);
    }),
});

export const alertSnooze = defineCommand({
  name: "alert snooze",
  summary: words.snoozeSummary,
  examples: ["alert snooze", "alert snooze hours:4"],
  visibility: "private",
  options: { id: id(), hours: integer(words.option.hours, 1, 720).default(24) },
  run: (options, context) =>
    changed("alert snooze", options.id, context, async (alert) => {
      const until = new Date(context.now().getTime() + options.hours * HOUR_MS);
      await context.services.alerts.snooze(alert.id, until);
      return words.snoozedNow(alert.id, context.look.format.time(until.toISOString()));
    }),
});

export const alertRemove = defineCommand({
  name: "alert remove",
  summary: words.removeSummary,
  examples: ["alert remove"],
  visibility: "private",
  options: { id: id() },
  run: (options, context) =>
    withAny("alert remove", options.id, context, async (alert) => {
      mayChange(alert, context);
      await context.services.alerts.remove(alert.id);
      return shown(context, [words.removed(alert.id)]);
    }),
});

/** A channel's is for moderators to change; `work` says what it did. */
const changed = (
  command: string,
  typed: string | undefined,
  context: Context,
  work: (alert: Alert) => Promise<string>,
): Promise<Reply> =>
  withOne(command, typed, context, async (alert) => {
    mayChange(alert, context);
    return shown(context, [await work(alert)]);
  });

function mayChange({ scope }: Pick<Alert, "scope">, { actor, look }: Context): void {
  const { failures } = look.words;
  if (scope === "channel" && !actor.isModerator) throw problem(failures.moderatorsOnly, [failures.moderatorsHelp]);
}

/** The alert named; else the only one there is. None at all is no failure: then there is nothing to do. */
export const withOne = (
  command: string,
  typed: string | undefined,
  context: Context,
  work: (alert: Alert) => Promise<Reply>,
): Promise<Reply> =>
  withAny(command, typed, context, (alert) => work(readableOne(alert, words, endButton(alert, context.look))));

/** The same, also where all that is known of it is its name. */
async function withAny(
  command: string,
  typed: string | undefined,
  context: Context,
  work: (alert: Alert | Unreadable) => Promise<Reply>,
): Promise<Reply> {
  const alerts = await context.services.alerts.list(context.place, context.actor);
  const names = await namesOf(context);
  const alert = oneOf(alerts, typed, command, words, (one) =>
    en.brief.line(one.id, alertLine(one, names, context.look)),
  );
  return alert ? work(alert) : shown(context);
}

async function shown(context: Context, done: readonly string[] = []): Promise<Reply> {
  const { services, place, actor, look } = context;
  const alerts = await services.alerts.list(place, actor);
  return { cards: [alertsCard(alerts, await namesOf(context), look, done)] };
}

export async function namesOf({ knowledge }: Context): Promise<Names> {
  const firms = await knowledge.firms();
  return { subjects: await knowledge.subjects(), firm: (one) => firms.get(one)?.name ?? one };
}
