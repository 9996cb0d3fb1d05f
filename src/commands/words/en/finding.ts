// Sentences that answer questions: one for each kind of fact and each part of it that can be asked for.
const of = (name: string): string => (name.endsWith("s") ? `${name}'` : `${name}'s`);

export const finding = {
  sentence: {
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
    target: (firm: string, subject: string, price: string) => `${of(firm)} price target for ${subject} is ${price}`,
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
  },
  field: {
    previous: {
      target: (firm: string, before: string, date: string, now: string) =>
        `${of(firm)} price target was ${before} until ${date}; since then it is ${now}. Since when the earlier one held is not known.`,
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
  },
  verdict: {
    yes: "Yes.",
    no: "No, no source says so.",
    open: "That is not stated: no source says so.",
    past: "No longer.",
  },
  verdictNo: { rating: "No, I know of no such rating.", any: "No, nothing I know says so." },
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
  computed: {
    change: (from: string, to: string, difference: string, percent: string) =>
      `From ${from} to ${to}: ${difference}, ${percent}.`,
    upside: (percent: string, difference: string, from: string, to: string) =>
      `${percent} (${difference}) from ${from} to ${to}. That is arithmetic, not a forecast.`,
    ratio: (times: string, a: string, b: string) => `${times} times: ${a} against ${b}.`,
    "share-of": (percent: string, a: string, b: string) => `${percent}: ${a} out of ${b}.`,
    difference: (difference: string, percent: string, a: string, b: string) =>
      `${difference} (${percent}): from ${a} to ${b}.`,
    sum: (sum: string, list: string) => `${sum} together: ${list}.`,
    mean: (mean: string, list: string) => `${mean} on average: ${list}.`,
    "per-share": (price: string, total: string, count: string) => `${price} a share on average: ${total} for ${count}.`,
    "per-unit": (each: string, total: string, count: string) => `${each} each: ${total} by ${count}.`,
    rate: (rate: string, a: string, b: string) =>
      `${rate} to one, as implied by ${a} and ${b} in the same source; it is no rate of another day.`,
    proceeds: (total: string, count: string, price: string) => `Gross proceeds of ${total}: ${count} at ${price} each.`,
    product: (total: string, count: string, price: string) => `${total}: ${count} at ${price} each.`,
    rest: (left: string, whole: string, part: string) => `${left} are left: ${whole} without ${part}.`,
    less: (left: string, a: string, b: string) => `${left}: ${a} less ${b}.`,
    position: (percent: string, price: string, range: string) =>
      `${percent} of the way up from the bottom: ${price} in ${range}.`,
    points: (difference: string, before: string, after: string, from: string, to: string, basis: string) =>
      `${difference.replace("%", "")} percentage points: ${before} with ${from}, ${after} with ${to}, each from ${basis}.`,
    spread: (each: string, span: string, whole: string) => `${each} ${span} on average: ${whole}, spread evenly.`,
    spans: { "per-month": "a month", "per-quarter": "a quarter", "per-day": "a day" },
    moved: (difference: string, now: string, move: string) =>
      `${difference} on the day, worked out from ${now} and ${move}.`,
    "year-before": (value: string, now: string, growth: string) =>
      `${value} a year before, implied by ${now} and ${growth}.`,
    "day-before": (value: string, now: string, move: string) =>
      `${value} the day before, implied by ${now} and ${move}.`,
    convert: (value: string, from: string) => `${value}: that is ${from}.`,
    "above-below": (a: string, side: "above" | "below" | "equal", b: string, difference: string, percent: string) =>
      side === "equal" ? `${a} is equal to ${b}.` : `${a} is ${side} ${b}, by ${difference} (${percent}).`,
    "growth-needed": (from: string, to: string, difference: string, percent: string) =>
      `From ${from} to ${to}: growth of ${percent} (${difference}) would be needed.`,
  },
  age: (months: number, days: string, about: string, date: string) =>
    `${months === 0 ? "" : `${months === 1 ? "1 month" : `${months} months`} old, `}${days === "1" ? "1 day" : `${days} days`} since it was said: ${about}, ${date}.`,
  bounded: (bound: string, amount: string) => `${bound} ${amount}`,
  operand: {
    earlier: " before",
    growthOf: (growth: string) => `growth of ${growth}`,
    target: (firm: string, price: string) => `${of(firm)} target of ${price}`,
    previousTarget: (firm: string, price: string) => `${of(firm)} earlier target of ${price}`,
    close: (price: string, date: string) => `the close of ${price} on ${date}`,
    measure: (measure: string, price: string, date: string) => `the ${measure} of ${price} (${date})`,
    flow: (what: string, amount: string) => `${what} of ${amount}`,
    metric: (name: string, figure: string, period: string) => `${name} of ${figure}${period}`,
    ofProduct: (figure: string, product: string) => `${figure} of ${product}`,
    plain: (figure: string, name: string) => `${figure} ${name}`,
    named: {
      placementPrice: "the placement price",
      discount: "the discount on a share",
      averagePrice: "the average buyback price",
      planned: "the plan",
      shares: "the shares",
      reference: "the reference close",
      range: "the marketing range",
      placement: "the placement",
      buyback: "the buyback",
      southbound: "southbound money",
      "equity-raising": "equity raised",
      "foreign-investment": "foreign investment",
      move: "the move",
      growth: "the growth",
    } as Record<string, string>,
  },
  bounds: { over: "over", under: "less than", about: "about" },
  calculatedHedge: "A stated amount in it is itself only approximate, so the result is a bound, not an exact value.",
  sources: (publisher: string, date: string, title: string) => `${publisher}, ${date}: ${title}`,
  sourcesLead: "Source:",
  sourceUnnamed: "publisher not stated",
  sourceInferred: (date: string) => `about ${date} (inferred)`,
  near: "The nearest that I know",
  support: "Also known",
  worthKnowing: "Worth knowing",
  oldFact: (date: string) => `Old: the newest word on this is from ${date}.`,
  live: "I know no live prices: this is the last known close.",
  refused: {
    advice: "I give no advice: I cannot say whether to buy, hold or sell.",
    adviceHelp:
      "I can show what is known, with sources. For example: “ratings xiaomi”, “targets xiaomi”, “price xiaomi”.",
    forecast: "I make no forecasts: I cannot say what a price will do.",
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
  },
};
