// Files that people attach: fetched only from where Slack keeps them, with the bot's own right to read them, for a bounded
// time, up to a bounded size.
import type { FileContent, GivenFile } from "../../commands/define.ts";
import { textWithin } from "../given-file.ts";

export type Attached = { name: string; size: number; url: string };
export type OpenFile = (attached: Attached) => GivenFile;

const KEEPER = "https://files.slack.com";
const WITHIN_MS = 8000;
const UNREACHABLE: FileContent = { status: "unreachable" };

/** `api`: another address than Slack's; what stands in its place may keep files too. */
export function createFiles({ token, api }: { token: string; api?: string | undefined }): OpenFile {
  const origins = new Set([KEEPER, ...(api === undefined ? [] : [new URL(api).origin])]);
  return ({ name, size, url }) => ({
    name,
    size,
    async read(most) {
      if (!URL.canParse(url) || !origins.has(new URL(url).origin)) return UNREACHABLE;
      try {
        const response = await fetch(url, {
          headers: { authorization: `Bearer ${token}` },
          redirect: "error",
          signal: AbortSignal.timeout(WITHIN_MS),
        });
        // Whoever may not read a file is shown a page to log in.
        const isPage = response.headers.get("content-type")?.startsWith("text/html") === true;
        if (!response.ok || isPage || response.body === null) return UNREACHABLE;
        return await textWithin(response.body, most);
      } catch {
        return UNREACHABLE;
      }
    },
  });
}

/** The first file of a message; undefined where it has none. */
export function attachedTo({ files }: { files?: unknown }): Attached | undefined {
  const first: unknown = Array.isArray(files) ? files[0] : undefined;
  if (typeof first !== "object" || first === null) return undefined;
  const { name, size, url_private: url } = first as Record<string, unknown>;
  if (typeof name !== "string" || typeof url !== "string") return undefined;
  return { name, size: typeof size === "number" ? size : 0, url };
}
