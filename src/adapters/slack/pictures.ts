// Charts in a message: as files at Slack that image blocks show, with words for those who do not see them. Such a block
// works in every kind of message, where a shared file would be a message of its own, for all to see.
import type { types } from "@slack/bolt";
import type { Charts, Log, Picture } from "../../bot/ports.ts";
import type { Reply } from "../../commands/reply.ts";
import { drawCharts, type Drawing } from "../pictures.ts";
import type { Web } from "./web.ts";

/** How many pictures of one reply are drawn: a chart that nobody scrolls to helps nobody. */
const MOST_PICTURES = 4;

/** The files of charts that are drawn, by the names of the charts. */
export type Pictures = ReadonlyMap<string, { file: string; alt: string }>;

type Studio = {
  charts?: Charts | undefined;
  web: Pick<Web, "client">;
  look: { words: { chat: Drawing["words"] } };
  log: Log;
};

export const hasCharts = ({ cards }: Reply): boolean =>
  cards.some(({ blocks }) => blocks.some(({ kind }) => kind === "chart"));

/** Tried once: the text is at hand, and what may have been uploaded is seen by nobody. */
async function upload({ client }: Studio["web"], { png, name, alt }: Picture): Promise<string> {
  const { files } = await client.filesUploadV2({ file: png, filename: name, title: name, alt_text: alt });
  const id = files[0]?.files?.[0]?.id;
  if (id === undefined) throw new Error("Slack names no file");
  return id;
}

// Most read Slack on white; light reads well on dark, too.
const drawing = ({ charts, look, log }: Studio): Drawing => ({
  charts,
  theme: "light",
  most: MOST_PICTURES,
  log,
  words: look.words.chat,
});

/** The reply with its charts drawn and uploaded. One that cannot be stays text, and the reply says so. */
export async function pictured(reply: Reply, studio: Studio): Promise<{ reply: Reply; pictures: Pictures }> {
  const pictures = new Map<string, { file: string; alt: string }>();
  const publish: Drawing["publish"] = async (picture, { name }) => {
    pictures.set(name, { file: await upload(studio.web, picture), alt: picture.alt });
  };
  const { reply: shown } = await drawCharts(reply, { ...drawing(studio), publish });
  return { reply: shown, pictures };
}

/** The reply with its charts in text, and with a line that says so, since Slack does not show the pictures. */
export async function inText(reply: Reply, why: unknown, studio: Studio): Promise<Reply> {
  const charts: Charts = { draw: () => Promise.reject(why), stop: async () => {} };
  return (await drawCharts(reply, { ...drawing(studio), charts })).reply;
}

/** A picture where its chart stands. */
export const pictureBlock = ({ file, alt }: { file: string; alt: string }): types.ImageBlock => ({
  type: "image",
  slack_file: { id: file },
  alt_text: alt,
});
