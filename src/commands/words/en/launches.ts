// Product launches.
export const launches = {
  summary: "Product launches: done, due and passed without confirmation",
  what: "Launches",
  columns: { product: "Product", state: "State", when: "When", date: "Said on" },
  product: (product: string, category: string) => `${product} (${category})`,
  states: {
    launched: "launched",
    due: "upcoming",
    passed: "date passed; no source confirms it",
    announced: "announced",
    delayed: "delayed",
  },
  noDate: "no date given",
  details: "Details",
  detail: (product: string, detail: string) => `${product}: ${detail}`,
  earlier: "Said earlier",
  earlierItem: (product: string, state: string, when: string, date: string) =>
    `${product}: ${state}, ${when} (${date})`,
};
