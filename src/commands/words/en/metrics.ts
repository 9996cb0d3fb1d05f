// Figures that companies report, aim at, or that others estimate.
export const metrics = {
  summary: "Reported figures, guidance and estimates; one figure's history with name:",
  what: "Figures",
  history: (metric: string, company: string) => `${metric}: ${company}`,
  bases: {
    reported: "Reported",
    guidance: "Guidance: the company's own goals",
    estimate: "Estimates and expectations",
  },
  basis: { reported: "reported", guidance: "guidance", estimate: "estimate" },
  columns: { metric: "Figure", value: "Value", growth: "Growth", period: "Period", basis: "Basis", date: "Stated" },
  noPeriod: "not given",
  noFigure: "only the growth is given",
  beforeIt: (figure: string) => `before it was ${figure}`,
  moved: (percent: string) => `${percent} on the figure before`,
  before: (figure: string) => `before ${figure}`,
  detail: (metric: string, detail: string) => `${metric}: ${detail}`,
  unknown: (name: string, company: string) => `No figure “${name}” of ${company} that I know of`,
  known: (names: string) => `Known are: ${names}.`,
};
