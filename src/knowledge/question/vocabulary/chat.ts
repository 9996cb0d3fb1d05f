// How members write in a hurry: the chat spelling of a word, and the word. Read before anything else is looked for.
const SPELLINGS: Readonly<Record<string, string>> = {
  are: "r",
  you: "u|ya|yu",
  your: "ur|yr own",
  "you are": "ure",
  why: "y|whyy|whyyy|wy",
  and: "n|nd",
  with: "w|w/|wid|wiv",
  without: "w o|w/o",
  before: "b4|bfor|befor|b4hand",
  after: "aft|aftr",
  people: "ppl|pple|peeps",
  shares: "shs|shrs|shars",
  share: "shr",
  stock: "stonk|stk",
  stocks: "stonks|stks",
  price: "px|prc",
  "price target": "px tgt|px target|ptgt",
  target: "tgt|trgt|targ|tget",
  targets: "tgts|trgts",
  market: "mkt|mrkt",
  markets: "mkts",
  rating: "rtg|rtng",
  ratings: "rtgs",
  recommendation: "reco|rec",
  recommendations: "recos|recs",
  downgrade: "dg|dngrade|downgr",
  downgraded: "dgd|dg d",
  upgrade: "upgr",
  "r&d": "rnd|r n d|r and d|r+d",
  development: "dev|devt",
  deliveries: "delivs|dlvs|dels|delivrys",
  shipments: "shpmts|shipmts",
  revenue: "rev|revs",
  quarter: "qtr|qrtr",
  quarters: "qtrs",
  week: "wk",
  weeks: "wks",
  year: "yr",
  years: "yrs",
  month: "mth|mnth",
  months: "mths|mnths|mos",
  "end of the year": "eoy",
  tomorrow: "tmrw|tmr|tmw|tomoz|2moro|2morrow|tmrrw",
  today: "tdy|2day",
  yesterday: "ystd|yest|ysterday|yesty",
  "right now": "rn",
  because: "bc|cuz|coz|bcuz|becoz|bcz|b/c",
  though: "tho|doe",
  through: "thru",
  thanks: "thnx|tks",
  please: "plz|pls|plox|plse",
  what: "wat|wut|wot|wht",
  whats: "wats|wuts|wots",
  when: "wen|whn",
  where: "wher|whr",
  how: "hw|hou",
  should: "shud|shld|shd",
  could: "cud|cld",
  would: "wud|wld",
  "going to": "gonna|gunna|finna",
  "want to": "wanna",
  "got to": "gotta",
  "let me": "lemme",
  "trying to": "tryna",
  "do not know": "dunno",
  "i am going to": "imma|ima",
  something: "smth|sth|smthn|sumthin",
  someone: "sm1|some1",
  everyone: "every1",
  anyone: "any1",
  government: "govt|gov",
  management: "mgmt|mgt",
  amount: "amt",
  number: "nr|nbr|num",
  average: "avg|aver|avrg|ave",
  volume: "vol|vols",
  "dividend yield": "div yield|div yld|divi yield",
  "according to": "acc to|acc. to|accdg to|acc",
  "division revenue": "div revenue|div revenues|div rev|div revs|div sales|div turnover",
  "car division": "ev div|car div|auto div",
  dividend: "div|divi|divvy",
  dividends: "divs|divis",
  business: "biz|bizz",
  phones: "fones|fons",
  phone: "fone",
  smartphone: "smartfon|smartfone",
  "chinese companies": "chinese cos|china cos",
  "tech companies": "tech cos",
  versus: "vrs",
  southbound: "sthbnd|southbnd|s/b",
  thursday: "thurs|thur|thu",
  tuesday: "tues",
  wednesday: "weds",
};

/** Nothing that belongs to a longer expression: "Y/Y", "R&D", "$V", "n.a.", "v2". */
const ALONE = {
  before: String.raw`(?<![\p{L}\p{N}$&/+.'’-]|\p{L} ?[&+/] ?|\by o )`,
  after: String.raw`(?![\p{L}\p{N}&/+'’-]|\.\p{L}| ?[&+/]| o y\b)`,
};

const MEANT = new Map<string, string>();
for (const [word, spellings] of Object.entries(SPELLINGS))
  for (const spelling of spellings.split("|")) MEANT.set(spelling, word);

const escaped = (text: string): string => text.replace(/[+/]/g, String.raw`\$&`);

const SPELLED = new RegExp(
  ALONE.before +
    `(?:${[...MEANT.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join("|")})` +
    ALONE.after,
  "gu",
);

/** Folded text with chat spelling written out: "y r ppl" is "why are people". */
export const writtenOut = (folded: string): string => folded.replace(SPELLED, (spelling) => MEANT.get(spelling)!);
