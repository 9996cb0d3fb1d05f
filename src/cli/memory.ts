// How much memory a bot takes that mostly waits: some 30 MB less where V8 gets its room for passing things after the start.
import { setFlagsFromString } from "node:v8";

/** From here on that room grows as work needs it; footnote.mjs holds it small while the program loads. */
export const growWithWork = (): void => setFlagsFromString("--semi-space-growth-factor=2");
