// A reply as a terminal shows it. "Only you see this" is left out: in a terminal it goes without saying.
import { styleText } from "node:util";
import type { Reply } from "../../commands/reply.ts";
import { fit } from "../fit.ts";
import { layout } from "../layout.ts";
import { noStyle } from "../spans.ts";
import type { Style } from "../spans.ts";
import type { RenderWords } from "../values.ts";
import { limits } from "./limits.ts";

type Format = Parameters<typeof styleText>[0];

// Whether the stream takes colour was decided by the adapter; styleText would look at process.stdout.
const paintedAs =
  (format: Format) =>
  (text: string): string =>
    styleText(format, text, { validateStream: false });

const colours: Style = {
  title: paintedAs("bold"),
  quiet: paintedAs("dim"),
  up: paintedAs(["bold", "green"]),
  down: paintedAs(["bold", "red"]),
  warn: paintedAs(["bold", "yellow"]),
  note: paintedAs("cyan"),
  label: paintedAs("dim"),
  strong: paintedAs("bold"),
};

export type TerminalLook = { width: number; colour: boolean; words: RenderWords };

/** How the terminal paints; identity without colour. */
export const styleFor = (colour: boolean): Style => (colour ? colours : noStyle);

/** The reply as lines of at most `width` columns, in one string. */
export const render = (reply: Reply, { width, colour, words }: TerminalLook): string =>
  layout(fit(reply, limits, words), { width, words, style: styleFor(colour) }).join("\n");
