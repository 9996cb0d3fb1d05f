// Prices of a day.
export const price = {
  summary: "Last known prices of a share, each with its day; never live",
  what: "Last known prices",
  measures: {
    close: "Close",
    "intraday-high": "Intraday high",
    "record-high": "Record high at the time",
    "52-week-high": "52-week high",
    "52-week-low": "52-week low",
    "market-cap": "Market value",
    change: "Move",
  },
  columns: { measure: "Measure", value: "Value", change: "Change", date: "Day" },
  over: (change: string, over: string) => (over === "day" ? `${change} on the day` : `${change}, ${over}`),
  noFrame: (change: string) => `${change}, time frame not given`,
  noPrice: "price not given",
  dayUnknown: (date: string) => `day not given, stated ${date}`,
  notLive: "Footnote knows no live prices: these are the newest that its sources name.",
  reasons: "Why, as the sources see it",
  reason: (measure: string, why: string) => `${measure}: ${why}`,
  earlier: "earlier",
};
