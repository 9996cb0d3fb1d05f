// One digest put together from what was read: preview, planner and send-now all make it here.
import { createLook, type Look } from "../../commands/look.ts";
import type { Contents, Late, Span } from "../../commands/subscription.ts";
import { digestCard } from "../../commands/views/digest.ts";
import { weightOf } from "../../knowledge/derive/novelty.ts";
import type { Letter } from "../delivery/outbox.ts";
import { ownerNameOf, type StoredDigest } from "./digests.ts";
import { recipientOf } from "./orders.ts";
import type { Reading } from "./reading.ts";

/** From what it told last up to what is known now. */
export function spanOf(digest: StoredDigest, reading: Reading, now: Date): Span {
  const { format } = lookOf(digest, now);
  return {
    from: digest.cursor,
    to: reading.reach(digest.cursor),
    days: { after: format.today(digest.toldAt), today: format.today(now) },
  };
}

/** `companies`: whom it is about. One that is not known any more is left out. */
export function contentsOf(digest: StoredDigest, companies: readonly string[], span: Span, reading: Reading): Contents {
  const { id, kinds } = digest;
  const groups = companies.flatMap((company) => {
    const subject = reading.subjects.get(company);
    const all = reading.entries(company, span);
    const entries = kinds ? all.filter(({ fact }) => kinds.includes(fact.kind)) : all;
    return subject && entries.length > 0 ? [{ subject, entries }] : [];
  });
  const weight = ({ entries }: (typeof groups)[number]) => weightOf(entries[0]!, span.days);
  groups.sort((a, b) => weight(a) - weight(b) || (a.subject.name < b.subject.name ? -1 : 1));
  const { sources, firms } = reading;
  return { id, span, kinds, groups, sources, firms, nobody: companies.length === 0 };
}

/** Undefined where nothing is new and it is to stay silent then. `name` is unique among its letters. */
export function letterOf(
  digest: StoredDigest,
  contents: Contents,
  name: string,
  now: Date,
  late?: Late,
): Letter | undefined {
  if (contents.groups.length === 0 && digest.whenEmpty === "silent") return undefined;
  const card = digestCard(contents, lookOf(digest, now), digest.toldAt, late);
  return {
    key: `digest:${digest.id}:${name}`,
    owner: ownerNameOf(digest.id),
    to: recipientOf(digest),
    reply: { cards: [card] },
  };
}

const lookOf = ({ locale, rhythm }: StoredDigest, now: Date): Look => createLook(now, locale, rhythm.zone);
