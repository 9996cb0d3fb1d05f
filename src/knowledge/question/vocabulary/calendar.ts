// Words for days, months, quarters and spans. All folded: small letters, no accents, simplified characters.
const numbered = (list: string, first = 1): [string, number][] =>
  list.split("|").flatMap((names, i) => names.split(",").map((name): [string, number] => [name, i + first]));

export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    "january,jan,januar,janner,janner|february,feb,februar,febuary,feber|march,mar,marz,maerz|april,apr|may,mai|june,jun,juni|" +
      "july,jul,juli|august,aug|september,sep,sept|october,oct,oktober,okt|november,nov|december,dec,dezember,dez",
  ),
);

/** January to December, as Chinese numbers them. */
export const HAN_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(
    "sunday,sonntag|tuesdayless|tuesday,dienstag|wednesday,mittwoch|thursday,donnerstag|friday,freitag|saturday,samstag",
    0,
  ).filter(([name]) => name !== "tuesdayless"),
);

/** One to ten, for "third quarter", "three months ago". */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    "one,first,1st,ein,eine,einem,erste,erstes,ersten,erstem,一|two,second,2nd,zwei,zweite,zweites,zweiten,二,两|three,third,3rd,drei,dritte,drittes,dritten,三|four,fourth,4th,vier,vierte,viertes,vierten,四",
  ),
  ...numbered(
    "five,funf,五|six,sechs,六|seven,sieben,七|eight,acht,八|nine,neun,九|ten,zehn,十|eleven,elf,十一|twelve,zwolf,十二",
    5,
  ),
]);

/** What a stretch of time is called. */
export const UNITS: ReadonlyMap<string, "day" | "week" | "month" | "quarter" | "half" | "year"> = new Map(
  Object.entries({
    day: "day|days|tag|tage|tagen|tages|天|日",
    week: "week|weeks|woche|wochen|周|星期|个星期",
    month: "month|months|monat|monate|monaten|monats|月|个月",
    quarter: "quarter|quarters|quartal|quartale|quartals|季度|季|个季度",
    half: "half|halbjahr|halbjahres|半年",
    year: "year|years|jahr|jahre|jahren|jahres|年",
  }).flatMap(([unit, names]) => names.split("|").map((name) => [name, unit as "day"])),
);

/** Words before a time, and which way it then reaches. */
export const REACH: Readonly<
  Record<"asOf" | "since" | "until" | "before" | "last" | "this" | "next" | "end" | "start", string>
> = {
  asOf: "as of|as at|stand|per|zum|zum stand|valid on|in force on|known on|(?:known|knew)(?: [a-z0-9&]+){1,8} (?:on|at|by|in)|standing on|截至|截止|截至到|截止到|在当时|effective",
  since: "since|after|seit|ab|自|自从|starting from|starting|from and after",
  until:
    "until|till|through|up to|bis|by|by the end of|not later than|(?<!(?:next|compared|relative|close|equal|similar|contrast|set) )to|截至|到|之前为止",
  before: "before|prior to|vor|ahead of|earlier than|bevor",
  last: "last|previous|past|letzte|letzten|letztes|letzter|letztem|vergangene|vergangenen|vorige|vorigen|上|上个|去|过去|上一|最近",
  this: "this|current|diese|diesen|dieses|dieser|diesem|aktuelle|laufenden|laufendes|本|这个|这|今",
  next: "next|coming|nachste|nachsten|nachstes|nachster|kommende|kommenden|下|下个|明|下一",
  end: "end of|the end of|late|ende|end|底|末|底时|月底|年底",
  start: "start of|beginning of|early|mid|middle of|mitte|anfang|beginn|初|at the start of|begin of",
};
