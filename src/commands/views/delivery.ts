// What became of messages, one sentence each.
import type { Delivery } from "../services.ts";
import type { Look } from "../look.ts";
import { type Card, quiet, text } from "../reply.ts";

export function deliveryCard(rows: readonly Delivery[], look: Look): Card {
  const words = look.words.delivery;
  const items = rows.map((row) => ({ text: line(row, look) }));
  return {
    title: words.title,
    blocks: items.length > 0 ? [quiet(words.newest(items.length)), { kind: "list", items }] : [text(words.none)],
    notes: [],
  };
}

function line(row: Delivery, { words: all, format }: Look): string {
  const words = all.delivery;
  const to = typeof row.to === "string" ? words.to[row.to] : words.to.channel(row.to.channel);
  return words.line(
    words.what[row.what](row.id),
    to,
    state(row, { words: all, format }),
    format.time(row.created.toISOString()),
  );
}

function state(
  { state: now, reason, attempts, due }: Delivery,
  { words: all, format }: Pick<Look, "words" | "format">,
) {
  const words = all.delivery;
  const isAgain = now === "queued" && attempts > 0;
  const said = isAgain ? words.state.again(format.time(due.toISOString())) : words.state[now];
  const because = reason === undefined ? said : words.because(said, words.reasons[reason] ?? reason);
  return attempts > 1 ? words.tried(because, attempts) : because;
}
