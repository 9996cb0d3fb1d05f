// Help, made from the definitions.
export const help = {
  summary: "What Footnote can do; one command's options with its name",
  what: "What Footnote can do",
  intro: "Every number has a footnote: the fact behind it, who said it, when, and where it was read.",
  command: (name: string) => `Help: ${name}`,
  options: "Options",
  option: (name: string, description: string, notes: string) => `${name}: ${description}${notes}`,
  required: " (required)",
  choices: (values: string) => ` (${values})`,
  positional: " (its name may be left out)",
  examples: "Examples",
  moderators: "For moderators.",
  privately: "Only you see the answer.",
  more: "“help targets” explains one command. Options are written name:value, and names of several words go in quotes.",
  unknown: (word: string) => `I do not know a command “${word}”`,
  columns: { command: "Command", summary: "What it does" },
};
