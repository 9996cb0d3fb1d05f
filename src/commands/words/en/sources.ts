// Where it was all read.
export const sources = {
  summary: "All sources and what each holds; one source's facts with its name",
  what: "Sources",
  columns: { source: "Source", publisher: "Publisher", date: "Published", holds: "Holds", id: "Name", facts: "Facts" },
  noPublisher: "not stated",
  holds: (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`),
  empty: "nothing yet",
  open: (title: string) => `Open: ${title}`,
  unknown: (id: string) => `I know no source “${id}”`,
  unknownHelp: "“sources” lists them all with their names.",
  published: "Published",
  publisher: "Publisher",
  address: "Address",
  language: "Language",
  facts: "What it holds",
};
