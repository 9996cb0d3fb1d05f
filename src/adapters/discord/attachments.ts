// Files that people attach: fetched only from where Discord keeps them, for a bounded time, up to a bounded size.
import type { FileContent, GivenFile } from "../../commands/define.ts";
import { textWithin } from "../given-file.ts";

export type Attached = { name: string; size: number; url: string };
export type OpenFile = (attached: Attached) => GivenFile;

const CDN = ["https://cdn.discordapp.com", "https://media.discordapp.net"];
const WITHIN_MS = 8000;
const UNREACHABLE: FileContent = { status: "unreachable" };

/** `api`: another address than Discord's; what stands in its place may keep files too. */
export function createFiles({ api, withinMs = WITHIN_MS }: { api?: string; withinMs?: number }): OpenFile {
  const origins = new Set([...CDN, ...(api === undefined ? [] : [new URL(api).origin])]);
  return ({ name, size, url }) => ({
    name,
    size,
    async read(most) {
      if (!URL.canParse(url) || !origins.has(new URL(url).origin)) return UNREACHABLE;
      try {
        // Nothing that a redirect leads to is Discord's own.
        const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(withinMs) });
        if (!response.ok || response.body === null) return UNREACHABLE;
        return await textWithin(response.body, most);
      } catch {
        return UNREACHABLE;
      }
    },
  });
}
