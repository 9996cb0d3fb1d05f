// Numbers and spans of time in English.
export const units = {
  scales: { million: "million", billion: "billion", trillion: "trillion" },
  currencies: {
    HKD: (n: string) => `HK$${n}`,
    USD: (n: string) => `US$${n}`,
    CNY: (n: string) => `${n} yuan`,
    EUR: (n: string) => `€${n}`,
    GBP: (n: string) => `£${n}`,
  },
  unitNames: { HKD: "Hong Kong dollars", USD: "US dollars", CNY: "yuan", EUR: "euros", GBP: "pounds" },
  hedges: {
    over: "over",
    "at least": "at least",
    about: "about",
    nearly: "nearly",
    under: "under",
    "up to": "up to",
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  by: (when: string) => `by ${when}`,
  byEndOf: (year: string) => `by the end of ${year}`,
  since: (when: string) => `since ${when}`,
};
