// The first thing that somebody sees.
export const home = {
  summary: "Where to begin: what Footnote knows and can do, and what is set here",
  what: "Footnote",
  known: "What is known",
  brief: "A company in brief",
  targets: "Price targets",
  companies: "All companies",
  sources: "All sources",
};
