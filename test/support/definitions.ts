// Definitions of commands as platforms see them, made up for a test.
import type { Command, OptionSpec } from "../../src/commands/define.ts";

export const spec = (more: Partial<OptionSpec> & Pick<OptionSpec, "name" | "kind">): OptionSpec => ({
  key: more.name,
  description: "What it is",
  required: false,
  positional: false,
  ...more,
});

export const command = (name: string, options: OptionSpec[] = [], more: Partial<Command> = {}): Command => ({
  name,
  summary: `What ${name} does`,
  examples: [name],
  visibility: "public",
  moderator: false,
  lasting: false,
  options,
  suggest: async () => [],
  invoke: async () => ({ cards: [] }),
  ...more,
});
