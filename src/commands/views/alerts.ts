// Which alerts there are, in words.
import type { Subject } from "../../knowledge/subjects.ts";
import type { Alert, AlertOrder } from "../alerting.ts";
import type { Look } from "../look.ts";
import { isReadable, type Unreadable } from "../one-of.ts";
import { type Action, type Block, type Card, quiet, text } from "../reply.ts";

/** Three buttons for each of so many; for more, only one. */
const WITH_ALL_BUTTONS = 5;

type Named = Pick<AlertOrder, "rule" | "about" | "firm"> & { scope: Alert["scope"] };

/** "a price target changes by 10% or more, Xiaomi" */
export function ruleText(
  { rule, about, firm, scope }: Named,
  subjects: ReadonlyMap<string, Subject>,
  firmName: (id: string) => string,
  look: Look,
): string {
  const { alert: words, common } = look.words;
  const whom =
    about === "watchlist"
      ? words.about.watchlist[scope]
      : about === "everybody"
        ? words.about.everybody
        : common.list(about.map((id) => subjects.get(id)?.name ?? id));
  const said = words.rule(whatText(rule, look), whom);
  return firm === undefined ? said : words.by(said, firmName(firm));
}

function whatText(rule: AlertOrder["rule"], { words: all, format }: Look): string {
  const words = all.alert.rules;
  switch (rule.when) {
    case "target-changed":
      return words["target-changed"](format.percent(rule.percent));
    case "flow-above":
      return words["flow-above"](format.amount(rule.amount, rule.unit));
    case "launch-due":
      return words["launch-due"](rule.days);
    case "new-fact":
      return words["new-fact"](all.common.kinds[rule.kind]);
    case "rating-changed":
    case "target-crosses-price":
    case "firm-initiates":
    case "first-sell":
    case "buyback":
    case "placement":
      return words[rule.when];
    default:
      return rule satisfies never;
  }
}

export type Names = { subjects: ReadonlyMap<string, Subject>; firm(id: string): string };

/** `done` says what has just been changed. */
export function alertsCard(
  alerts: readonly (Alert | Unreadable)[],
  names: Names,
  look: Look,
  done: readonly string[] = [],
): Card {
  const words = look.words.alert;
  const rows = alerts.map((alert) => ({ label: alert.id, value: { text: alertLine(alert, names, look) } }));
  const list: Block[] = rows.length > 0 ? [{ kind: "facts", rows }] : [text(words.none), quiet(words.noneHelp)];
  const each = alerts.length > WITH_ALL_BUTTONS ? 1 : 3;
  const actions = alerts.flatMap((alert) => buttons(alert, look).slice(0, each));
  return {
    title: words.what,
    blocks: [...done.map((said) => text(said)), ...list],
    notes: [],
    ...(actions.length > 0 ? { actions } : {}),
  };
}

export function alertLine(alert: Alert | Unreadable, { subjects, firm }: Names, look: Look): string {
  const { words: all, format } = look;
  const words = all.alert;
  if (!isReadable(alert)) return words.unreadable.line;
  const { cooldownHours, quiet: silent, zone, paused, snoozedUntil, scope } = alert;
  const wishes = [
    ...(cooldownHours > 0 ? [words.cooldown(cooldownHours)] : []),
    ...(silent ? [words.quiet(silent.from, silent.to, zone)] : []),
    ...(paused
      ? [words.pausedFor[paused]]
      : snoozedUntil
        ? [words.snoozed(format.time(snoozedUntil.toISOString()))]
        : []),
  ];
  return words.line(ruleText(alert, subjects, firm, look), words.scopes[scope], wishes.join(""));
}

export const endButton = ({ id }: Pick<Alert, "id">, { words }: Look): Action => ({
  label: words.alert.button.remove(id),
  invoke: { command: "alert remove", options: { id } },
});

function buttons(alert: Alert | Unreadable, look: Look): Action[] {
  if (!isReadable(alert)) return [endButton(alert, look)];
  const { id, paused } = alert;
  const { button } = look.words.alert;
  const act = (label: string, command: string): Action => ({ label, invoke: { command, options: { id } } });
  return [
    paused ? act(button.resume(id), "alert resume") : act(button.pause(id), "alert pause"),
    act(button.test(id), "alert test"),
    endButton(alert, look),
  ];
}
