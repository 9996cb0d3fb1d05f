// Who or what somebody is.
export const profile = {
  summary: "Who is who: founder, business, listings, place among others",
  what: "Profile",
  listings: "Listings",
  isin: "ISIN",
  known: (value: string, date: string) => `${value} (${date})`,
};
