// Whom Footnote knows something about.
export const companies = {
  summary: "All companies, indices and countries that something is known of",
  what: "Companies and others",
  columns: { name: "Name", ticker: "Listings", facts: "Facts", newest: "Newest" },
  types: { company: "company", index: "index", sector: "sector", country: "country", institution: "institution" },
  name: (name: string, type: string) => `${name} (${type})`,
  nothing: "nothing yet",
};
