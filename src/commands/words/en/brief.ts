// One page on a company.
export const brief = {
  summary: "One page on a company: ratings, targets, prices, flows, launches, figures, events",
  what: "Brief",
  ratings: "Ratings",
  targets: "Price targets",
  prices: "Prices",
  flows: "Capital flows",
  launches: "Launches",
  figures: "Figures",
  events: "Lately",
  profile: "Profile",
  more: (command: string) => `More: ${command}`,
  line: (label: string, value: string) => `${label}: ${value}`,
  dated: (said: string, date: string) => `${said} (${date})`,
  flow: (channel: string, amount: string, period: string) => `${channel}: ${amount}, ${period}`,
  upside: (firm: string) => `${firm}, upside on the last known close`,
};
