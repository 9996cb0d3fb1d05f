// Ratings, price targets, and what firms do with them.
import type { Vocabulary } from "./vocabulary.ts";

export const ratings: Vocabulary = {
  "kind:rating": {
    en: "bull case|bull thesis|biggest bull|biggest bear|which brokers|which broker|what brokers|which analysts|which analyst|what analysts|which houses|rating|ratings|rate|rates|rated|recommendation|recommendations|recommend|recommends|call|calls|stance|view|views|view on|opinion|opinions|analyst view|analyst opinion|analyst opinions|analyst ratings|analyst rating|analyst|analysts|take on|thinks of|think of|think about|thinks about|say about|says about|said about|sentiment of analysts|coverage|covers|cover|brokers|broker|research note|note|what do analysts say|wall street|the street|verdict|street|bullish|bearish|more bullish|most bullish|more cautious|most cautious|cautious|optimistic|pessimistic|more optimistic|most optimistic|more positive|research firms|investment banks|banks|sell side|likes|wall st|wall st names|wall street names|analysts like|anyone like|anybody like|who like|firms like|houses like|does anyone like|do they like|like about|likes about|like most|dislike about|most positive|least positive|most negative|most upbeat|which house is|which houses are|most constructive|least upbeat|most sceptical|most skeptical",
    de: "rating|ratings|bewertung|bewertungen|bewertet|einstufung|einstufungen|eingestuft|stuft|empfehlung|empfehlungen|empfiehlt|analysten|analyst|votum|meinung|einschätzung|einschätzungen|urteil|haltung|sagt|sagen|hält von|halten von|bullischer|optimistischer|pessimistischer|vorsichtiger|skeptischer|bullisch|denkt|denken|vorsichtig|skeptisch|zurückhaltend|optimistisch|pessimistisch|positiv gestimmt|zuversichtlich für|am positivsten|am optimistischsten|am skeptischsten",
    zh: "哪些券商|哪家券商|哪个券商|哪些投行|哪家投行|看多|看空|更看好|最看好|更乐观|看好|更谨慎|评级|评等|投资评级|看法|观点|建议|推荐|投行|券商|分析师|怎么看|如何看|态度|立场|意见|机构评级|看待|怎么说|投行观点|大行|机构|谨慎|看淡|唱多|唱空",
  },
  "kind:target": {
    en: "price target|price targets|target price|target prices|pt|pts|tp|tps|price objective|target|targets|fair value|price goal|target of",
    de: "kursziel|kursziele|kurszielen|kursziels|preisziel|zielkurs|zielkurse|fairer wert|ziel|ziele|ziels|jefferies ziel",
    zh: "目标价|目标价格|目标股价|目标|目标价位|合理价|合理估值|目标价是多少",
  },
  "level:buy": {
    en: "buy|buys|buy rating|buy ratings|outperform|overweight|accumulate|positive rating|strong buy|rated buy|add rating|at buy|at a buy|at outperform|at overweight|on a buy|buy rated|say buy|says buy|saying buy|said buy|call it a buy|calls it a buy|has a buy|have a buy|with a buy",
    de: "kaufen|kaufempfehlung|kaufempfehlungen|kaufrating|übergewichten|kauf",
    zh: "买入|买进|增持|跑赢大市|优于大市|买入评级|推荐买入",
  },
  "level:hold": {
    en: "hold|hold rating|hold ratings|neutral|market perform|equal weight|equalweight|neutral rating|in line|market weight|sector perform|at hold|at a hold|at neutral|on hold|hold rated|say hold|says hold|saying hold|said hold|call it a hold|calls it a hold|has a hold|have a hold|with a hold",
    de: "halten|halteempfehlung|neutral",
    zh: "持有|中性|持有评级|与大市同步|观望",
  },
  "level:sell": {
    en: "sell|sells|sell rating|sell ratings|underperform|underweight|reduce|strong sell|negative rating|short|at sell|at a sell|at underperform|at underweight|on a sell|sell rated|say sell|says sell|saying sell|said sell|says to sell|call it a sell|calls it a sell|has a sell|have a sell|with a sell",
    de: "verkaufen|verkaufsempfehlung|verkaufsempfehlungen|untergewichten|verkaufsrating",
    zh: "卖出|减持|沽售|沽出|跑输大市|卖出评级|弱于大市|减仓",
  },
  "action:upgrade": {
    en: "upgrade|upgrades|upgraded|upgrading",
    de: "hochgestuft|heraufgestuft|hochstufung|heraufstufung|aufgewertet|hochgesetzt",
    zh: "上调评级|评级上调|升级|调升评级|调高评级",
  },
  "action:downgrade": {
    en: "downgrade|downgrades|downgraded|downgrading|turned cautious|turn cautious",
    de: "herabgestuft|abgestuft|herabstufung|abstufung|herunterstuft|heruntergestuft|herabstufungen|stuft ab|stufte ab",
    zh: "下调评级|评级下调|降级|调降评级|调低评级|降评级",
  },
  "action:initiate": {
    en: "initiate|initiated|initiates|initiation|start coverage|started coverage|begin coverage|new coverage|pick up coverage",
    de: "erstbewertung|erstmals bewertet|coverage aufgenommen|neu aufgenommen",
    zh: "首次覆盖|首予|开始覆盖|首次评级",
  },
  "action:reiterate": {
    en: "reiterate|reiterated|reaffirm|reaffirmed|reaffirms|maintain|maintained|maintains|kept|keep|keeps|confirm its rating|confirmed its|unchanged|stick with|sticks|stuck with|stand by",
    de: "bestätigt|bekräftigt|bestätigte|beibehalten|belassen|unverändert|bekräftigte",
    zh: "维持|重申|保持|维持评级|重申评级",
  },
  "action:cut": {
    en: "take off|took off|taken off|knock off|knocked off|shave|shaved|cut|cuts|cutting|lower|lowers|lowered|lowering|slash|slashed|slashes|trim|trimmed|reduce the target|reduced|chop|chopped|took down|hack|hacked|target cut|target cuts",
    de: "gesenkt|senkt|senkte|gekürzt|reduziert|senkung|herabgesetzt|senken|kürzt|kürzte|zurückgenommen|nach unten",
    zh: "下调|调低|降低|下修|调降|削减|下调了|砍|调减",
  },
  "action:raise": {
    en: "raise|raises|raised|raising|lift|lifted|lifts|hike|hiked|boost|boosted|increase the target|bumped|up its|target raise|target raises|bump",
    de: "angehoben|hebt|erhöht|hob|erhöhte|anhebung|heraufgesetzt|anheben|erhöhung|hebt an|nach oben",
    zh: "上调|调高|提高|上修|调升|提升|调增|加大",
  },
};
