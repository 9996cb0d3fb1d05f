// A file that somebody hands in: what is known of it before it is loaded, and how it is loaded.

/** "missing": not there, or not to be read; "unreachable": it is elsewhere, and does not come. */
export type FileContent =
  | { status: "text"; text: string }
  | { status: "too-large" | "not-text" | "missing" | "unreachable" };

export type GivenFile = {
  name: string;
  /** In bytes, as it is said to be. */
  size: number;
  /** Loads it, unless it turns out to have more bytes than `most`. */
  read(most: number): Promise<FileContent>;
};

/** Which file a line of text means: what came with it, or what its word names; undefined where it means none. */
export type FileOnLine = (word: string | undefined) => Promise<GivenFile | undefined>;
