// Words for up and down, as far as they turn a percentage into its opposite.
const RISES = [
  "up|plus|rose|rises?|risen|gain(?:s|ed)?|jump(?:s|ed)?|surg(?:e|es|ed)|soar(?:s|ed)?|climb(?:s|ed)?|higher|rall(?:y|ied)|grew|grown|growth|increased?|added",
  "stieg|steigt|gestiegen|zugelegt|gewachsen|wuchs|hoher|gewonnen",
];
const FALLS = [
  "down|minus|fell|falls?|fallen|drop(?:s|ped)?|declin(?:e|es|ed)|lost|los(?:es|ing)|slid|slipped|plung(?:e|es|ed)|crash(?:es|ed)?|tank(?:s|ed)?|lower|cut",
  "fiel|fallt|gefallen|verlor|verloren|gesunken|sank|niedriger|eingebrochen|gesenkt|senkte",
];
const RISES_ZH = /[涨升增]|上调/gu;
const FALLS_ZH = /[跌降挫减]|下调/gu;

const words = (list: readonly string[]): RegExp => new RegExp(`(?<![a-z])(?:${list.join("|")})(?![a-z])`, "g");
const found = (text: string, ...forms: RegExp[]): number[] =>
  forms.flatMap((form) => [...text.matchAll(form)].map(({ index }) => index));

const rising = words(RISES);
const falling = words(FALLS);

/** Which way a folded text says that the number at `at` goes: by its sign, else by the nearest word, before it if there is one. */
export function directionAt(text: string, at: number): 1 | -1 | undefined {
  const sign = /[+-]$/.exec(text.slice(0, at))?.[0];
  if (sign) return sign === "+" ? 1 : -1;
  const all: { where: number; way: 1 | -1 }[] = [
    ...found(text, rising, RISES_ZH).map((where) => ({ where, way: 1 as const })),
    ...found(text, falling, FALLS_ZH).map((where) => ({ where, way: -1 as const })),
  ].sort((a, b) => a.where - b.where);
  return (all.findLast(({ where }) => where < at) ?? all[0])?.way;
}
