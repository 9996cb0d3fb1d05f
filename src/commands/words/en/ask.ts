// Asking on a line.
export const ask = {
  summary: "Any command as a line of text, as in: targets xiaomi as-of:2025-12-17",
};
