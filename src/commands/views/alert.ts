// An alert as it arrives: what happened, before and after, and which alert it was. Short enough for a phone.
import { dayOf, type Fact } from "../../knowledge/facts/fact.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import type { Alert } from "../alerting.ts";
import type { Look } from "../look.ts";
import { type Action, type Block, type Card, quiet, text, type Value } from "../reply.ts";
import { displayName, type Sight } from "../sight.ts";
import { ruleText } from "./alerts.ts";
import type { Notice } from "./notice.ts";
import { summarise } from "./summary.ts";

/** `beside`: what it rests on, besides the new fact. */
export type AlertLine = { fact: Fact; beside: readonly Fact[]; percent?: number };

export type Spoken = { alert: Alert; lines: readonly AlertLine[]; more: number; isLast: number | undefined };

export function alertCard(
  { alert, lines, more, isLast }: Spoken,
  subjects: ReadonlyMap<string, Subject>,
  sight: Sight,
): Card {
  const { look } = sight;
  const words = look.words.alert;
  const ids = [...new Set(lines.map(({ fact }) => fact.subject))];
  const about = ids.flatMap((id) => subjects.get(id) ?? []);
  const several = ids.length > 1;
  const groups = ids.map((id): Block => {
    const subject = subjects.get(id);
    const own = lines.filter(({ fact }) => fact.subject === id);
    return {
      kind: "list",
      ...(several && subject ? { heading: displayName(subject, look) } : {}),
      items: own.flatMap((line) => lineValues(line, sight)),
    };
  });
  return {
    title: words.title(titleOf(alert, look), look.words.common.list(about.map((one) => displayName(one, look)))),
    blocks: [
      ...groups,
      ...(more > 0 ? [text(words.more(more))] : []),
      ...(isLast === undefined ? [] : [text(words.last(isLast))]),
      quiet(
        words.because(
          alert.id,
          ruleText(alert, subjects, (id) => sight.firm(id), look),
        ),
      ),
    ],
    notes: sight.notes(),
    actions: [...about.slice(0, 1).map((one) => briefButton(one, look)), snoozeButton(alert, look)],
  };
}

const titleOf = ({ rule }: Alert, { words: all }: Look): string =>
  rule.when === "new-fact" ? all.alert.newOf(all.common.kinds[rule.kind]) : all.alert.titles[rule.when];

/** What happened, and under it what it is measured against. */
export function lineValues({ fact, beside, percent }: AlertLine, sight: Sight): Value[] {
  const { format, words: all } = sight.look;
  const words = all.alert;
  const values = [sight.stated(words.dated(saying(fact, sight), sight.dated(fact)), fact)];
  if (percent !== undefined) values.push(sight.calculated(words.change(format.change(percent)), fact, ...beside));
  for (const other of beside) {
    const label = words.beside[other.kind === "price" ? "close" : other.kind === "target" ? "target" : "before"];
    values.push(sight.stated(`${label}${words.dated(summary(other, sight), sight.dated(other))}`, other));
  }
  return values;
}

function saying(fact: Fact, sight: Sight): string {
  const words = sight.look.words.alert;
  const said = summary(fact, sight);
  if (fact.kind === "target") return words.target(said);
  if (fact.kind !== "rating") return said;
  const before = fact.previous?.rating ?? fact.previous?.described;
  return words.rating(before ? words.before(said, before) : said);
}

/** Without the day of a flow: the line names it. */
const summary = (fact: Fact, sight: Sight): string =>
  summarise(fact, sight)
    .replace(`, ${sight.look.format.date(dayOf(fact))}`, "")
    .replace(/\.$/, "");

const briefButton = (subject: Subject, { words }: Look): Action => ({
  label: words.alert.button.brief(subject.name),
  invoke: { command: "brief", options: { company: subject.id } },
});

const snoozeButton = ({ id }: Alert, { words }: Look): Action => ({
  label: words.alert.button.snooze,
  invoke: { command: "alert snooze", options: { id, hours: 24 } },
});

/** What its owner is told where an alert did not arrive. */
export function alertNoticeCard({ id, why, scope, channel }: Notice, { words: all }: Look): Card {
  const words = all.alert.notice;
  const isPaused = why === "gone" || why === "forbidden";
  return {
    title: why === "uncorrected" ? words.uncorrectedTitle(id) : words.title(id),
    tone: "warn",
    blocks: [
      text(words[why]),
      text(scope === "channel" ? words.channel(channel) : words.member),
      ...(isPaused ? [text(words.help)] : []),
    ],
    notes: [],
  };
}
