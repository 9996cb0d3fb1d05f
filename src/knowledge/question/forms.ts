// Forms of a question that no single word shows. On folded text.

/** What a firm likes or fears is why it rates as it does. */
export const OPINION =
  /(?<![a-z])(?:(?:dis)?likes?|liked|convinc\w+|makes?|worr\w+|fears?|afraid|concern\w*|bother\w*|explains?|explained|gefallt|uberzeugt|stort|befurchtet|furchtet|sorgt)(?![a-z])|担心|担忧|喜欢|看中|看重|怕/;

/** "What did they use the money for?" */
export const USES =
  /(?<![a-z])(?:use|used|using|spend|spent|spending|do with|verwendet|verwenden|ausgegeben)(?![a-z])|用途|用来|用于|做什么|怎么花/;

/** "What USDHKD does that imply?" asks for the rate in a source, not for that of a day. */
const PAIR =
  "(?:fx|exchange rate|conversion rate|wechselkurs|umrechnungskurs|汇率|(?:usd|hkd|cny|rmb|cnh)[ /]?(?:usd|hkd|cny|rmb|cnh)|(?:hkd|cny|rmb|yuan|hong kong dollars?) (?:per|to the|je|pro) (?:us ?)?(?:usd|dollar)|rate)";
const IMPLIED =
  "(?:impl(?:y|ies|ied)|baked|used|assumed|derive|work(?:s|ed)? out|zugrunde|steckt|ergibt|impliz|隐含|用的|换算|折算)";
export const RATE = new RegExp(
  `(?<![a-z])${PAIR}(?![a-z]).{0,50}${IMPLIED}|${IMPLIED}.{0,30}(?<![a-z])(?:${PAIR})(?![a-z])`,
);

/** "And the stock?" */
export const STOCK =
  /^(?:and |und |how about |what about |was ist mit |so )*(?:the |its |die |der )?(?:stock|shares?|aktie|kurs|share price)(?: then| itself)?\W*$|^(?:那|那么)?股(?:价|票)呢?\W*$/;

/** "Where did they show the new range?" */
export const SHOWN =
  /(?<![a-z])(?:where|(?:which|what) (?:event|show|venue|occasion|fair|expo|city|place|trade show)|wo|(?:auf|bei) welche[rm])(?![a-z]).*(?<![a-z])(?:did|was|were|has|have|wurden?|hat|haben|zeigten?|stellten?)(?![a-z]).*(?:show|present|unveil|debut|launch|exhibit|reveal|introduc|display|zeig|vor(?:ge)?stell|prasentier|line-?up|range|handys|phones)|(?:在哪|哪里|哪个|什么)(?:里|个)?(?:展会|活动|场合|地方|城市)?.{0,6}(?:发布了|展示|展出|亮相|推出了|发布新)/;
