// Cards as embeds, for a narrow screen: no columns, no inline fields, one entry a line, what is less important small.
import type { APIEmbed } from "discord-api-types/v10";
import type { Block, Card, Note, Reply, Value } from "../../commands/reply.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { bySource, marks } from "../notes.ts";
import type { RenderWords } from "../values.ts";
import { escape } from "./escape.ts";
import { idsLine } from "./facts-behind.ts";
import { embedLimits } from "./limits.ts";

export type DiscordWords = { render: RenderWords; chat: typeof chat };

const colours = { up: 0x2e_9e_5b, down: 0xd6_45_45, warn: 0xe8_a3_3d, none: 0x5b_6b_7f } as const;
const dot = " · ";

const filled = (text: string): boolean => text !== "";
const small = (text: string): string => (text === "" ? "" : `-# ${text}`);
const bold = (text: string): string => {
  const safe = escape(text).trim();
  return safe === "" ? "" : `**${safe}**`;
};

/** The texts with `by` between them, but for those that are empty. */
const joined = (texts: readonly string[], by: string): string => {
  let whole = "";
  for (const text of texts) if (text !== "") whole = whole === "" ? text : whole + by + text;
  return whole;
};

/** One footnote, as most values have, without the work of putting several in order. */
const citedBy = (cites: readonly number[]): string => (cites.length === 1 ? `[${cites[0]}]` : marks(cites).join(""));

/** "HK$43.36 [1] *calculated*": a footnote stays on the line of its value. */
const shown = (value: Value, words: RenderWords, strong = false): string => {
  const text = strong ? bold(value.text) : escape(value.text).trim();
  const cited = value.cites === undefined ? "" : citedBy(value.cites);
  const marked = text === "" || cited === "" ? text + cited : `${text}\u00a0${cited}`;
  return value.calculated === true && marked !== "" ? `${marked} *${words.calculated}*` : marked;
};

type Table = Extract<Block, { kind: "table" }>;

/** Columns that explain themselves: one beside the first, or two texts that no row leaves out. */
const selfEvident = ({ columns: [, ...others], rows }: Table): boolean =>
  others.length < 2 ||
  (others.length === 2 &&
    others.every(({ align }, at) => align !== "right" && rows.every((row) => (row[at + 1]?.text ?? "") !== "")));

/**
 * One entry a row, under small names: "**first** · second" where the columns explain themselves, else the first cell and
 * below it "label: value · …" without the cells that are empty.
 */
const tableLines = (table: Table, words: RenderWords): string[] => {
  const { columns, rows } = table;
  const labels = columns.map(({ label }) => escape(label).trim());
  const named = selfEvident(table) || rows.length === 0;
  const lines = rows.map(([first, ...others]) => {
    const head = first === undefined ? "" : shown(first, words, true);
    const cells = others.map((value, at) => {
      const text = shown(value, words);
      return text === "" || named ? text : joined([labels[at + 1] ?? "", text], ": ");
    });
    return joined([head, joined(cells, dot)], named ? dot : "\n");
  });
  return [small(named ? joined(labels, dot) : (labels[0] ?? "")), ...lines].filter(filled);
};

const bodyLines = (block: Block, words: RenderWords): string[] => {
  switch (block.kind) {
    case "text": {
      const text = shown(block.value, words);
      return [block.quiet === true ? small(text) : text].filter(filled);
    }
    case "facts":
      return block.rows.map(({ label, value }) => joined([bold(label), shown(value, words)], " ")).filter(filled);
    case "table":
      return tableLines(block, words);
    case "list":
      return block.items
        .map((item) => shown(item, words))
        .filter(filled)
        .map((text) => `- ${text}`);
    default:
      return block satisfies never;
  }
};

const heading = "### ";

const blockLines = (block: Block, words: RenderWords): string[] => {
  const title = block.kind === "text" || block.heading === undefined ? "" : escape(block.heading).trim();
  const lines = bodyLines(block, words);
  return title === "" ? lines : [heading + title, ...lines];
};

/** The address of a page, so written that it cannot end its link; undefined for what is no page. */
const pageOf = (url: string | undefined): string | undefined => {
  const address = url === undefined ? null : URL.parse(url);
  if (address === null || (address.protocol !== "https:" && address.protocol !== "http:")) return undefined;
  return address.href.replace(/[()[\]\\*_~|`<>]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
};

/** A title that holds brackets or an address cannot be a link: the day is, then. */
const sourceLine = ({ title, publisher, publishedOn, url }: Note["source"], words: RenderWords): string => {
  const [who, day, name] = [escape(publisher ?? words.publisherNotStated), escape(publishedOn), escape(title).trim()];
  const page = pageOf(url);
  const linked = (text: string): string => (page === undefined ? text : `[${text}](${page})`);
  const linkable = name !== "" && !/[[\]\\]/.test(name);
  return small(linkable ? words.source(who, day, linked(name)) : words.source(who, linked(day), name));
};

const noteLines = (notes: readonly Note[], hint: string, words: RenderWords): string[] => {
  const lines = notes.length === 0 ? [] : [small(`**${words.sources}**`)];
  for (const group of bySource(notes)) lines.push(`${idsLine(group)}\n${sourceLine(group.source, words)}`);
  if (hint !== "") lines.push(small(hint));
  return lines;
};

const cardLines = (card: Card, hint: string, words: RenderWords): string[] => {
  const lines = card.asOf === undefined ? [] : [small(words.asOf(escape(card.asOf)))];
  const add = (part: readonly string[]): void => {
    // A heading brings its own distance.
    if (part.length > 0 && lines.length > 0 && part[0]?.startsWith(heading) !== true) lines.push("");
    lines.push(...part);
  };
  for (const block of card.blocks) add(blockLines(block, words));
  add(noteLines(card.notes, hint, words));
  return lines;
};

/** Descriptions within their limit, broken between lines; a heading goes with what it is about. */
const descriptionsOf = (lines: readonly string[]): string[] => {
  const whole = lines.join("\n").trimEnd();
  if (whole.length <= embedLimits.description) return whole === "" ? [] : [whole];
  const pages: string[][] = [[]];
  let used = 0;
  for (const line of lines) {
    let page = pages.at(-1) ?? [];
    if (page.length > 0 && used + 1 + line.length > embedLimits.description) {
      const last = page.findLastIndex((one) => one !== "" && !one.startsWith(heading));
      const carried = last < 0 ? [] : page.splice(last + 1).filter(filled);
      page = carried;
      pages.push(page);
      used = carried.join("\n").length;
    }
    if (line === "" && page.length === 0) continue;
    used += line.length + (page.length > 0 ? 1 : 0);
    page.push(line);
  }
  return pages.map((page) => page.join("\n").trimEnd()).filter(filled);
};

const embedsOfCard = (card: Card, hint: string, words: RenderWords): APIEmbed[] => {
  const title = escape(card.title).trim();
  const long = title.length > embedLimits.title;
  const lines = cardLines(card, hint, words);
  const descriptions = descriptionsOf(long ? [`## ${title}`, ...lines] : lines);
  const color = colours[card.tone ?? "none"];
  const embeds = (descriptions.length === 0 ? [undefined] : descriptions).map((description, at): APIEmbed => ({
    ...(at === 0 && title !== "" && !long ? { title } : {}),
    ...(description === undefined ? {} : { description }),
    color,
  }));
  const last = embeds.at(-1);
  if (card.page !== undefined && last !== undefined) last.footer = { text: words.page(card.page.number, card.page.of) };
  return embeds.filter(
    (embed) => embed.title !== undefined || embed.description !== undefined || embed.footer !== undefined,
  );
};

/** All cards one after the other, at least one embed. What is too large is drawn too: see `taken`. */
export const embedsOf = ({ cards }: Reply, words: DiscordWords): APIEmbed[] => {
  const last = cards.findLastIndex(({ notes }) => notes.some(({ facts }) => facts.length > 0));
  const id = cards.flatMap(({ notes }) => notes).find(({ facts }) => facts.length > 0)?.facts[0];
  const hint = id === undefined ? "" : words.chat.why(`/why ${escape(id)}`);
  const embeds = cards.flatMap((card, at) => embedsOfCard(card, at === last ? hint : "", words.render));
  return embeds.length > 0 ? embeds : [{ description: words.chat.nothing, color: colours.none }];
};

/** Whether Discord takes these embeds in one message. */
export const taken = (embeds: readonly APIEmbed[]): boolean => {
  let total = 0;
  for (const { title = "", description = "", footer } of embeds) {
    if (title.length > embedLimits.title || description.length > embedLimits.description) return false;
    total += title.length + description.length + (footer?.text.length ?? 0);
  }
  return embeds.length <= embedLimits.embeds && total <= embedLimits.total;
};
