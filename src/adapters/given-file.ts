// Bytes of a file that somebody handed in, as text, in bounded memory.
import type { FileContent } from "../commands/define.ts";

/** Reads to the end, but no further than `most` bytes. */
export async function textWithin(chunks: AsyncIterable<Uint8Array>, most: number): Promise<FileContent> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) return { status: "too-large" };
    parts.push(chunk);
  }
  try {
    return { status: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { status: "not-text" };
  }
}
