// Forms of a question that no single word shows, in several languages. On folded text.

/** What a firm likes or fears is why it rates as it does. */
export const OPINION =
  /(?<![a-z])(?:(?:dis)?likes?|liked|convinc\w+|makes?|worr\w+|fears?|afraid|concern\w*|bother\w*|explains?|explained|gefallt|uberzeugt|stort|befurchtet|furchtet|sorgt)(?![a-z])|担心|担忧|喜欢|看中|看重|怕/;

/** What a firm thinks on the whole, without naming its rating. */
export const SAID =
  /^(?!.*(?<![a-z])(?:rat(?:ing|ings|e|es|ed)|recommend\w*|empf\w+|\w*stuf\w*|note|call)(?![a-z])|.*评级)(?:.*(?<![a-z])(?:say|says|said|think|thinks|thought|view|views|take|opinion|reckons?|sagt|meint|denkt|halt|meinung)(?![a-z])|.*(?:怎么看|如何看|怎么说|看法|观点))/;

/** Of the whole country. */
export const OF_CHINA = /(?<![a-z])(?:chinese|china|chinesisch\w*)(?![a-z])|中国|中企/;

/** "What did they use the money for?" */
export const USES =
  /(?<![a-z])(?:use|used|using|spend|spent|spending|do with|verwendet|verwenden|ausgegeben)(?![a-z])|用途|用来|用于|做什么|怎么花/;

/** "Does he own shares?" */
export const OWNS =
  /(?<![a-z])(?:owns?|owned|holds?|held|possess(?:es)?|besitzt|besitzen|halt|gehoren)(?![a-z]).*(?<![a-z])(?:shares?|stock|stake|aktien|anteile?)(?![a-z])|(?:持有|拥有).*(?:股|份)/;

/** "Did Geely outperform?" */
export const OUTPERFORMED = /(?<![a-z])(?:did|does) (?:\S+ ){1,3}outperform(?![a-z])/;

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

/** "52w", "fifty two weeks". */
export const WEEKS_52 = /(?:52|fifty two) ?-?(?:w|wk|week|weeks|wochen|周)(?![a-z])/;

/** "Over the last twelve months": as long as 52 weeks. */
export const LAST_YEAR =
  /(?<![a-z])(?:last|past|previous|trailing|vergangenen|letzten) (?:12|twelve|zwolf) (?:months?|monaten?|mos?)(?![a-z])|(?<![a-z])(?:over|in|within|for|during) the (?:last|past) year(?![a-z])|(?<![a-z])(?:high|peak|top|highest|max)\w*(?: price| close| point)?(?: of| in| over)?(?: the)? past year(?![a-z])|(?:过去|近|最近)(?:一年|12个月|十二个月)/;

/** "The low of 52 weeks." */
export const LOW = /(?<![a-z])(?:low|tief)(?![a-z])|低/;

/** What stands before a firm that is left out. */
export const EXCEPT =
  /(?:other than|besides|beyond|but not|not counting|except|except for|apart from|aside from|excluding|ausser|neben|除了|除) ?$/;

/** "How much is it up ytd?" */
export const SINCE_NEW_YEAR =
  /(?<![a-z])(?:ytd|year to date|so far this year|(?:up|gained|rose|risen|climbed|down|lost|plus) (?:\w+ )?this year|since (?:the )?(?:start|beginning) of (?:the |this )?year|since (?:january|new year)|seit (?:jahresbeginn|jahresanfang|januar))(?![a-z])|今年以来|年初至今|年初以来/;

/** "Is the 17 Ultra out?" */
export const OUT = /^(?:is|are|was) .{2,40} (?:out|here|there|available|live)(?: yet| already| now)?\W*$/;

/** The share itself, where two things are set against each other. */
export const SHARE = /(?<![a-z])(?:share|shares|stock|price|kurs|aktie|it)(?![a-z])|股价|现价/;

/** The name of a branch ends so, in German and Chinese: "Elektroauto", "电动汽车". */
export const CARS = /(?:auto|汽车)$/;

/** "In % of revenue" wants a part of a whole. */
export const PERCENT_OF =
  /(?:in|as)(?: an?)? ?(?:%|percent|prozent) (?:of|von|der|des)(?![a-z])|(?:how many|how much|what|which|wie ?viele?) (?:%|percent|percentage|pct|prozent|share|part) (?:of|von|vom|der|des) .* (?:is|was|are|were|makes?|ist|sind|war|waren) (?:that|this|it|those|das|es|dies)\W*$/;

/** Between two things of one question. */
export const AND = /(?<![a-z])(?:and|und|sowie)(?![a-z])|和|及|&/;
/** Between two parts of one thing: "px, shares + discount". */
export const ALSO =
  /(?<![a-z])(?:and|und|sowie|plus)(?![a-z])|和|及| & |[+;、]|,(?!\d)|\p{Script=Han} (?=\p{Script=Han})/u;

/** "A or B?" wants no yes. */
export const OR = /(?:^|[^a-z])(?:or|oder)(?![a-z])|还是/;
/** "…, or not?" does. */
export const OR_NOT = /or (?:not|what|nah|no|am i|false)(?![a-z])|oder nicht/;

/** "How much did the cars bring in?" */
export const EARNED =
  /(?<![a-z])(?:how much|what|wie viel|was)(?: money| geld)? (?:did|does|do|has|have|had|was|were|hat|haben)(?![a-z]).*(?<![a-z])(?:bring|bringing|brought|make|made|generated?|gross|grossed|rake|raked|take|took|taken|pull|pulled|contributed?|eingebracht|eingenommen|erwirtschaftet|eingespielt)(?: in)?(?! up| sure| of)(?![a-z])|(?<![a-z])(?:cash|money|income|sales) (?:generated|made|earned|brought in|taken in)(?: by| from)(?![a-z])|(?<![a-z])(?:brachten?|nahm(?:en)?)(?![a-z]).*(?<![a-z])ein(?![a-z])|赚了多少|带来(?:了)?多少|创收|贡献了多少/;

/** "7-8bn is for what?" */
export const ASKS_AT_END = /(?<![a-z])(?:for what|what for|of what|refers? to what|wofur|wozu)\W*$/;

/** "What targets has Xiaomi?" */
export const GOALS =
  /(?<![a-z])(?:targets|goals|ziele)(?![a-z]).*(?<![a-z])(?:has|have|did|does|is|set|sets|hat|verfolgt|setzt)(?![a-z])|(?<![a-z])(?:has|have|set|sets|hat|verfolgt|setzt)(?![a-z]).*(?<![a-z])(?:targets|goals|ziele)(?![a-z])|(?:有|定|设)(?:了)?(?:哪些|什么|几个)?目标/;

/** "EV plans" are more than a figure. */
export const PLANS = /(?<![a-z])(?:plans?|plane|planen|plant|intends?|intention)(?![a-z])|计划|规划|打算/;

/** What was paid for one share. */
export const PAID =
  /(?<![a-z])(?:at|for|fur|zu) (?:hk ?\$|hkd )?\d+(?:[.,]\d+)?(?! ?(?:%|shares|aktien|million|bn|billion|m(?![a-z])))|\d(?: hkd| hk ?\$)? (?:each|apiece|a piece|a share|per share|je aktie|pro aktie|das stuck)(?![a-z])/;

/** Whoever acts is the company and not somebody who watches it. */
export const ITSELF =
  /(?<![a-z])(?:itself|themselves|company|firm|management|unternehmen|konzern|selbst)(?![a-z])|公司|自己|管理层/;

/** "What does Xiaomi do?" */
export const DOES =
  /what (?:does|do|did) .*(?<![a-z]|what )do(?![a-z])|(?:what|which) (?:action|actions|step|steps|move|moves|deal|deals) did .*(?:take|do|make)|what (?:does|do) .*(?<![a-z])(?:make|build|produce|manufacture|sell)\W*$|was (?:baut|bauen|produziert|produzieren|verkauft|verkaufen|stellt .* her)(?![a-z])|(?:生产|制造|造|卖)(?:什么|啥)(?:的)?\W*$|was macht|was hat .*(?:gemacht|getan|unternommen)|做了(?:什么|啥)|干了(?:什么|啥)/;

/** "What did the stock do after the cut?" */
export const SHARE_DID =
  /(?<![a-z])(?:stock|shares?|share price|price|aktie|kurs)(?: then| really)? (?:do|gemacht)(?![a-z])|macht(?:e)? (?:die |der )?(?:aktie|kurs)(?![a-z])|股(?:价|票).{0,4}(?:做了|怎么了)/;

/** "What does it mean?" asks for no average. */
export const MEANS = /(?:what (?:does|do|is|are)|was (?:ist|sind|bedeutet)) .*(?:mean|meant by|definition)/;

/** Whether two are one. */
export const SAME =
  /(?<![a-z])(?:the same \d+(?:[.,]\d+)?|(?:the )?same (?:thing|number|figure|one|stat|metric|measure)|one and the same|identical|coincidence|(?:das)?selbe|das gleiche|die gleiche|(?:die|der)selbe|identisch|zufall)(?![a-z])|(?:同一个|同一件|一回事|一码事|同样的|相同|巧合)/;

/** "How many percent". */
export const MANY_PERCENT = /many (?:%|pct|percent)/;

/** Words that need what was said before: "and", "that", "it". */
export const LEANS =
  /^(?:and|und|also|what about|how about|was ist mit|wie sieht|那|and then|then|but|only|just|nur|只|ok and|plus)(?![a-z])|(?<![a-z])(?:it|that|this|those|these|they|their|them|its|he|she|his|her|then|there|same|so|da|davon|dann|damals|dazu|dies|er|sie|sein|ihr|das|dessen|instead|too|again)(?![a-z])|呢|它|他|那|这个|这|当时|其/;
