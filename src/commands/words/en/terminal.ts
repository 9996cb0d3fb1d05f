// What the terminal says around the answers.
export const terminal = {
  prompt: "footnote> ",
  welcome: {
    title: "Footnote: every number has a footnote",
    try: "Try one of these:",
    examples: ["brief xiaomi", "targets 1810.HK", "flows 小米"],
    keys: "help lists the commands, Tab completes, a number picks from the list under an answer, exit leaves.",
  },
  ask: (label: string) => `${label}: `,
  /** Before the first question of a form. */
  askRequired: "An empty line cancels.",
  askOptional: "An empty line leaves this out.",
  cancelled: "Cancelled, nothing was done.",
  leaveHint: "Ctrl-C again, or Ctrl-D, leaves.",
  goodbye: "Goodbye.",
};
