// A sentence for each kind of fact.
import { whose } from "./whose.ts";

export const sentence = {
  rating: (firm: string, subject: string, rating: string, action: string, date: string) =>
    `${firm} rates ${subject} ${rating}: ${action} on ${date}`,
  ratingComment: (firm: string, subject: string, date: string, stance: string) =>
    `${firm} on ${subject}, ${date}: no rating is named. ${stance}`,
  actions: {
    initiate: "initiated",
    upgrade: "upgraded",
    downgrade: "downgraded",
    reiterate: "reiterated, unchanged",
    suspend: "suspended",
    comment: "commented",
  },
  reported: (date: string) => `reported ${date}`,
  from: (previous: string) => ` from ${previous}`,
  target: (firm: string, subject: string, price: string) => `${whose(firm)} price target for ${subject} is ${price}`,
  targetActions: {
    initiate: (_before: string, date: string) => `, set on ${date}`,
    raise: (before: string, date: string) => `, raised${before} on ${date}`,
    cut: (before: string, date: string) => `, cut${before} on ${date}`,
    reiterate: (_before: string, date: string) => `, kept on ${date}`,
    remove: (_before: string, date: string) => `, withdrawn on ${date}`,
  },
  close: (subject: string, price: string, date: string) => `${subject} closed at ${price} on ${date}`,
  move: (subject: string, move: string, date: string) => `${subject}: ${move} (${date})`,
  measure: (measure: string, subject: string, price: string, date: string) =>
    `${measure} of ${subject}: ${price}, ${date}`,
  withMove: (move: string) => `, ${move}`,
  flowIn: (subject: string, amount: string, period: string) =>
    `Southbound money: a net inflow of ${amount} into ${subject}, ${period}`,
  flowOut: (subject: string, amount: string, period: string) =>
    `Southbound money: a net outflow of ${amount} from ${subject}, ${period}`,
  southboundShare: (subject: string, share: string, whole: string, period: string) =>
    `${subject}: ${share} of ${whole}, ${period}`,
  highest: ", the highest of all",
  buyback: (subject: string, shares: string, amount: string, period: string) =>
    `${subject} bought back ${shares} for ${amount} in total, ${period}`,
  placement: (subject: string, shares: string, price: string, amount: string, period: string) =>
    `${subject} sold ${shares} in a placement${price}${amount}, ${period}`,
  each: (price: string) => ` at ${price} each`,
  raising: (amount: string) => ` and raised ${amount}`,
  flow: (channel: string, subject: string, amount: string, period: string) =>
    `${channel}, ${subject}: ${amount}, ${period}`,
  launch: (product: string, state: string, when: string, stated: string) =>
    `${product}: ${state}, ${when} (stated ${stated})`,
  launchUndated: (product: string, state: string, stated: string) => `${product}: ${state} (stated ${stated})`,
  states: {
    launched: "launched",
    due: "announced, expected to come",
    passed: "was expected; the date has passed and no source confirms the launch",
    announced: "announced, no date given",
    delayed: "delayed",
  },
  metric: (name: string, subject: string, figure: string, period: string) =>
    `${name} of ${subject}: ${figure}${period}`,
  metricPeriod: (period: string) => `, ${period}`,
  bases: { reported: "", guidance: ", the company's goal", estimate: ", an expectation" },
  growth: (growth: string) => `, ${growth} on a year before`,
  onlyGrowth: (growth: string) => `growth of ${growth} on a year before; no amount is given`,
  before: (figure: string) => `, before that ${figure}`,
  statedOn: (date: string) => ` (stated ${date})`,
  event: (what: string, when: string) => `${what}${when}`,
  dated: (date: string) => ` (${date})`,
  profile: (attribute: string, subject: string, value: string) => `${attribute} of ${subject}: ${value}`,
  view: (who: string) => ` That is the view of ${who}.`,
  saidBy: (who: string) => `, according to ${who}`,
};
