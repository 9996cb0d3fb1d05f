// What is set, for the member and for the channel.
import type { Settings } from "../services.ts";
import type { Look } from "../look.ts";
import { type Block, type Card, quiet, text } from "../reply.ts";

export type Shown = {
  member: Settings;
  channel: Settings;
  companies: ReadonlyMap<string, string>;
  saved: boolean;
  zone: string;
  now: Date;
};

const SAMPLE = { number: 1234567.89, day: "2025-12-31" };

export function settingsCard(
  { member, channel, companies, saved, zone, now }: Shown,
  look: Look,
  lookFor: (s: Settings) => Look,
): Card {
  const { settings: words } = look.words;
  const block = (heading: string, own: Settings, unset: string): Block => {
    const { format } = lookFor(own);
    const row = (label: string, value: string | undefined) => ({ label, value: { text: value ?? words.unset } });
    return {
      kind: "facts",
      heading,
      rows: [
        row(words.timezone, own.timezone ? words.time(own.timezone, format.time(now.toISOString())) : unset),
        row(
          words.locale,
          own.locale && words.example(own.locale, format.count(SAMPLE.number), format.date(SAMPLE.day)),
        ),
        row(words.company, own.company && (companies.get(own.company) ?? own.company)),
      ],
    };
  };
  return {
    title: words.what,
    blocks: [
      ...(saved ? [text(words.saved)] : []),
      block(words.scopes.member, member, words.inUse(zone)),
      block(words.scopes.channel, channel, words.unset),
      quiet(words.order),
    ],
    notes: [],
  };
}
