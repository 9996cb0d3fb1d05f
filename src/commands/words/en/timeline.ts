// Everything in the order of its days.
export const timeline = {
  summary: "All that is known of a company, newest first",
  what: "Timeline",
  anything: "facts",
  columns: { date: "Day", kind: "Kind", what: "What" },
};
