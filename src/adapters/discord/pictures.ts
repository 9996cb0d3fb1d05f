// Charts in a message: as attached pictures, with words for those who do not see them.
import { type Message, PermissionFlagsBits, type RepliableInteraction } from "discord.js";
import type { Reply } from "../../commands/reply.ts";
import type { Charts, Log, Picture } from "../../bot/ports.ts";
import { drawCharts } from "../pictures.ts";
import type { DiscordWords } from "./embeds.ts";
import { embedLimits } from "./limits.ts";
import type { Body } from "./render.ts";

/** How many pictures of one reply are drawn: a chart that nobody scrolls to helps nobody. */
const MOST_PICTURES = 4;

/** Where moderators want no files, there are none. */
export const mayAttach = (interaction: RepliableInteraction): boolean =>
  interaction.appPermissions.has(PermissionFlagsBits.AttachFiles);

export const mayAttachUnder = ({ channel, client }: Message): boolean =>
  channel.isDMBased() || channel.permissionsFor(client.user)?.has(PermissionFlagsBits.AttachFiles) === true;

/** The reply with its charts drawn for a dark background, as most read Discord; dark reads well on light, too. */
export const drawn = async (
  reply: Reply,
  { charts, words, log }: { charts: Charts | undefined; words: DiscordWords; log: Log },
): Promise<{ reply: Reply; pictures: readonly Picture[] }> => {
  const done = await drawCharts(reply, { charts, theme: "dark", most: MOST_PICTURES, log, words: words.chat });
  return { reply: done.reply, pictures: [...done.pictures.values()] };
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
