// A digest: what is new, company by company, most material first; and what did not fit into it.
import type { Days, Entry } from "../../knowledge/derive/novelty.ts";
import { dayOf, type Fact } from "../../knowledge/facts/fact.ts";
import type { Subject } from "../../knowledge/subjects.ts";
import type { Look } from "../look.ts";
import { type Action, type Block, type Card, quiet, text, type Value } from "../reply.ts";
import { createSight, displayName, type Sight } from "../sight.ts";
import type { Contents, Late, Span } from "../subscription.ts";
import { summarise } from "./summary.ts";

type Group = { subject: Subject; entries: readonly Entry[] };

// What a phone shows in two or three screens.
const LINES = 18;
const LINES_OF_ONE = 6;

/** `since` is when the one before it was made. */
export function digestCard(contents: Contents, look: Look, since: Date, late?: Late): Card {
  const { span, groups, nobody, id } = contents;
  const words = look.words.digest;
  const { format } = look;
  const sight = sightOf(contents, look);
  const { shown, rest } = split(groups);
  const blocks: Block[] = [
    ...(late ? [text(words.late(format.time(late.due.toISOString()), late.missed))] : []),
    ...(groups.length === 0 ? [text(words.nothing)] : []),
    ...(nobody ? [quiet(words.nobody)] : []),
    ...shown.map((group) => groupBlock(group, span.days, sight)),
    quiet(words.since(format.time(since.toISOString()))),
  ];
  const left = rest.reduce((sum, { entries }) => sum + entries.length, 0);
  const more: Action = {
    label: words.more(left),
    invoke: { command: "digest show", options: { id, span: spanText(span) } },
  };
  return {
    title: words.title(format.date(span.days.today)),
    blocks,
    notes: sight.notes(),
    ...(left > 0 ? { actions: [more] } : {}),
  };
}

/** What did not fit, one line each, in the order of the digest. */
export const restOf = ({ groups }: Contents): { subject: Subject; entry: Entry }[] =>
  split(groups).rest.flatMap(({ subject, entries }) => entries.map((entry) => ({ subject, entry })));

export function restCard(contents: Contents, shown: ReturnType<typeof restOf>, look: Look): Card {
  const words = look.words.digest;
  const sight = sightOf(contents, look);
  const groups = [...Map.groupBy(shown, ({ subject }) => subject)];
  const blocks = groups.map(([subject, lines]) =>
    groupBlock({ subject, entries: lines.map(({ entry }) => entry) }, contents.span.days, sight),
  );
  return {
    title: words.restTitle(look.format.date(contents.span.days.today)),
    blocks: blocks.length > 0 ? blocks : [text(words.noRest)],
    notes: sight.notes(),
  };
}

/** "12..40/2025-12-18..2025-12-19" */
const spanText = ({ from, to, days }: Span): string => `${from}..${to}/${days.after}..${days.today}`;

export function spanOf(typed: string): Span | undefined {
  const day = String.raw`(\d{4}-\d\d-\d\d)`;
  const [, from, to, after, today] =
    new RegExp(String.raw`^(\d{1,15})\.\.(\d{1,15})/${day}\.\.${day}$`).exec(typed) ?? [];
  if (from === undefined || to === undefined || after === undefined || today === undefined) return undefined;
  if (Number.isNaN(Date.parse(after)) || Number.isNaN(Date.parse(today))) return undefined;
  return { from: Number(from), to: Number(to), days: { after, today } };
}

const sightOf = ({ span, sources, firms }: Contents, look: Look): Sight =>
  createSight(look, span.days.today, sources, firms);

/** First some lines of each company, then more of them while there is room. */
function split(groups: readonly Group[]): { shown: Group[]; rest: Group[] } {
  let room = LINES;
  const take = (most: number): number => {
    const taken = Math.min(room, most);
    room -= taken;
    return taken;
  };
  const first = groups.map(({ entries }) => take(Math.min(entries.length, LINES_OF_ONE)));
  const counts = groups.map(({ entries }, i) => first[i]! + (first[i]! > 0 ? take(entries.length - first[i]!) : 0));
  const part = (cut: (entries: readonly Entry[], count: number) => readonly Entry[]) =>
    groups
      .map(({ subject, entries }, i) => ({ subject, entries: cut(entries, counts[i]!) }))
      .filter(({ entries }) => entries.length > 0);
  return { shown: part((all, count) => all.slice(0, count)), rest: part((all, count) => all.slice(count)) };
}

const groupBlock = ({ subject, entries }: Group, days: Days, sight: Sight): Block => ({
  kind: "list",
  heading: displayName(subject, sight.look),
  items: entries.map((entry) => line(entry, days, sight)),
});

function line(entry: Entry, { today }: Days, sight: Sight): Value {
  const { format, words: all } = sight.look;
  const words = all.digest;
  const because = (said: string, { reason }: Fact) => (reason === undefined ? said : words.reason(said, reason));
  const { fact } = entry;
  switch (entry.what) {
    case "new": {
      const { alike } = entry;
      if (entry.backDated)
        return sight.stated(words.backDated(saying(fact, sight), format.date(fact.statedOn)), ...alike);
      return sight.stated(withDay(saying(fact, sight), fact, today, sight), ...alike);
    }
    case "due":
      return sight.stated(words.due(summarise(fact, sight)), fact);
    case "passed":
      return sight.stated(words.passed(summarise(fact, sight)), fact);
    case "differ": {
      const versions = entry.versions.map((one) => saying(one, sight));
      const said = words.differ(versions.join(words.either));
      return sight.stated(withDay(said, fact, today, sight), ...entry.versions);
    }
    case "corrected":
      return sight.stated(
        because(words.corrected(saying(fact, sight), summarise(entry.was, sight)), fact),
        fact,
        entry.was,
      );
    case "retracted":
      return sight.stated(because(words.retracted(saying(fact, sight)), fact), fact);
    case "restored":
      return sight.stated(words.restored(saying(fact, sight)), fact);
    default:
      return entry satisfies never;
  }
}

/** The day of the digest goes without saying. */
function withDay(said: string, fact: Fact, today: string, sight: Sight): string {
  const { format, words } = sight.look;
  const date = sight.dated(fact);
  return date === format.date(today) ? said : words.digest.dated(said, date);
}

/** A fact in a line that stands among lines of other kinds. */
function saying(fact: Fact, sight: Sight): string {
  const { words: all, format } = sight.look;
  const words = all.digest;
  // A flow of one day names it, and the line does so already.
  const said = summarise(fact, sight)
    .replace(`, ${format.date(dayOf(fact))}`, "")
    .replace(/\.$/, "");
  switch (fact.kind) {
    case "rating": {
      const before = fact.previous?.rating ?? fact.previous?.described;
      return words.labelled(words.labels.rating, before ? `${said}, ${all.metrics.before(before)}` : said);
    }
    case "target":
    case "launch":
      return words.labelled(words.labels[fact.kind], said);
    default:
      return said;
  }
}
