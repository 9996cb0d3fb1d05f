// Which digests there are, and when they come.
import type { Look } from "../look.ts";
import { isReadable, type Unreadable } from "../one-of.ts";
import { type Action, type Block, type Card, quiet, text } from "../reply.ts";
import type { Digest } from "../subscription.ts";

/** Three buttons for each of so many; for more, only one. */
const WITH_ALL_BUTTONS = 5;

/** `done` says what has just been changed; `names` those of companies. */
export function digestsCard(
  digests: readonly (Digest | Unreadable)[],
  names: ReadonlyMap<string, string>,
  look: Look,
  done: readonly string[] = [],
): Card {
  const words = look.words.digest;
  const rows = digests.map((digest) => ({ label: digest.id, value: { text: digestLine(digest, names, look) } }));
  const list: Block[] = rows.length > 0 ? [{ kind: "facts", rows }] : [text(words.none), quiet(words.noneHelp)];
  const actions = digests.flatMap((digest) =>
    buttons(digest, look).slice(0, digests.length > WITH_ALL_BUTTONS ? 1 : 3),
  );
  return {
    title: words.what,
    blocks: [...done.map((said) => text(said)), ...list],
    notes: [],
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** When it comes, to whom, and what of. */
export function digestLine(
  digest: Digest | Unreadable,
  names: ReadonlyMap<string, string>,
  { words: all, format }: Look,
): string {
  const words = all.digest;
  if (!isReadable(digest)) return words.unreadable.line;
  const { rhythm, companies, kinds, scope, paused, nextAt } = digest;
  const at = `${rhythm.at} ${rhythm.zone}`;
  const when =
    rhythm.every === "week" ? words.every.week(at, words.days[rhythm.on - 1]!) : words.every[rhythm.every](at);
  const whose = companies ? all.common.list(companies.map((id) => names.get(id) ?? id)) : words.follows[scope];
  const what = kinds ? words.only(whose, all.common.list(kinds.map((kind) => all.common.manyKinds[kind]))) : whose;
  const next = paused ? words.pausedFor[paused] : words.next(format.time(nextAt.toISOString()));
  return words.line(when, words.scopes[scope], what, next);
}

export const endButton = ({ id }: Pick<Digest, "id">, { words }: Look): Action => ({
  label: words.digest.button.unsubscribe(id),
  invoke: { command: "digest unsubscribe", options: { id } },
});

function buttons(digest: Digest | Unreadable, look: Look): Action[] {
  if (!isReadable(digest)) return [endButton(digest, look)];
  const { id, paused } = digest;
  const { button } = look.words.digest;
  const act = (label: string, command: string): Action => ({ label, invoke: { command, options: { id } } });
  return [
    act(button.preview(id), "digest preview"),
    paused ? act(button.resume(id), "digest resume") : act(button.pause(id), "digest pause"),
    endButton(digest, look),
  ];
}
