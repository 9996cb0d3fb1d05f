// What is on the watchlists, and what a change came to.
import type { Look } from "../look.ts";
import { type Block, type Card, quiet, text } from "../reply.ts";

/** All are names. */
export type Watched = Record<"member" | "channel" | "added" | "there" | "removed" | "notThere", readonly string[]>;

export function watchCard(watched: Watched, { words: all }: Look): Card {
  const { watch: words, common } = all;
  const line = (names: readonly string[], say: (names: string) => string): Block[] =>
    names.length > 0 ? [text(say(common.list(names)))] : [];
  const row = (scope: "member" | "channel") => ({
    label: words.scopes[scope],
    value: { text: watched[scope].length > 0 ? common.list(watched[scope]) : words.empty },
  });
  const nobody = watched.member.length + watched.channel.length === 0;
  return {
    title: words.what,
    blocks: [
      ...line(watched.added, words.added),
      ...line(watched.there, words.there),
      ...line(watched.removed, words.removed),
      ...line(watched.notThere, words.notThere),
      { kind: "facts", rows: [row("member"), row("channel")] },
      ...(nobody ? [quiet(words.emptyHelp)] : []),
    ],
    notes: [],
  };
}
