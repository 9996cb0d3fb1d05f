// Side by side.
export const compare = {
  summary: "Analyst firms on one company, or companies, side by side",
  firms: (company: string) => `Firms on ${company}`,
  companies: "Companies side by side",
  columns: { firm: "Firm", rating: "Rating", target: "Target", upside: "Upside", date: "Newest", company: "Company" },
  close: "Close",
  ratings: "Ratings",
  target: "Mean target",
  marketCap: "Market value",
  noRating: "no rating known",
  noTarget: "no target known",
  nothing: "nothing known",
  meanFrom:
    "The mean is that of the targets in force, one a firm; upside is the mean divided by the last known close, less one.",
  stances: "What they say",
  highest: (firm: string, rating: string) => `Most positive: ${firm} with ${rating}.`,
  needTwo: "There must be two or more to compare",
  needTwoHelp: "Name analyst firms (“compare jefferies goldman company:xiaomi”) or companies (“compare xiaomi byd”).",
  mixed: "Firms and companies cannot be compared with each other",
  mixedHelp: "Name firms and one company, or several companies.",
  neither: (name: string) => `“${name}” is neither a firm nor a company that I know`,
};
