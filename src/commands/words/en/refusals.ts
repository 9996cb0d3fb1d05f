// Why there is no answer, and what to ask instead.

export const refused = {
  advice: "I give no advice: I cannot say whether to buy, hold or sell.",
  adviceHelp:
    "I can show what is known, with sources. For example: “ratings xiaomi”, “targets xiaomi”, “price xiaomi”.",
  forecast: "I make no forecasts: I cannot say what will happen.",
  forecastHelp: "I can show what is known, with sources. For example: “targets xiaomi” or “price xiaomi”.",
  orderBeside:
    "I only answer what is asked about companies, from the sources that I have; anything else in a message I do not follow.",
  order: "I cannot do that: I only answer questions about companies.",
  orderHelp: "Try “ratings xiaomi”, or “help”.",
  claim: "I cannot take that over: I only know what sources say, never what members write.",
  claimHelp: "Ask me for what is known, for example “targets xiaomi”.",
  greeting: "Hello. Ask me about ratings, price targets, capital flows, launches, prices and figures of companies.",
  greetingHelp: "For example: “What is Jefferies' target for Xiaomi?” or “help”. Every number comes with its source.",
  thanks: "You are welcome. Ask on whenever you like, or type “help”.",
  nothing: "I did not understand that as a question about a company that I know.",
  nothingHelp: "Try “What is Jefferies' target for Xiaomi?”, “ratings xiaomi”, or “help”.",
  unknownName: (names: string) => `I know nothing about “${names}”: no source that I have mentions it.`,
  unknownNameless: "I know nothing about that: no source that I have mentions it.",
  didYouMean: (names: string) => `Did you mean ${names}?`,
  whichSubject: "Which company do you mean?",
  target: (firms: string, subject: string) =>
    firms === ""
      ? `No price target for ${subject} is known: no source that I have states one.`
      : `No price target by ${firms} for ${subject} is known: no source that I have states one.`,
  rating: (firms: string, subject: string) =>
    firms === ""
      ? `No such rating of ${subject} is known: no source that I have states one.`
      : `No such rating by ${firms} on ${subject} is known: no source that I have states one.`,
  thing: (what: string, subject: string) =>
    what === ""
      ? `That is not known about ${subject}: no source that I have states it.`
      : `No source that I have states the ${what} of ${subject}; it is not known to me.`,
  thingNowhere: (what: string) =>
    what === ""
      ? "That is not known to me: no source that I have states it."
      : `No source that I have states the ${what}; it is not known to me.`,
  time: "Nothing is known for that time: no source that I have states a figure or an event for it.",
  notStated: (what: string, about: string) =>
    `${what} is not stated: no source that I have gives it${about === "" ? "" : ` (${about})`}.`,
  unit: (unit: string) => `No source that I have states that amount in ${unit}, and I never convert currencies.`,
  fields: {
    previous: "What it was before",
    rating: "The rating before it",
    when: "The day",
    who: "Who said it",
    why: "The reason",
    price: "The price",
    shares: "The number of shares",
    amount: "The amount",
    discount: "The discount",
    range: "The range",
    planned: "The plan",
    reference: "The reference price",
    share: "The share",
    growth: "The growth",
    purpose: "The purpose",
    figure: "The amount itself",
    goal: "The goal for that time",
    frame: "The time frame",
    details: "More",
    region: "The country or region",
    target: "The target",
    move: "The move",
  } as Record<string, string>,
  terms: {
    "p/e": "price-earnings ratio",
    "p/b": "price-book ratio",
    "p/s": "price-sales ratio",
    eps: "earnings per share",
    notch: "number of notches",
    spec: "technical detail asked for",
    "record-high": "record high",
    "market-cap": "market value",
    "52-week-high": "52-week high",
    "52-week-low": "52-week low",
    open: "opening price",
    rd: "research spending",
    "inventory-store": "number of stores or plants",
    ownership: "ownership",
    weather: "thing asked for",
    tax: "thing asked for",
    credit: "credit rating",
    employee: "number of employees",
    volume: "trading volume",
    debt: "debts",
    cash: "cash figure",
    salary: "pay or wealth",
    dilution: "dilution or share count",
    headquarters: "headquarters",
    volatility: "technical figure asked for",
    "market-share": "market share",
    deliver: "deliveries",
    revenue: "revenue",
    profit: "profit",
    ship: "shipments",
    user: "number of users",
    dividend: "dividend",
    margin: "margin",
    loss: "loss",
    "foreign-investment": "foreign investment",
    "equity-raising": "equity raised",
  } as Record<string, string>,
};
