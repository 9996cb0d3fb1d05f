// How an alert would have done in a time that is over.
import type { Rehearsed } from "../../knowledge/derive/rehearsal.ts";
import { type Action, type Block, type Card, quiet, text } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { lineValues } from "./alert.ts";

export type Trial = {
  /** The rule in words. */
  rule: string;
  events: number;
  newest: readonly Rehearsed[];
  since: string;
  until: string;
  weeks: number;
  /** How many companies were looked at, where there are more. */
  partly: number | undefined;
  nobody: boolean;
  /** Saves it; none where it is saved already. */
  save: Action | undefined;
};

export function trialCard(trial: Trial, sight: Sight): Card {
  const { format, words: all } = sight.look;
  const words = all.alert.test;
  const { events, newest, since, until, weeks, partly, save } = trial;
  const items = newest.flatMap((one) => lineValues(one, sight));
  const facts = newest.map(({ fact }) => fact);
  const counted = (said: string): Block => ({ kind: "text", value: sight.calculated(said, ...facts) });
  const said = words.would(events, format.date(since), format.date(until));
  return {
    title: words.title,
    blocks: [
      text(all.common.sentence(trial.rule)),
      ...(trial.nobody ? [text(words.nobody)] : []),
      ...(events > 0 ? [counted(said)] : [text(said)]),
      ...(events > 1 ? [counted(words.per(format.count(Math.round((events / weeks) * 10) / 10)))] : []),
      ...(items.length > 0 ? [{ kind: "list" as const, heading: words.first, items }] : []),
      ...(partly === undefined ? [] : [quiet(words.partly(partly))]),
      quiet(words.counted),
    ],
    notes: sight.notes(),
    ...(save ? { actions: [save] } : {}),
  };
}
