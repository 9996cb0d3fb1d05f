// Where one word can mean several things, the words beside it decide.
import type { Amount, Ask, Topic } from "./types.ts";

const OF_FIGURES = [
  "car",
  "deliver",
  "ship",
  "phone",
  "high-end",
  "noa",
  "city",
  "user",
  "revenue",
  "rd",
  "ai",
  "profit",
  "iot",
  "device",
];

/** What a placement brings in. */
const PAID = new Set(["money", "cash", "goal", "budget", "purchase"]);

/** What a change of a target is called where a rating is meant. */
const RATED = [
  ["action:cut", "action:downgrade"],
  ["action:raise", "action:upgrade"],
] as const;

const PRODUCTS = new Set(["flagship", "phone", "device", "product", "camera"]);

const RISEN_TO = /^(?:measure:(?:52-week-high|record-high)|channel:placement|part:price)$/;

const REVISIONS = ["action:cut", "action:raise"];

/** Where one word can mean several things, the others decide. */
export function tidied(
  topics: Topic[],
  words: string[],
  ask: Ask[],
  has: (term: string) => boolean,
  firms: readonly string[],
  amounts: readonly Amount[],
  subjects: readonly string[],
  flowing: boolean,
): Topic[] {
  const drop = new Set<string>();
  const several = subjects.length > 1;
  // 350,000 of something is no price.
  if (has("kind:target") && amounts.some(({ value, unit }) => unit === undefined && value >= 10_000)) {
    drop.add("kind:target");
    if (!words.includes("goal")) words.push("goal");
  }
  const away = (...terms: string[]) => words.splice(0, words.length, ...words.filter((word) => !terms.includes(word)));
  // "Sold 750 million shares": of its own, which is a placement; "bought 3.8 million shares" is a buyback.
  if (has("part:shares") && firms.length === 0 && !topics.some(({ term }) => term.startsWith("channel:")))
    for (const [word, term] of [
      ["sale", "channel:placement"],
      ["purchase", "channel:buyback"],
    ] as const)
      if (words.includes(word)) {
        away(word);
        topics.push({ term });
      }
  // "Did the company buy shares": its own, too.
  if (
    has("part:shares") &&
    has("level:buy") &&
    !has("kind:rating") &&
    firms.length === 0 &&
    !topics.some(({ term }) => term.startsWith("channel:"))
  ) {
    drop.add("level:buy");
    topics.push({ term: "channel:buyback" });
  }
  // "What will they do with the money": that of a placement, unless a thread or the words name something else.
  // A deal out of which products come is a partnership.
  if (subjects.length > 0 && has("channel:placement") && words.some((word) => PRODUCTS.has(word))) {
    drop.add("channel:placement");
    words.push("partner");
  }
  if (words.includes("partner")) {
    drop.add("part:planned");
    if (words.length > 1) away("device");
  }
  const purpose = has("part:purpose") && !flowing && firms.length === 0;
  if (purpose && topics.every(({ term }) => term.startsWith("part:")) && words.every((word) => PAID.has(word)))
    topics.push({ term: "channel:placement" });
  if (topics.some(({ term }) => term === "channel:placement")) away("cash");
  const channel = topics.some(({ term }) => term.startsWith("channel:"));
  const figures = OF_FIGURES.some((word) => words.includes(word));
  if (has("kind:target")) {
    if (figures && firms.length === 0) drop.add("kind:target");
    else if (!drop.has("kind:target")) away("goal");
  }
  if (firms.length > 0 && words.includes("goal") && !figures) {
    away("goal");
    topics.push({ term: "kind:target" });
  }
  if (channel || words.length > 0 || several) {
    for (const level of ["level:buy", "level:sell", "level:hold"])
      if (!has("kind:rating") && firms.length === 0)
        if (drop.add(level) && level === "level:buy" && has(level) && words.length > 0) words.push("purchase");
    if (!has("kind:target") && !has("kind:rating") && firms.length === 0)
      for (const action of REVISIONS) drop.add(action);
  }
  // "Citi cut to sell" is said of a rating, and sells nothing.
  const level = ["level:buy", "level:hold", "level:sell"].some(has);
  if (firms.length > 0 && level) {
    away("sale", "purchase");
    if (!has("kind:target"))
      for (const [moved, rated] of RATED)
        if (has(moved)) {
          drop.add(moved);
          topics.push({ term: rated });
        }
  }
  if (!has("kind:rating") && firms.length === 0) drop.add("action:reiterate");
  // "Bull and bear case" is what analysts think, not the list of risks.
  const bothSides = ask.includes("highest") && ask.includes("lowest");
  const sided = (ask.includes("highest") || ask.includes("lowest")) && !ask.includes("change");
  const argued = ask.includes("why") && sided && topics.length + words.length === 0;
  // What worries a firm is why it rates as it does.
  const worried = firms.length > 0 && words.includes("risk") && ask.includes("why");
  if (argued || worried || (bothSides && words.includes("risk"))) {
    away("risk");
    if (!has("kind:rating")) topics.push({ term: "kind:rating" });
  }
  if (has("kind:rating") && !has("kind:target"))
    for (const [moved, rated] of RATED)
      if (has(moved)) {
        drop.add(moved);
        topics.push({ term: rated });
      }
  if (
    has("action:raise") &&
    topics.every(({ term }) => term === "action:raise") &&
    firms.length === 0 &&
    words.length === 0
  ) {
    drop.add("action:raise");
    topics.push({ term: "channel:placement" });
    ask.push("proceeds");
  }
  if (has("part:range") && has("kind:target") && !channel) drop.add("part:range");
  if (ask.includes("money") && topics.length === 0 && words.length === 0) topics.push({ term: "kind:price" });
  if (firms.length > 0 && ask.includes("money") && !has("kind:target")) topics.push({ term: "kind:target" });
  // "Sales grew" of a company is its revenue, where nothing that is sold is named.
  if (ask.includes("change") && !ask.includes("why") && topics.length === 0 && words.join(" ") === "sale")
    words.splice(0, 1, "revenue");
  // The close right before a placement is the one that it is measured against.
  if (has("channel:placement") && has("measure:close") && ask.includes("previous")) {
    ask.splice(0, ask.length, ...ask.filter((one) => one !== "previous" && one !== "yes-no"));
    for (const topic of topics) delete topic.previous;
    topics.push({ term: "part:reference" });
  }
  // The weight of a share in a flow of money is its part of it.
  if (has("channel:southbound") && words.includes("spec")) words.splice(words.indexOf("spec"), 1, "share");
  if (has("part:discount")) {
    if (!channel) topics.push({ term: "channel:placement" });
    drop.add("measure:close");
    drop.add("day-before");
  }
  if (channel && has("kind:price") && !has("part:price")) {
    drop.add("kind:price");
    if (has("channel:placement") || has("channel:buyback")) topics.push({ term: "part:price" });
  }
  if (firms.length > 0 && has("part:price") && !channel) topics.push({ term: "kind:target" });
  if (!channel && !flowing)
    for (const part of [
      "part:shares",
      "part:purpose",
      ...(has("measure:close") || has("kind:target") || firms.length > 0 ? ["part:price", "part:planned"] : []),
    ])
      drop.add(part);
  if (channel && (has("part:reference") || has("part:discount")) && has("measure:close")) drop.add("measure:close");
  if (figures || words.includes("tablet") || words.includes("subsidy"))
    for (const topic of ["kind:price", "kind:rating"]) if (firms.length === 0) drop.add(topic);
  if (
    firms.length > 0 &&
    has("kind:price") &&
    !ask.includes("above-below") &&
    !ask.includes("difference") &&
    !ask.includes("upside") &&
    !ask.includes("compare")
  ) {
    drop.add("kind:price");
    topics.push({ term: "kind:target" });
  }
  // How far it would have to rise, up to a price that is named and is no target.
  if (ask.includes("upside") && !has("kind:target") && topics.some(({ term }) => RISEN_TO.test(term))) {
    ask.splice(0, ask.length, "above-below");
    if (!has("measure:close")) topics.push({ term: "measure:close" });
  }
  if (ask.includes("upside") && !has("kind:target")) topics.unshift({ term: "kind:target" });
  // "Devices on the platform": it is where they are, not what is asked about.
  if (["iot", "device", "user", "interaction"].some((word) => words.includes(word))) away("platform");
  if (ask.includes("per-unit") && !words.includes("car")) words.push("car");
  if (words.includes("overseas") && (words.includes("deliver") || words.includes("car")))
    words.splice(0, words.length, ...new Set([...words.filter((word) => word !== "deliver"), "ship", "car"]));
  if (
    words.includes("car") &&
    words.includes("sale") &&
    !["subsidy", "revenue", "increase"].some((word) => words.includes(word)) &&
    !ask.includes("why") &&
    !ask.includes("when")
  )
    words.splice(words.indexOf("sale"), 1, "deliver");
  // "Delivered" is said of phones, "shipped" of cars.
  if (words.includes("phone") && words.includes("deliver") && !words.includes("car"))
    words.splice(words.indexOf("deliver"), 1, "ship");
  if (words.includes("car") && words.includes("ship") && !words.includes("overseas"))
    words.splice(words.indexOf("ship"), 1, ...(words.includes("deliver") ? [] : ["deliver"]));
  // Who founded it, and when: two entries.
  const who = words.includes("founder") || ask.includes("who");
  if (who && ask.includes("when") && (words.includes("founder") || words.includes("founded"))) {
    ask.splice(0, ask.length, "and");
    words.push(...["founder", "founded"].filter((word) => !words.includes(word)));
  }
  if (words.includes("founded") && ask.includes("who")) words.splice(words.indexOf("founded"), 1, "founder");
  return topics.filter(
    ({ term }, i) =>
      !drop.has(term) && topics.findIndex((other) => other.term === term && other.time === topics[i]!.time) === i,
  );
}
