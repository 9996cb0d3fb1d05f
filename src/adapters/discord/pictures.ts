// Charts in a message: as attached pictures with words for those who do not see them, else as lines of text.
import type { Chart, Value } from "../../commands/reply.ts";
import type { Picture } from "../../bot/ports.ts";
import { barText, partsOfChart } from "../chart-text.ts";
import { escape } from "./escape.ts";
import { embedLimits } from "./limits.ts";
import type { Body } from "./render.ts";

/** How many pictures of one reply are drawn: a chart that nobody scrolls to helps nobody. */
export const MOST_PICTURES = 4;

const BAR = 12;

/** Bars as code, since only there all characters are as wide as each other. */
export const chartLines = (chart: Chart, shown: (value: Value) => string): string[] => {
  const parts = partsOfChart(chart);
  if (parts.length === 0) return [];
  const line = ({ label, value, bar }: (typeof parts)[number]["lines"][number]): string => {
    const drawn = bar === undefined ? "" : `\`${barText(bar, BAR).padEnd(BAR).replaceAll(" ", "─")}\` `;
    return [`${drawn}${escape(label).trim()}`, shown(value)].join(" · ");
  };
  return [
    `**${escape(chart.title).trim()}**`,
    ...parts.flatMap(({ name, lines }) => [...(name === "" ? [] : [escape(name).trim()]), ...lines.map(line)]),
    ...chart.small.map((text) => `-# ${escape(text).trim()}`),
  ];
};

/** The body with its pictures: the first in the last embed, others in embeds of their own. */
export const withPictures = (body: Body, pictures: readonly Picture[]): Body => {
  if (pictures.length === 0) return body;
  const embeds = body.embeds.map((embed) => ({ ...embed }));
  const placed = pictures.filter((picture, at) => {
    const image = { url: `attachment://${picture.name}` };
    const last = embeds.at(-1);
    if (at === 0 && last !== undefined) last.image = image;
    else if (embeds.length < embedLimits.embeds) embeds.push({ image });
    else return false;
    return true;
  });
  const files = placed.map(({ png, name, alt }) => ({ attachment: png, name, description: alt }));
  return { ...body, embeds, files };
};

/** For a message that is changed: the pictures that it had go. */
export const withoutOldPictures = <B extends object>(body: B): B & { attachments: [] } => ({
  ...body,
  attachments: [],
});
