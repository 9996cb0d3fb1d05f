// Files that people attach: fetched only from where their platform keeps them, for a bounded time, up to a bounded size.
import type { FileContent, GivenFile } from "../commands/define.ts";
import { textWithin } from "./given-file.ts";

export type Attached = { name: string; size: number; url: string };
export type OpenFile = (attached: Attached) => GivenFile;

export type Keeper = {
  origins: readonly string[];
  /** Another address than the platform's own; what stands in its place may keep files too. */
  api?: string | undefined;
  headers?: Record<string, string>;
  withinMs?: number | undefined;
  /** Whether a good answer is the file at all. */
  isFile?: (response: Response) => boolean;
};

const WITHIN_MS = 8000;
const UNREACHABLE: FileContent = { status: "unreachable" };

export function openerFrom({
  origins,
  api,
  headers = {},
  withinMs = WITHIN_MS,
  isFile = () => true,
}: Keeper): OpenFile {
  const trusted = new Set([...origins, ...(api === undefined ? [] : [new URL(api).origin])]);
  return ({ name, size, url }) => ({
    name,
    size,
    async read(most) {
      if (!URL.canParse(url) || !trusted.has(new URL(url).origin)) return UNREACHABLE;
      try {
        // Nothing that a redirect leads to is the platform's own.
        const response = await fetch(url, { headers, redirect: "error", signal: AbortSignal.timeout(withinMs) });
        if (!response.ok || !isFile(response) || response.body === null) return UNREACHABLE;
        return await textWithin(response.body, most);
      } catch {
        return UNREACHABLE;
      }
    },
  });
}
