// Charts: what stands around the numbers, and what is said where there is nothing to draw.
export const charts = {
  button: "Chart",
  /** Back from the chart to the answer that it was made from. */
  inWords: "In words",
  buttonFor: (what: string) => `Chart: ${what}`,
  sources: (n: number, list: string) => `${n === 1 ? "Source" : "Sources"}: ${list}`,
  source: (publisher: string, date: string) => `${publisher}, ${date}`,
  moreSources: (n: number) => `and ${n} more`,
  asOf: (date: string) => `As of ${date}.`,
  point: (what: string, when: string, value: string) => `${what}, ${when}: ${value}`,
  onePoint: (what: string) => `A chart needs at least two numbers that go together. There is one: ${what}.`,
  nothing: "A chart needs at least two numbers that go together: of one kind, in one unit, over spans of one length.",
  whichFigure: "A chart shows one figure over time. Name one with name:, or choose.",
  /** Of what was asked for as a chart. */
  notDrawn: (what: string) =>
    `There is no chart of ${what}: drawn are price targets, capital flows, a figure over time, and companies side by side.`,
  oneAtATime: "A chart shows one thing at a time: the price targets, the capital flows, or one figure.",
  leftOut: "What is known in other units, or over other spans of time, is left out here.",
  firmsLeftOut: (n: number) => `${n} more ${n === 1 ? "firm" : "firms"} with older targets left out.`,
  total: (what: string, period: string) => `${what} in total, ${period}`,
  net: (what: string, period: string) => `${what} net, ${period}`,
  totalsFrom: "Totals are calculated from the amounts shown.",
  upsideFrom: "Calculated: the mean of the targets in force divided by the last known close, less one.",
  onBasis: (name: string, basis: string) => `${name}, ${basis}`,
  highest: (name: string) => `Highest, ${name}`,
  lowest: (name: string) => `Lowest, ${name}`,
  newest: (name: string) => `Last, ${name}`,
  noTotal: (what: string) => `${what}: no total, since their spans of time overlap.`,
  moves: (date: string) => `Change on ${date}`,
  alt: (title: string, parts: readonly string[]) => `Chart. ${[title, ...parts].join(". ")}.`,
  altSeries: (name: string, points: readonly string[], more: number) =>
    [name, [...points, ...(more > 0 ? [`${more} more`] : [])].join("; ")].filter((part) => part !== "").join(": "),
  altPoint: (name: string, value: string) => `${name} ${value}`,
  altReference: (label: string, value: string) => `${label} ${value}`,
};
