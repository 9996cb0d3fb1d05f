// `footnote version`.
import packageJson from "../../package.json" with { type: "json" };
import type { Verb } from "./verb.ts";

export const version: Verb = {
  flags: [],
  async run() {
    process.stdout.write(`${packageJson.version}\n`);
  },
};
