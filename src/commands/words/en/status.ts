// How much is known.
export const status = {
  summary: "How much Footnote knows, and since when",
  what: "Status",
  facts: "Facts",
  sources: "Sources",
  companies: "Companies and others",
  firms: "Analyst firms",
  newestSource: "Newest source",
  source: (title: string, date: string) => `${title}, ${date}`,
  database: "Database",
  engines: { sqlite: "SQLite, one file", postgres: "Postgres" },
  clock: "Clock",
};
