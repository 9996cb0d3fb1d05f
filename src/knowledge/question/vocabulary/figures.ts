// Words for what companies report, and for the known measures of which sources may say nothing.
import type { Vocabulary } from "./vocabulary.ts";

export const figures: Vocabulary = {
  spec: {
    en: "top speed|speed|horsepower|hp|battery|battery size|driving range|charging|acceleration|megapixel|megapixels|screen|screen size|display|chipset|processor|ram size|storage size|weight|colour|colours|color|colors|dimensions|resolution|torque|wheelbase",
    de: "höchstgeschwindigkeit|geschwindigkeit|akku|batterie|reichweite|leistung in ps|bildschirm|prozessor|gewicht|farbe|farben|auflösung|megapixel",
    zh: "续航|电池|马力|最高时速|时速|像素|屏幕|处理器|重量|颜色|百公里加速",
  },
  "body-type": {
    en: "sedan|saloon|suv|suvs|coupe|hatchback|body type|body style|kind of car|type of car|sort of car|kind of vehicle|type of vehicle|what class of car",
    de: "limousine|geländewagen|kombi|karosserie|art von auto|was für ein auto|fahrzeugtyp|autotyp",
    zh: "轿车|越野车|三厢|什么类型的车|什么车型|车身",
  },
  notch: { en: "notch|notches", de: "stufen|stufe", zh: "几档|档" },
  car: {
    en: "car company|car companies|auto company|auto companies|car manufacturer|car manufacturers|car brand|car brands|car|cars|vehicle|vehicles|auto|autos|automobile|automotive|ev|evs|electric vehicle|electric vehicles|electric car|electric cars|nev|nevs|new energy vehicle|new energy vehicles|e car|e cars|car firm|car firms|auto firm|auto firms|ev firm|ev firms|ev company|ev companies|makes evs|make evs|makes cars|make cars|makes electric cars|make electric cars|builds cars|build cars|builds evs|build evs|produces cars|car names|auto names|ev names|car stocks|auto stocks|ev stocks|carmaker|carmakers|car maker|car makers|automaker|automakers|auto maker|auto makers|ev maker|ev makers|car model|ev model|car models|first car|first ev|first vehicle|first electric car|debut car|name of the car|name of their car|name of its car|car called|car's name|their car called|first auto|first car model|first ev model|first auto model|ev volume|ev volumes|car volume|car volumes|vehicle volume|vehicle volumes",
    de: "auto|autos|fahrzeug|fahrzeuge|fahrzeugen|elektroauto|elektroautos|e autos|e auto|elektrofahrzeug|elektrofahrzeuge|wagen|stromer|pkw|autofirma|autofirmen|autounternehmen|autobauer|autohersteller|baut autos|bauen autos|bauen elektroautos|automarken|autokonzerne|autokonzern|automodell|erstes auto|erstes elektroauto|automodelle|name des autos|heißt das auto|ersten auto|ersten elektroauto",
    zh: "汽车|车|电动车|电动汽车|新能源车|新能源汽车|车辆|造车|造车公司|做车的|做汽车的|造车的|电动车公司|电动车企|车企|造车企业|汽车厂商|汽车公司|汽车品牌|车型|首款车|首款汽车|第一款车|第一款汽车|第一辆车|首辆车|首款电动车|首款电动汽车|第一款电动车|首款新能源车|第一辆电动车",
  },
  deliver: {
    en: "deliver|delivers|delivered|delivery|deliveries|hand over|handed over|sold cars|cars sold|sell cars|units delivered|put on the road|put into customers hands|ev volume|ev volumes|car volume|car volumes|vehicle volume|unit volume|unit volumes|sales volume|delivery volume|vehicle volumes",
    de: "ausliefern|ausgeliefert|auslieferung|auslieferungen|auslieferungsziel|auslieferungsziels|liefern|geliefert|lieferte|lieferungen|lieferziel|fahrzeugauslieferungen|ausgelieferten|ausgelieferte|autoauslieferungen|lieferzahlen|absatzziel|absatz|ausgeliefertem|ausgeliefertes",
    zh: "交付|交付量|交车|交付目标|交了多少|交付了|交货|交货量|送到|提车|交到",
  },
  ship: {
    en: "ship|ships|shipped|shipment|shipments|shipping|phones sold|sell phones|units shipped|sold phones|smartphone volumes|smartphone volume|phone volumes|phone volume|handset volume|handset volumes",
    de: "ausgelieferte smartphones|versand|versandt|absatz von smartphones|stückzahlen|verschickt|verkaufte smartphones|smartphone absatz|smartphoneabsatz",
    zh: "出货|出货量|发货|发货量|出口",
  },
  phone: {
    en: "phone|phones|smartphone|smartphones|handset|handsets|mobile phone|mobile phones|mobiles|cellphone|cell phones|cellphones|devices sold|new phone|new phones|new handset|new smartphone|new handsets|smartphone makers|smartphone maker|phone makers|phone maker|handset makers|handset maker|phone manufacturers|smartphone manufacturers|phone brands|smartphone brands|handset volume|handset volumes|phone volume|phone volumes|smartphone volume|smartphone volumes",
    de: "handy|handys|smartphone|smartphones|telefon|telefone|mobiltelefon|mobiltelefone|smartphoneauslieferungen|neues handy|neue handys|neues smartphone|neue smartphones|smartphonehersteller|handyhersteller|smartphone hersteller",
    zh: "手机|智能手机|智能机|新手机|新机|手机厂商|手机制造商|手机品牌|手机厂家",
  },
  "high-end": {
    en: "high end|premium|highend|upmarket|top end|upscale|flagship segment|premium segment|premiumisation|premiumization",
    de: "premium|hochwertige|oberklasse|high end|gehobene|hochpreisige|premiumsegment|hochpreisigen|hochwertigen|oberen preissegment",
    zh: "高端|高阶|高端机|旗舰机",
  },
  sale: {
    en: "sale|sales|sell|sold|turnover|selling",
    de: "absatz|verkäufe|verkauf|verkauft|verkauften|umsätze|verkaufszahlen",
    zh: "销售|销量|卖了|卖掉|销售额|卖出了|售出|卖",
  },
  revenue: {
    en: "revenue|revenues|turnover|top line|topline|income from sales|sales revenue|net sales|revs|rev",
    de: "umsatz|umsätze|umsatzes|erlöse|umsatzerlöse|einnahmen|einnahme|umsatzerlös|erlös|geschäftsvolumen",
    zh: "营收|收入|营业收入|营业额|总收入|销售收入|进账|入账|创收|收入额|营收额",
  },
  profit: {
    en: "profit|profits|net profit|net income|earnings|bottom line|earned|net earnings|made money|profitable|profitability|income|profit after tax|earn|earns|take home|took home|net result",
    de: "gewinn|nettogewinn|reingewinn|überschuss|ergebnis|jahresüberschuss|gewinns|quartalsgewinn|verdient|nettoergebnis|profit|gewinne|verdiente|verdienen|ertrag|nettoergebnisses",
    zh: "利润|净利润|净利|盈利|纯利|赚了|净收益|收益|赚|净赚|纯利润|利润额|赚钱",
  },
  adjusted: {
    en: "adjusted|non gaap|gaap|ifrs|underlying",
    de: "bereinigt|bereinigte|bereinigter",
    zh: "经调整|调整后",
  },
  user: {
    en: "ppl use|ppl use xiaomi|ppl use xiaomi phones|people use xiaomi phones|ppl using|use xiaomi phones|people use|people use xiaomi|people using|user|users|mau|maus|monthly active users|active users|monthly users|mobile users|user base|monthly actives|active user|mobile mau|mobile maus|mobile monthly active users|mobile user base|monthly active mobile users|audience|mobile audience|active base|people on its phones|people on the phones|monthly audience|active accounts|active people|mobile people|people on mobile|mobile actives|active persons|active people on mobile|active on mobile",
    de: "leute nutzen|menschen nutzen|nutzer|nutzern|nutzerzahl|nutzerzahlen|aktive nutzer|monatlich aktive nutzer|monatlich aktiven nutzer|benutzer|anwender|user|nutzerbasis|nutzerschaft|aktive nutzerschaft|nutzerinnen|publikum",
    zh: "多少人用|多少人在用|人使用|用户|月活|月活跃用户|月活用户|活跃用户|用户数|月度活跃用户|月活跃用户数|用户量|移动端月活|移动月活|活跃用户量|用户规模|活跃人数|用户基数",
  },
  activity: {
    en: "activity|user activity|engagement|user engagement|usage|how active|more active|much more active|active did users|use their phones more|usage rise|usage go up|how much more active|users more active|use it more|active users up|user engagement up|people more active|usage up|usage growth|stickiness up",
    de: "aktivität|nutzeraktivität|nutzung|aktiver|nutzer aktiver|nutzungsintensität",
    zh: "活跃度|用户活跃度|使用率|更活跃|活跃度提升|使用更多",
  },
  iot: {
    en: "iot|aiot|internet of things|connected devices|smart devices|connected things|iot platform|aiot platform|devices connected|connected iot devices|smart device|iot base|iot installed base|connected device base|device base|installed base|hooked up|hooked up devices|things connected|stuff connected|gadgets connected|gadgets hooked up|devices hooked up|devices linked|linked devices|connected stuff|connected gadgets",
    de: "iot|aiot|internet der dinge|vernetzte geräte|vernetzten geräte|verbundene geräte|iot geräte|iot geräten|vernetzter geräte|gerätebasis|iot basis|angeschlossene geräte|angeschlossenen geräte|angeschlossen|geräte verbunden|geräte vernetzt|vernetzt",
    zh: "物联网|iot设备|aiot|联网设备|连接设备|智能设备|物联网设备|设备连接数|已连接设备|接入设备|连接的设备|接入|接入的设备|联网|连了多少设备|连接了多少设备|接入平台|连接量|接入量",
  },
  device: {
    en: "device|devices|gadget|gadgets|appliance|appliances",
    de: "gerät|geräte|geräten|endgeräte",
    zh: "设备|装置|设备数",
  },
  category: {
    en: "category|categories|kinds of devices|device categories|product categories|types of devices|device types|number of types|how many types|how many kinds|how many sorts|variety of devices|range of gadgets|range of devices|gadget types|product types|types of gadgets|kinds of gadgets|types of products|kinds of products|varieties|device kinds|kinds of device|number of device kinds|sorts of devices|device sorts|catalogue|catalog|assortment|breadth|variety|diversity|iot catalogue|breadth of the iot catalogue|kinds|kind of device|device kind|types|sorts|sorts of gadgets|product kinds|classes of devices|gadget categories|device classes",
    de: "kategorie|kategorien|produktkategorien|gerätekategorien|gerätearten|arten von geräten|wie viele arten|wie viele gerätearten|gerätetypen|produktarten|sortiment|vielfalt|bandbreite der geräte|arten|gerätetyp|geräteklassen|sorten|typen",
    zh: "品类|类别|种类|类|多少种设备|多少类设备|多少品类|多少种产品|多少类产品|设备种类|产品种类|产品目录|品种|多少种|几种|哪几类|几类|多少类|产品类别",
  },
  interaction: {
    en: "interconnect|interconnects|interaction|interactions|interconnection|interconnections|operations|operation|device interactions|interconnection operations|per day|daily|device interconnection|device operations",
    de: "interaktionen|verbindungen|vorgänge|pro tag|täglich|tägliche|verknüpfungen|aktionen",
    zh: "互联|交互|互动|每天|每日|互联互通|日均",
  },
  "smart-home": {
    en: "smart home|smarthome|smart home share|smart home market share|share of the smart home market|home devices|smart house|connected home",
    de: "smart home|smarthome|intelligentes zuhause|hausautomation",
    zh: "智能家居|智慧家居|智能家庭",
  },
  "market-share": {
    en: "market share|share of the market|smart home share|smart home market share|share of the smart home market",
    de: "marktanteil|marktanteile|marktanteils",
    zh: "市场份额|份额|市占率|市占|占有率",
  },
  share: {
    en: "market share|share of the market|share|part of the market|stake|portion|percentage share|stakes|slice|chunk|fraction|cut of the research|cut of the r&d|cut of the budget|cut of the pot|part of the budget",
    de: "marktanteil|marktanteile|anteil|anteile|marktanteils",
    zh: "市场份额|份额|市占率|市占|占有率|比例|占比|比重|四分之一|几成",
  },
  platform: {
    en: "platform|platforms|ecosystem|ecosystems",
    de: "plattform|ökosystem|ökosystems",
    zh: "平台|生态|生态系统|生态圈",
  },
  rd: {
    en: "r&d|research and development|research|r&d budget|rd|r&d spending|research budget|research spending|development budget|r&d expenses|r&d investment|r&d expenditure|research pot|research kitty|cut of the research|cut of the r&d|into development|on development|development spend|development spending|development outlay|r&d outlay|r&d pot|going into development|goes into development|go into development|put into development",
    de: "forschung|forschung und entwicklung|f e|entwicklung|forschungsbudget|forschungsausgaben|fue|entwicklungsbudget|f e budget|entwicklungsausgaben|forschungsetat|entwicklungsetat",
    zh: "研发|研究|研究开发|研发投入|研发预算|研发费用|研发经费|研发支出|研发费|研发开支|科研|科研投入",
  },
  budget: {
    en: "budget|spending|spend|expenditure|outlay|invest|invested|invests|investing|investment|investments|money goes|allocate|allocated|allocation|earmark|capex|plow|going into|left in the budget|pot|kitty|war chest|research pot|coffers|purse|going into development|goes into development",
    de: "budget|ausgaben|investiert|investieren|investition|investitionen|etat|ausgibt|ausgeben|fließen|fließt|gesteckt|steckt|bereitgestellt|reserviert|mitteleinsatz|aufwand|vorgesehen für|eingeplant für",
    zh: "预算|投入|支出|花费|投资|开支|资金|投入力度|砸钱|砸了|烧钱|花在|拨给|用在|预留|砸多少|砸",
  },
  ai: {
    en: "ai|a i|artificial intelligence|machine learning|ki|ais|ai's",
    de: "ki|künstliche intelligenz|künstlicher intelligenz|künstlichen intelligenz",
    zh: "人工智能|ai|智能模型",
  },
  goal: {
    en: "goal|goals|aim|aims|guidance|plan|plans|planning|objective|target|targets|outlook|forecast|want to|wants to|intend|intends|hope to|hopes to|ambition|aiming|targeted|planned|strive|annual target|promise|promises|promised|pledge|pledged|pledges|quota|bar|milestone it set|sights|envisage|envisages|envisaged|foresee|foresees|aspires|set itself",
    de: "ziel|ziele|will|wollen|möchte|plant|planen|prognose|vorgabe|ausblick|strebt|peilt|anpeilen|jahresziel|zielmarke|auslieferungsziel|auslieferungsziels|lieferziel|absatzziel|geplant|versprechen|versprach|versprochen|angestrebt|anvisiert|anvisierte|vorgenommen|vorhat|vorhaben|zielwert|zielvorgabe|zielzahl|soll erreichen|eingeplant|veranschlagt|etappenziel|zielt|zielte|verspricht|beabsichtigt|zielen auf",
    zh: "目标|计划|指引|打算|预期目标|展望|力争|规划|希望|承诺|愿景|预定目标|年度目标|设定|定下|想要|计划达到|争取|达标|瞄准|冲刺|剑指",
  },
  mileage: {
    en: "mileage|km|kilometer|kilometers|kilometre|kilometres|miles|distance driven|driven|driving distance|driving mileage",
    de: "kilometer|fahrleistung|strecke|kilometern|fahrkilometer|zurückgelegt|zurückgelegte",
    zh: "里程|公里|行驶里程|行驶|驾驶里程|跑了多少公里|行驶距离|累计里程",
  },
  driving: {
    en: "autonomously|autonomous driving|intelligent driving|self driving|autonomous|smart driving|driver assistance|driving system|driving|assisted driving|autopilot|adas|lidar|intelligent driving mileage|end to end",
    de: "autonomes fahren|intelligentes fahren|selbstfahrend|fahrassistenz|autonomen fahren|selbstfahrende|fahrerassistenz|autonome|fahrassistenten|fahrassistent|fahrassistenzsystem|fahrassistenzsysteme",
    zh: "自动驾驶|智能驾驶|智驾|辅助驾驶|无人驾驶|端到端|激光雷达",
  },
  noa: {
    en: "noa|urban noa|city noa|navigate on autopilot|urban driving|city driving",
    de: "noa|stadtverkehr",
    zh: "城市领航|领航辅助|noa|城市noa",
  },
  city: { en: "city|cities|urban", de: "stadt|städte|städten", zh: "城市|座城市|个城市|开城" },
  parameter: {
    en: "parameter|parameters|params|param|model size|size of the model",
    de: "parameter|parametern|modellgröße",
    zh: "参数|参数量|模型规模|模型参数",
  },
  "active-use": {
    en: "active|active parameters|activated|active use|in active use|actively used|activated parameters|active params|active param|activated params",
    de: "aktiv|aktive|aktiven|aktivierte|aktiver",
    zh: "激活|活跃|激活参数|活跃参数|激活的参数|活跃的参数",
  },
  // Measures that people ask for although few sources give them.
  "p/e": {
    en: "p e|pe ratio|pe multiple|p e ratio|price earnings|price to earnings|earnings multiple|forward pe|trailing pe|p e multiple",
    de: "kgv|kurs gewinn verhältnis",
    zh: "市盈率|本益比",
  },
  "p/b": {
    en: "p b|pb|price to book|book value|pb ratio|p b ratio",
    de: "kbv|kurs buchwert verhältnis|buchwert",
    zh: "市净率|账面价值|净资产",
  },
  "p/s": { en: "p s|ps ratio|price to sales", de: "kuv|kurs umsatz verhältnis", zh: "市销率" },
  dividend: {
    en: "dividend|dividends|dividend yield|payout|yield|ex dividend|payout ratio",
    de: "dividende|dividenden|dividendenrendite|ausschüttung",
    zh: "股息|分红|派息|股息率|股利|红利",
  },
  eps: {
    en: "eps|earnings per share",
    de: "gewinn je aktie|ergebnis je aktie|gewinn pro aktie",
    zh: "每股收益|每股盈利|每股盈余",
  },
  margin: {
    en: "margin|margins|gross margin|operating margin|net margin|profit margin|gross profit",
    de: "marge|margen|bruttomarge|gewinnmarge",
    zh: "毛利率|利润率|净利率|毛利",
  },
  debt: {
    en: "debt|liabilities|leverage|net debt|borrowings|bonds|loan|loans",
    de: "schulden|verbindlichkeiten|verschuldung|anleihen",
    zh: "负债|债务|负债率|贷款|债券",
  },
  cash: {
    en: "cash|cash flow|free cash flow|fcf|cash position|cash reserves|operating cash flow|ebitda|ebit",
    de: "cashflow|barmittel|liquidität|freier cashflow|ebitda",
    zh: "现金流|现金|自由现金流|现金储备",
  },
  employee: {
    en: "employee|employees|headcount|staff|workforce|workers|people employed|people work",
    de: "mitarbeiter|mitarbeitern|beschäftigte|angestellte|personal|belegschaft",
    zh: "员工|雇员|职工|员工数|人数",
  },
  volume: {
    en: "trading volume|volume|daily volume",
    de: "handelsvolumen|handelsumsatz",
    zh: "成交量|成交额|交易量|换手率",
  },
  volatility: {
    en: "beta|volatility|implied volatility|rsi|macd|moving average|short interest|shorted|short sellers|short selling|option|options|put call|technical|support level|resistance|chart pattern",
    de: "volatilität|leerverkauf|leerverkäufe|unterstützung|widerstand|charttechnik",
    zh: "波动率|沽空|卖空|做空|期权|均线|技术面|支撑位|阻力位",
  },
  ownership: {
    en: "shareholder|shareholders|owner|owners|ownership|stakeholder|largest shareholder|insider|insiders|holder|holders|institutional ownership|owns",
    de: "aktionär|aktionäre|eigentümer|anteilseigner|großaktionär|insider|gehört",
    zh: "股东|大股东|持股|持股比例|控股|内部人",
  },
  salary: {
    en: "salary|compensation|pay package|bonus|net worth|wealth|fortune|paid",
    de: "gehalt|vergütung|vermögen",
    zh: "薪酬|工资|年薪|身家|财富",
  },
  "inventory-store": {
    en: "store|stores|inventory|factory output|capacity|production capacity|retail stores|dealers|dealerships|showrooms|laptop|laptops",
    de: "filialen|läden|geschäfte|lager|kapazität|produktionskapazität|werkskapazität",
    zh: "门店|库存|产能|专卖店|经销商",
  },
  credit: {
    en: "credit rating|moody rating|moodys|fitch|s p|investment grade|esg|esg rating|esg score|credit",
    de: "bonität|kreditrating|esg",
    zh: "信用评级|穆迪|惠誉|标普|信用",
  },
  loss: {
    en: "loss making|lose money|losing money|operating loss|net loss|break even|breakeven|loss per car|loss per vehicle|losses per car|car losses|ev loss|ev losses|losses",
    de: "nettoverlust|betriebsverlust|gewinnschwelle",
    zh: "亏损|盈亏平衡|亏|亏钱",
  },
  tax: {
    en: "tax|taxes|tariff|tariffs|sanction|sanctions|lawsuit|litigation|recall|recalls|fine|accident|crash accident",
    de: "steuer|steuern|zoll|zölle|sanktionen|klage|rückruf|strafe|unfall",
    zh: "税|关税|制裁|诉讼|召回|罚款|事故|车祸",
  },
  weather: {
    en: "weather|bitcoin|btc|crypto|ethereum|gold price|oil price|fed|interest rate|interest rates|inflation|exchange rate|fx rate|dollar rate|usd hkd|inflation rate|gdp|usdhkd|usdcny|usdcnh|hkdusd|cnyusd|eurusd|usd rmb|fx|fx rates",
    de: "wetter|bitcoin|krypto|goldpreis|ölpreis|zinsen|leitzins|inflation|wechselkurs",
    zh: "天气|比特币|加密货币|黄金|油价|利率|通胀|汇率",
  },
};
