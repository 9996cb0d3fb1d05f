// Where Slack keeps the files that people attach, and the bot's own right to read them.
import { type Attached, type OpenFile, openerFrom } from "../attached.ts";

const KEEPER = "https://files.slack.com";

export const createFiles = ({ token, api }: { token: string; api?: string | undefined }): OpenFile =>
  openerFrom({
    origins: [KEEPER],
    api,
    headers: { authorization: `Bearer ${token}` },
    // Whoever may not read a file is shown a page to log in.
    isFile: (response) => response.headers.get("content-type")?.startsWith("text/html") !== true,
  });

/** The first file of a message; undefined where it has none. */
export function attachedTo({ files }: { files?: unknown }): Attached | undefined {
  const first: unknown = Array.isArray(files) ? files[0] : undefined;
  if (typeof first !== "object" || first === null) return undefined;
  const { name, size, url_private: url } = first as Record<string, unknown>;
  if (typeof name !== "string" || typeof url !== "string") return undefined;
  return { name, size: typeof size === "number" ? size : 0, url };
}
