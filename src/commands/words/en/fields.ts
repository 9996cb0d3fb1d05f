// Sentences for the parts of a fact that can be asked for by themselves.
import { whose } from "./whose.ts";

export const field = {
  previous: {
    target: (firm: string, before: string, date: string, now: string, revised: string) =>
      `${whose(firm)} price target was ${before} until ${date}, when it was ${revised} to ${now}. Since when the earlier one held is not known.`,
    revised: { raise: "raised", cut: "cut", initiate: "changed", reiterate: "changed", remove: "changed" },
    rating: (firm: string, before: string, date: string, now: string) =>
      `${firm} had ${before} until ${date}; since then it rates it ${now}.`,
    metric: (name: string, before: string, now: string) => `${name}: ${before} before, then ${now}.`,
  },
  when: (what: string, when: string) => `${what}: ${when}.`,
  whenFigure: (what: string, figure: string, when: string, stated: string) =>
    `${what}: ${figure}, ${when}; stated on ${stated}.`,
  statedOnly: (what: string, date: string) => `${what}: stated on ${date}.`,
  who: (what: string, who: string) => `${who}: that is who says it about ${what}.`,
  because: (why: string, what: string) => `${why.replace(/\.$/, "")}. That is the reason given for this: ${what}`,
  whyFirm: (firm: string, why: string) => `${firm}: ${why}`,
  price: (what: string, price: string, period: string) => `${what}: ${price} a share, ${period}.`,
  shares: (what: string, shares: string, period: string) => `${what}: ${shares}, ${period}.`,
  discount: (what: string, discount: string, reference: string, period: string) =>
    `${what}: a discount of ${discount}${reference}, ${period}.`,
  against: (reference: string) => ` to the reference close of ${reference}`,
  range: (what: string, range: string, price: string, period: string) =>
    `${what}: marketed at ${range}${price === "" ? "" : `, priced at ${price}`}, ${period}.`,
  planned: (what: string, planned: string, sold: string, period: string) =>
    `${what}: ${planned} were first planned${sold}, ${period}.`,
  sold: (shares: string) => `, ${shares} were sold`,
  reference: (what: string, reference: string, period: string) =>
    `${what}: the reference close was ${reference}, ${period}.`,
  share: (subject: string, share: string, whole: string, period: string) =>
    `${subject}: ${share} of ${whole}, ${period}.`,
  growth: (what: string, growth: string, period: string) => `${what}: ${growth} on a year before${period}.`,
  purpose: (what: string, purpose: string) => `${what}: ${purpose}`,
  frame: (subject: string, move: string) => `${subject}: ${move}. The time frame is not stated in any source.`,
};
