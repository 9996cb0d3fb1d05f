// Discord's markdown as a reader meets it, written apart from the renderer and more eager than Discord: where in doubt,
// something acts. What the clients do is gathered from https://support.discord.com/hc/en-us/articles/210298617 and from
// the open parsers that imitate them.

/** What is seen, and what acted in it, in order: "bold", "link https://…", "mention". */
export type Seen = { text: string; acts: string[] };

const blocks: readonly (readonly [name: string, begins: RegExp])[] = [
  ["quote", /^ *>(?:>>)? ?/],
  ["subtext", /^ *-#(?: +|$)/],
  ["heading", /^ *#{1,3}(?: +|$)/],
  ["list", /^ *(?:[-*+]|\d+\.)(?: +|$)/],
];

const within = String.raw`((?:\\[^]|[^\\])+?)`;
const around: readonly (readonly [name: string, pair: RegExp])[] = [
  ["bold", new RegExp(String.raw`^\*\*${within}\*\*(?!\*)`)],
  ["underline", new RegExp(`^__${within}__(?!_)`)],
  ["italic", new RegExp(String.raw`^\*(?=\S)${within}\*(?!\*)`)],
  ["italic", new RegExp(`^_${within}_`)],
  ["struck", new RegExp(`^~~${within}~~`)],
  ["spoiler", new RegExp(String.raw`^\|\|${within}\|\|`)],
];

const alone: readonly (readonly [name: string, whole: RegExp])[] = [
  ["code", /^(`+)([^]+?)\1/],
  ["mention", /^<(?:@[!&]?|#)\d+>/],
  ["mention", /^@(?:everyone|here)/i],
  ["command", /^<\/[^>]+:\d+>/],
  ["emoji", /^<a?:\w+:\d+>/],
  ["emoji", /^:[\w+~-]+:/],
  ["time", /^<t:-?\d+(?::\w)?>/],
  ["place", /^<(?:id|sound):[^>]+>/],
  ["link", /^<[a-z+]+:[^\s>]+>/i],
  ["link", /^(?:https?|steam|discord|ftp):\/\/[^\s<]+/i],
];

/** What stands at the beginning: how long it is, and what is seen of it. */
const first = (rest: string): { length: number; seen: Seen } => {
  if (/^\\[^0-9A-Za-z\s]/.test(rest)) return { length: 2, seen: { text: rest.charAt(1), acts: [] } };
  const link = /^\[((?:\\[^]|[^\\\]])*)\]\(<?([^\s)>]+)>?\)/.exec(rest);
  if (link) {
    const { text, acts } = inline(link[1] ?? "");
    return { length: link[0].length, seen: { text, acts: [`link ${link[2]}`, ...acts] } };
  }
  for (const [name, pair] of around) {
    const found = pair.exec(rest);
    if (!found) continue;
    const { text, acts } = inline(found[1] ?? "");
    return { length: found[0].length, seen: { text, acts: [name, ...acts] } };
  }
  for (const [name, whole] of alone) {
    const found = whole.exec(rest);
    if (found) return { length: found[0].length, seen: { text: "", acts: [name] } };
  }
  return { length: 1, seen: { text: rest.charAt(0), acts: [] } };
};

const inline = (source: string): Seen => {
  const all: Seen = { text: "", acts: [] };
  for (let at = 0; at < source.length;) {
    const { length, seen } = first(source.slice(at));
    all.text += seen.text;
    all.acts.push(...seen.acts);
    at += length;
  }
  return all;
};

/** One line after the other, as no text of a reply spans several. */
export const read = (markdown: string): Seen => {
  const lines = markdown.split("\n").map((line): Seen => {
    let rest = line;
    const acts: string[] = [];
    for (let found = true; found;) {
      const block = blocks.find(([, begins]) => begins.test(rest));
      found = block !== undefined;
      if (block === undefined) continue;
      acts.push(block[0]);
      rest = rest.replace(block[1], "");
    }
    const seen = inline(rest);
    return { text: seen.text, acts: [...acts, ...seen.acts] };
  });
  return { text: lines.map(({ text }) => text).join("\n"), acts: lines.flatMap(({ acts }) => acts) };
};
