// Ratings.
export const ratings = {
  summary: "Analyst ratings of a company, newest first",
  what: "Ratings",
  columns: { firm: "Firm", rating: "Rating", was: "Before", date: "Date" },
  actions: {
    initiate: "initiated",
    upgrade: "upgraded",
    downgrade: "downgraded",
    reiterate: "reiterated",
    suspend: "suspended",
    comment: "comment",
  },
  rating: (rating: string, action: string) => `${rating}, ${action}`,
  noRating: (action: string) => `no rating named, ${action}`,
  replaced: (rating: string) => `${rating} (replaced since)`,
  reasons: "What they say",
  reason: (firm: string, stance: string) => `${firm}: ${stance}`,
  differ: (groups: string) => `The firms differ: ${groups}.`,
  side: (rating: string, firms: string) => `${rating} (${firms})`,
  unnamed: "no rating named",
  onlyLater: (firm: string, before: string, date: string) =>
    `${firm}, until ${date}: ${before}. A later source says so; since when it held is not known.`,
  laterHeading: "Known only from later sources",
};
