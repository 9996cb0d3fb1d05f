// Bytes -> lines, in bounded memory: a pipe may bring binary files, lines of many megabytes, and text cut anywhere.
import type { Readable } from "node:stream";

/** Far above what the bot accepts, so that it is the bot that says a line is too long. */
export const longestLine = 8_192;

/** Collects chunks into lines ending in \n, \r\n or \r. What a line has above `longest` characters is dropped. */
export const createLineCutter = (longest = longestLine) => {
  const decoder = new TextDecoder();
  let line = "";
  let open = false;
  let afterReturn = false;

  const take = (text: string): string[] => {
    const lines: string[] = [];
    let from = 0;
    if (afterReturn && text !== "") {
      if (text.startsWith("\n")) from = 1;
      afterReturn = false;
    }
    while (from < text.length) {
      const rest = /[\r\n]/g;
      rest.lastIndex = from;
      const end = rest.exec(text)?.index ?? text.length;
      if (end > from && line.length < longest) line += text.slice(from, Math.min(end, from + longest - line.length));
      open = end === text.length;
      if (open) break;
      lines.push(line);
      line = "";
      from = end + 1;
      if (text[end] === "\r") {
        if (from === text.length) afterReturn = true;
        else if (text[from] === "\n") from += 1;
      }
    }
    return lines;
  };

  return {
    /** The lines that this chunk completes. Bytes that are no UTF-8 become U+FFFD. */
    push: (chunk: Uint8Array): string[] => take(decoder.decode(chunk, { stream: true })),
    /** What was left without a line end. */
    end: (): string[] => {
      const lines = take(decoder.decode());
      return open ? [...lines, line] : lines;
    },
  };
};

/** The lines of a stream, as they come. Ends quietly when `signal` says so. */
export const readLines = async function* (input: Readable, signal: AbortSignal): AsyncGenerator<string> {
  const cutter = createLineCutter();
  const leave = (): void => void input.destroy();
  signal.addEventListener("abort", leave, { once: true });
  if (signal.aborted) leave();
  try {
    for await (const chunk of input) {
      yield* cutter.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
      if (signal.aborted) return;
    }
    yield* cutter.end();
  } catch (error) {
    // Leaving destroys the stream under the loop, which it reports as a premature close.
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener("abort", leave);
  }
};
