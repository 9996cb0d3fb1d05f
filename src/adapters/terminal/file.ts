// A path on a line, as the file behind it: whoever types here is on the machine that reads it.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { FileContent, GivenFile } from "../../commands/define.ts";
import { textWithin } from "../given-file.ts";

const MISSING: FileContent = { status: "missing" };

/** Only ordinary files: devices and pipes may never end. */
export async function fileAt(path: string): Promise<GivenFile> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return { name: path, size: 0, read: async () => MISSING };
  return {
    name: path,
    size: found.size,
    read: (most) => textWithin(createReadStream(path), most).catch(() => MISSING),
  };
}
