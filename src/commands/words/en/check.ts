// What somebody claims, checked.
export const check = {
  summary: "What somebody claims, figure by figure: confirmed, contradicted or not found",
  outcomes: {
    confirmed: "Confirmed",
    contradicted: "Contradicted",
    "not-found": "Not found",
    mixed: "Confirmed in part",
  },
  claimed: (figure: string) => `Claimed: ${figure}`,
  fact: (summary: string, date: string) => `${summary} (${date})`,
  verdicts: {
    confirmed: (facts: string) => `Confirmed. ${facts}`,
    contradicted: (facts: string) => `Contradicted. ${facts}`,
    "not-found": (facts: string) =>
      facts === "" ? "Not found; no source here says it." : `Not found so. That number is known from: ${facts}`,
  },
  near: (fact: string) => `Not found. Known is: ${fact}`,
  noFact: "What members write never becomes a fact here.",
  noFigure: "There is no figure in it to check",
  noFigureHelp: "I check numbers: targets, prices, amounts, percentages. For example: check GS raised 1810 to 70",
};
