// The answer to `targets` as somebody writes it who needs this one answer, in this one place: the yardstick for ours.
import type { Given } from "./discord-facts.ts";

/** The button below: the command that it stands for, as the adapter packs it. */
const CHART = '1d008ufj"targets",{"company":"xiaomi","chart":true}';
const HALF_YEAR_DAYS = 180;
const DAY_MS = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 2025-12-18 -> Dec 18, 2025. */
const dated = (day: string): string =>
  `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8, 10))}, ${day.slice(0, 4)}`;

const hkd = (n: number): string => `HK$${Number.isInteger(n) ? n : n.toFixed(2)}`;
const percent = (n: number): string => `${n > 0 ? "+" : ""}${Math.round(n * 10) / 10}%`;
const shown = (text: string): string => text.replace(/[\\*_~`|[\]<>#@]/g, "\\$&");
const valueOf = (figure: object): number => ("value" in figure ? Number(figure.value) : Number.NaN);

type Footnote = { n: number; fact: string; source: string };

/** The body of the message with the targets of a company in Hong Kong dollars, against its last known close. */
export function targetsByHand({ subject, targets, close, firms, sources }: Given, today: string): string {
  const notes: Footnote[] = [];
  const cite = (fact: Given["targets"][number] | Given["close"]): string => {
    const source = fact.sources[0]!.source;
    let note = notes.find((one) => one.fact === fact.id);
    if (!note) notes.push((note = { n: notes.length + 1, fact: fact.id, source }));
    return `[${note.n}]`;
  };
  const newest = new Map<string, (typeof targets)[number]>();
  for (const one of targets) if (one.statedOn <= today && !newest.has(one.firm)) newest.set(one.firm, one);
  const last = valueOf(close.figure!);

  const rows: string[] = [];
  const values: number[] = [];
  const names: string[] = [];
  for (const target of newest.values()) {
    const price = valueOf(target.price);
    const name = shown(firms.get(target.firm)?.name ?? target.firm);
    const mark = cite(target);
    let row = `**${name}**\nTarget: ${hkd(price)}\u00a0${mark}`;
    if (target.previous) {
      const before = valueOf(target.previous);
      const moved = Math.round((price - before) * 100) / 100;
      const by = `${moved < 0 ? "-" : "+"}${hkd(Math.abs(moved))}`;
      row += ` · Before: ${hkd(before)}\u00a0${mark} · Change: ${by}, ${percent((price / before - 1) * 100)}\u00a0${mark} *calculated*`;
    }
    row += ` · Upside: ${percent((price / last - 1) * 100)}\u00a0${mark}${cite(close)} *calculated* · Date: ${dated(target.statedOn)}`;
    rows.push(row);
    if (Date.parse(today) - Date.parse(target.statedOn) > HALF_YEAR_DAYS * DAY_MS) continue;
    values.push(price);
    names.push(name);
  }

  const sorted = values.toSorted((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const half = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  const all = notes.filter(({ fact }) => fact !== close.id).map(({ n }) => `[${n}]`);
  const marks = all.join("");
  const line = (label: string, text: string) => `**${label}** ${text}\u00a0${marks} *calculated*`;
  const sums =
    values.length === 1
      ? line("Mean, median, high, low", hkd(mean))
      : [
          line("Mean", hkd(mean)),
          line("Median", hkd(median)),
          line("High", hkd(sorted.at(-1)!)),
          line("Low", hkd(sorted[0]!)),
        ].join("\n");

  const bySource = new Map<string, Footnote[]>();
  for (const note of notes) {
    const same = bySource.get(note.source);
    if (same) same.push(note);
    else bySource.set(note.source, [note]);
  }
  const sourceLines = [...bySource].map(([id, cited]) => {
    const source = sources.get(id)!;
    const ids = cited.map(({ n, fact }) => `[${n}]\u00a0${fact}`).join(" · ");
    const title = source.url ? `[${shown(source.title)}](${source.url})` : shown(source.title);
    return `-# ${ids}\n-# ${shown(source.publisher ?? "publisher not stated")}, ${source.publishedOn}: ${title}`;
  });

  const listing = subject.listings?.[0];
  const named = listing ? `${subject.name} (${listing.code}.${listing.exchange})` : subject.name;
  return JSON.stringify({
    embeds: [
      {
        title: `Price targets: ${shown(named)}`,
        description: `-# as of ${dated(today)}

-# Firm
${rows.join("\n")}
### Consensus in HKD
${sums}
**Targets counted** ${values.length}: ${names.join(", ")}\u00a0${marks} *calculated*
**Upside of the mean** ${percent((mean / last - 1) * 100)}\u00a0${marks}${cite(close)} *calculated*

**Last known close** ${hkd(last)} on ${dated(close.on ?? close.statedOn)}\u00a0${cite(close)}

-# Upside is calculated: target divided by the last known close, less one. It is not a forecast.

-# **Sources**
${sourceLines.join("\n")}
-# /why ${notes[0]!.fact} tells more about that footnote`,
        color: 0x5b_6b_7f,
      },
    ],
    components: [{ type: 1, components: [{ type: 2, style: 2, label: "Chart", custom_id: CHART }] }],
    allowed_mentions: { parse: [] },
  });
}
