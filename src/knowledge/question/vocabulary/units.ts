// Units in which an amount is written or wanted, and the sizes of numbers.
import type { Vocabulary } from "./vocabulary.ts";

export const units: Vocabulary = {
  "unit:HKD": {
    en: "hkd|hk dollar|hk dollars|hong kong dollar|hong kong dollars",
    de: "hongkong dollar|hk dollar",
    zh: "港元|港币|港幣|港纸",
  },
  "unit:USD": {
    en: "usd|us dollar|us dollars|dollars|dollar|american dollars|bucks|greenbacks",
    de: "us dollar|dollar",
    zh: "美元|美金",
  },
  "unit:CNY": { en: "yuan|rmb|cny|renminbi|cnh", de: "yuan|renminbi", zh: "人民币|元人民币" },
  "unit:EUR": { en: "eur|euro|euros", de: "euro|euros", zh: "欧元" },
  "unit:GBP": { en: "gbp|pound|pounds|sterling", de: "pfund", zh: "英镑" },
  "unit:%": {
    en: "percent|percents|per cent|pct|percentage|percentage terms|in relative terms|percentage wise|percentagewise|percentages|pp|pct points|percentage points|ppt|bps",
    de: "prozent|prozentual|prozentpunkte",
    zh: "百分比|百分之|百分点|百分之几|百分之多少|百分几|百分比是多少|个百分点",
  },
  "unit:square metres": {
    en: "square metres|square meters|square metre|square meter|sqm|m2|sq m|sq metres",
    de: "quadratmeter|quadratmetern|qm",
    zh: "平方米|平米",
  },
  "unit:acres": { en: "in acres", de: "morgen land", zh: "英亩|亩" },
  "unit:square kilometres": {
    en: "square kilometres|square kilometers|sq km|km2",
    de: "quadratkilometer|quadratkilometern",
    zh: "平方公里|平方千米",
  },
  "unit:miles": { en: "in miles", de: "in meilen|meilen", zh: "英里" },
};

/** What one of a unit comes to in another. Never currencies: their rates change, and no fact states them. */
export const CONVERSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  hectares: { "square metres": 10_000, acres: 2.47105, "square kilometres": 0.01 },
  km: { miles: 0.621371 },
};

/** Sizes behind a number, folded. */
export const SIZES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "1e3": "k|thousand|thousands|tausend|tsd|千",
    "1e4": "万",
    "1e6": "m|mn|mm|mio|mil|mln|million|millions|millionen|百万",
    "1e7": "千万",
    "1e8": "亿",
    "1e9": "b|bn|bln|billion|billions|mrd|milliarde|milliarden|十亿",
    "1e12": "t|tn|trn|trillion|trillions|bio|billionen|万亿|兆",
  }).flatMap(([size, names]) => names.split("|").map((name) => [name, Number(size)])),
);
