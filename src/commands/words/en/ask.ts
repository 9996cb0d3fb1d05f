// Asking on a line.
export const ask = {
  summary: "A question in plain words, or any command as a line of text",
};
