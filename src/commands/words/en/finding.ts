// What answers to questions say, beside the sentences on facts, their parts, what is calculated and what is refused.
import { bounds, computed, operand } from "./computed.ts";
import { field } from "./fields.ts";
import { refused } from "./refusals.ts";
import { sentence } from "./sentences.ts";

export const finding = {
  sentence,
  field,
  computed,
  operand,
  bounds,
  age: (months: number, days: string, about: string, date: string) =>
    `${months === 0 ? "" : `${months === 1 ? "1 month" : `${months} months`} old, `}${days === "1" ? "1 day" : `${days} days`} since it was said: ${about}, ${date}.`,
  bounded: (bound: string, amount: string) => `${bound} ${amount}`,
  calculatedHedge: "A stated amount in it is itself only approximate, so the result is a bound, not an exact value.",
  refused,
  verdict: {
    yes: "Yes.",
    no: "No, no source says so.",
    partly: "Only in part: no source says all of that.",
    open: "That is not stated: no source says so.",
    past: "No longer.",
  },
  verdictNo: "No, nothing I know says so.",
  count: (n: string, what: string, who: string) => (who === "" ? `${n} ${what}.` : `${n} ${what}: ${who}.`),
  countNone: (what: string) => `None: no ${what} that I know of.`,
  counted: {
    target: ["price target", "price targets"],
    rating: ["rating", "ratings"],
    upgrade: ["upgrade", "upgrades"],
    downgrade: ["downgrade", "downgrades"],
    initiate: ["start of coverage", "starts of coverage"],
    reiterate: ["reiterated rating", "reiterated ratings"],
    raise: ["raised price target", "raised price targets"],
    cut: ["cut price target", "cut price targets"],
    southbound: ["record of southbound money", "records of southbound money"],
    buyback: ["buyback", "buybacks"],
    placement: ["placement", "placements"],
    "equity-raising": ["record of equity raised", "records of equity raised"],
    "foreign-investment": ["record of foreign investment", "records of foreign investment"],
    flow: ["capital flow", "capital flows"],
    launch: ["launch", "launches"],
    rise: ["share that rose", "shares that rose"],
    source: ["source", "sources"],
    price: ["move", "moves"],
  } as Record<string, readonly [string, string]>,
  onlyOne: (what: string) => `It is the only ${what} that I know of, so it is highest, lowest and mean in one.`,
  sole: (what: string) => `It is the only ${what} that I know of; no source states a total for the whole time.`,
  of: (which: "highest" | "lowest", n: string) =>
    which === "highest" ? `The highest of ${n}.` : `The lowest of ${n}.`,
  lead: (label: string, sentence: string) => `${label}: ${sentence}`,
  sources: (publisher: string, date: string, title: string) => `${publisher}, ${date}: ${title}`,
  sourcesLead: "Source:",
  sourceUnnamed: "publisher not stated",
  sourceInferred: (date: string) => `about ${date} (inferred)`,
  near: "The nearest that I know",
  support: "Also known",
  live: "I know no live prices: this is the last known close.",
};
