// Where Discord keeps the files that people attach.
import { type OpenFile, openerFrom } from "../attached.ts";

const CDN = ["https://cdn.discordapp.com", "https://media.discordapp.net"];

export const createFiles = ({ api, withinMs }: { api?: string; withinMs?: number }): OpenFile =>
  openerFrom({ origins: CDN, api, withinMs });
