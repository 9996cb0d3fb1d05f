// Writing that waits for the reader, and that ends quietly when the reader is gone (`footnote | head`).
import type { Writable } from "node:stream";

export type Output = {
  /** Resolves when the text is on its way; a text for a reader that is gone is dropped. */
  write(text: string): Promise<void>;
  /** What went wrong other than that the reader is gone. */
  failure(): Error | undefined;
  release(): void;
};

const readerIsGone = new Set(["EPIPE", "EOF", "ECONNRESET", "ERR_STREAM_DESTROYED"]);

/** `onGone` is called once, when nothing that is written arrives any more. */
export const createOutput = (stream: Writable, onGone: () => void): Output => {
  let gone = false;
  let failure: Error | undefined;
  const lose = (error?: NodeJS.ErrnoException): void => {
    if (gone) return;
    gone = true;
    if (error !== undefined && !readerIsGone.has(error.code ?? "")) failure = error;
    onGone();
  };
  const onClose = (): void => lose();
  stream.on("error", lose);
  stream.on("close", onClose);
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (gone || stream.destroyed) {
          lose();
          resolve();
        } else stream.write(text, () => resolve());
      }),
    failure: () => failure,
    release: () => {
      stream.off("close", onClose);
      // An EPIPE can still arrive after the last write: its listener stays, so that it ends no process with a stack trace.
    },
  };
};
