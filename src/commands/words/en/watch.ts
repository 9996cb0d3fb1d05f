// Watchlists.
export const watch = {
  addSummary: "Put companies on your watchlist, or on the channel's",
  removeSummary: "Take companies off a watchlist",
  listSummary: "Your watchlist and the channel's",
  what: "Watchlist",
  scopes: { member: "Yours", channel: "This channel's" },
  added: (names: string) => `Added: ${names}.`,
  there: (names: string) => `On it already: ${names}.`,
  removed: (names: string) => `Removed: ${names}.`,
  notThere: (names: string) => `Not on it: ${names}.`,
  empty: "nobody yet",
  emptyHelp: "Add companies by any of their names: watch add xiaomi 1211.HK",
  tooMany: (most: number) => `A watchlist holds at most ${most} companies`,
  tooManyHelp: "Take some off with watch remove first.",
};
