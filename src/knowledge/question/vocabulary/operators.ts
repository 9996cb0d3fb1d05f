// How people write arithmetic between two things that they name: "from the high to the last close", "A less B", "A占B".
// Each form holds the two names as `a` and `b`; all are tried on folded text, the clearest first.
export type Operator =
  | "change"
  | "apart"
  | "between"
  | "versus"
  | "beside"
  | "over"
  | "less"
  | "plus"
  | "times"
  | "part";

const A = "(?<a>[^;?!]+?)";
const B = "(?<b>[^;?!]+)";

/** On which side of a figure another lies, and how that is said of it. */
const SIDE =
  "(?:above|below|under|over|beneath|off|higher than|lower than|more than|less than|north of|south of|short of|shy of|away from|from)";
const LIES = "(?:is|are|was|were|stands|stood|sits|sat|lies|lay|trades|traded|closed|ended|came in)";
const LIEGT = "(?:liegt|liegen|lag|lagen|steht|stand|notiert|notierte|ist|war|schloss)";

const written: readonly (readonly [Operator, string])[] = [
  // From one to the other.
  ["change", `(?:from|von|off|vom) ${A} (?:down to|up to|through to|into|to|bis zum|bis zur|bis|auf|zum|zur) ${B}`],
  ["change", `${A} (?:down to|up to|cut to|raised to|->|=>|→) ${B}`],
  ["change", `(?:从|由|自)${A}(?:跌到|涨到|升到|降到|到|至)${B}`],
  [
    "change",
    `(?:loss|gain|profit|return|pnl|p l|p&l|drawdown|performance|verlust|gewinn) (?:on|of|for|from|auf|bei|mit) ${A} (?:at|by|as of|to|against|zum|bis zum|bei) ${B}`,
  ],
  ["change", `持有?${A}(?:按|以|到)${B}(?:计算?)?的?(?:亏损|浮亏|盈亏|收益|损失)`],
  // How far the one is from the other, which may be named first: "how far below the high was the close".
  ["apart", `(?:how|what|by).*? ${SIDE} ${B} (?:${LIES}|did|does|do) ${A}$`],
  ["apart", `how .*?${LIES} ${A} ${SIDE} ${B}`],
  [
    "apart",
    `how (?:much|far|many (?!times)\\S+) (?:lower|higher|less|more|cheaper|dearer|smaller|bigger) ${LIES} ${A} than ${B}`,
  ],
  ["apart", `wie viel (?:prozent )?(?:tiefer|niedriger|hoher|weniger|mehr|kleiner|grosser) ${LIEGT} ${A} als ${B}`],
  ["apart", `${A} ${LIES} (?:by )?(?:how|what) .*?${SIDE} ${B}`],
  [
    "apart",
    `(?:did|does|do) ${A} (?:undercut|undershoot|trail|lag|fall short of|exceed|overshoot|(?<!the )top|beat|surpass) ${B}`,
  ],
  ["apart", `(?:wie|um) .*?(?:uber|unter|oberhalb|unterhalb) ${B} ${LIEGT} ${A}$`],
  ["apart", `${LIEGT} ${A} (?:uber|unter|oberhalb|unterhalb) ${B}`],
  ["apart", `${A}(?:距离?|离)${B}(?:还)?(?:有|差|低|高)`],
  // A part in a whole.
  [
    "part",
    `${A} (?:as|in) (?:an? )?(?:%|percent|pct|percentage|share|fraction|portion|proportion|prozent) (?:of|von|des|der|vom) ${B}`,
  ],
  ["part", `(?:is|are|was|were) ${A} (?:an? )?(?:\\w+ )?(?:chunk|slice|part|share|portion|fraction|piece) of ${B}`],
  [
    "part",
    `(?:what|which) (?:%|percent|pct|percentage|share|fraction|portion|part) of ${B} (?:is|was|were|are|went|goes|go) (?:to |into |for )?${A}$`,
  ],
  ["part", `wie ?viel (?:%|prozent) (?:von|vom|der|des) ${B} (?:ist|sind|war|waren|machen|macht) ${A}$`],
  ["part", `${A}(?:占到?了?|在)${B}(?:的?(?:比例|比重|占比|百分之几|百分之多少|多少|几成)|中的?(?:比例|占比))`],
  // One divided by the other.
  ["over", `${A} (?:divided by|over|per|as an? multiple of|in relation to|geteilt durch|pro|je|durch) ${B}`],
  ["over", `${A} \\/ ${B}`],
  ["over", `${A}(?:除以|相当于)${B}(?:的?(?:几倍|多少倍|倍数))?`],
  ["over", `每(?:个|一个|名|台|辆|位)?${B}(?:对应|平均|有|的)(?:多少)?${A}`],
  // One taken from the other.
  ["less", `${A} (?:less|minus|net of|after deducting|ex|excluding|without|abzuglich|weniger|ohne) ${B}`],
  ["less", `${A}(?:减去|减掉|减|扣除|扣掉)${B}`],
  [
    "between",
    `(?:how far|how much|wie weit) (?:apart|auseinander) (?:are|is|were|liegen|sind|lagen) ${A} (?:and|und|&|from) ${B}`,
  ],
  ["between", `(?:between|zwischen) ${A} (?:and|und|&) ${B}`],
  ["between", `${A}(?:与|和|跟|同)${B}(?:之间)?的?(?:差距|差额|差多少|相差|差)`],
  // The one measured by the other.
  [
    "versus",
    `(?:premium|discount|upside|downside|aufschlag|abschlag) (?:of|from|von) ${A} (?:to|over|vs|versus|against|zu|zum|zur|gegenuber) ${B}`,
  ],
  [
    "versus",
    `${A} (?:relative to|vs|versus|against|compared to|compared with|measured against|gegenuber|verglichen mit|im vergleich zu|im vergleich zum|im vergleich zur) ${B}`,
  ],
  [
    "versus",
    `${A} (?:above|below|under|over|beneath|higher than|lower than|north of|south of|uber|unter|oberhalb|unterhalb) ${B}`,
  ],
  ["versus", `(?:compare|contrast|vergleiche?) ${A} (?:with|to|mit) ${B}`],
  ["versus", `${A}(?:相对于|相对|相比于|相比|对比|比|较|高于|低于|高出|跌破)${B}`],
  // Both, each as it is.
  [
    "beside",
    `${A} (?:next to|beside|alongside|alongside with|side by side with|set beside|as well as|neben|nebst) ${B}`,
  ],
  ["beside", `${A}(?:与|和|跟|同|及)${B}(?:的?(?:对比|比较|对照|并列|比一比))`],
  ["plus", `${A} (?:plus|added to|together with|zuzuglich) ${B}`],
  ["plus", `${A}(?:加上|加)${B}`],
  ["times", `${A} (?:times|x|multiplied by|mal|\\*) ${B}`],
  ["times", `${A}(?:乘以|乘)${B}`],
  ["times", `(?:would|hatte|ware|gross|proceeds|total|worth|value of|wert) .*?${A} (?:at|for|zu|zum|bei) ${B}`],
  ["times", `(?:if|wenn|falls) .*?${A} (?:at|for|zu|zum|bei) ${B}`],
  ["times", `${A}(?:按照|按|以)${B}(?:计算?)?.{0,6}(?:总额|募资|融资|所得|总价值|价值|多少钱)`],
];

export const OPERATORS: readonly { how: Operator; form: RegExp }[] = written.map(([how, form]) => ({
  how,
  form: new RegExp(`(?:^|[^a-z])${form}`, ""),
}));
