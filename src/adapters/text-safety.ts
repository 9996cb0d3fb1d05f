// Text from articles, members and platforms may carry tricks: terminal escapes, reversed writing, invisible letters.
// Every renderer lets text through here first.

const blanks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

// C0, DEL and C1 (an escape sequence without its ESC is harmless letters); soft hyphen, Arabic letter mark, Mongolian
// vowel separator; zero-width characters, direction marks, embeddings, isolates and invisible operators; byte order
// mark, interlinear annotation; tag characters, with which hidden text is smuggled.
const hidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text on one line, without control, direction or invisible characters. Letters of every script and emoji stay. */
export const clean = (text: string): string => text.replace(blanks, " ").replace(hidden, "").toWellFormed();
