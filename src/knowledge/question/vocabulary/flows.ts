// Money that moves: southbound purchases, buybacks, placements, and their parts.
import type { Vocabulary } from "./vocabulary.ts";

export const flows: Vocabulary = {
  "channel:southbound": {
    en: "mainlander|mainlanders|mainland|mainland chinese|mainland chinese money|southbound|south bound|southbound flow|southbound flows|southbound money|southbound capital|southbound funds|southbound inflow|stock connect|mainland money|mainland investors|mainland funds|mainland inflow|mainland buying|mainland capital|net inflow|inflow|inflows|net buying|net purchase|hk connect|hong kong stock connect|chinese mainland investors|sb flow|sb inflow|money from the mainland|mainland chinese investors|outflow|net flow|flow|flows|capital flow|capital flows|money flow|money flows|mainland crowd|mainland buyers|mainland retail|mainland punters|mainland traders|mainland folks|mainland china investors|money from mainland china|buyers from the mainland|chinese money from the mainland|onshore money|onshore investors|mainland cash|southbounds|s/bound|southbound pot|southbound mix|southbound basket|southbound pie|sb net inflow|sb net|sb money|sb funds|sb buying|sb net buying|sb flows|sb inflows",
    de: "festlandanleger|festlandinvestoren|anleger vom festland|südkapital|südgelder|südströme|südzufluss|südzuflüsse|südwärtsstrom|southbound|südwärts|zufluss|zuflüsse|nettozufluss|kapitalzufluss|kapitalzuflüsse|kapitalfluss|kapitalflüsse|mittelzufluss|festlandchinesische|festlandkapital|stock connect|kapital vom festland|geld vom festland|nettozuflüsse|abfluss|mittelzuflüsse|festlandchinesen|festlandanlegern|festlandchinesischen|anleger aus festlandchina|käufer vom festland|geld aus festlandchina|festlandgeld|festland|vom festland|festländer|südbound|südbound geld|südgeld|southbound geld|südgelds|südstrom|südkapitals|südzuflüssen",
    zh: "南向|南向资金|港股通|北水|南下资金|南下|净流入|流入|内地资金|净买入|资金流入|南向资金净流入|资金流|资金流向|南向净流入|港股通资金|净流出|流出|内地投资者|大陆投资者|内地股民|内地散户|大陆资金|内资|内地买家|内地的投资者|境内资金|境内投资者|内地客|净买|扫货|南向净买入|南下净流入",
  },
  "channel:buyback": {
    en: "per repurchased share|per share repurchased|buyback|buybacks|buy back|buys back|bought back|buying back|share repurchase|share repurchases|repurchase|repurchases|repurchased|stock buyback|share buyback|stock repurchase|repurchasing|own shares|buy its own shares|bought its own shares|to support the share price|to support the stock|to support the share|to prop up the share price|to prop up the stock|to prop up the share|to defend the share price|to help the share price|to steady the stock|own stock|its own stock|own equity|own paper|buying in its shares|spend on its own|spend on own shares|retire shares|retired shares|took shares off the market|mop up shares|mopped up",
    de: "rückkauf|aktienrückkauf|aktienrückkäufe|rückkäufe|rückkaufs|zurückgekauft|zurückkauft|eigene aktien|aktienrückkaufs|rückkaufprogramm|zurückkaufen|kauft zurück|kurs zu stützen|aktie zu stützen|aktienkurs zu stützen|kurs zu stabilisieren|den kurs stützen|eigenen aktien|eigener aktien|aktien zurück|rückerwerb|eigene papiere",
    zh: "回购|股份回购|购回|股票回购|买回|回购了|回购股份|托市|护盘|撑股价|稳定股价|自家股票|自家股份|自己的股票|买自己的股票|买自家",
  },
  "channel:placement": {
    en: "gross proceeds|proceeds|place|placed|raise money|raised money|raising money|raise capital|raised capital|raising capital|placement price|offer price|offering price|issue price|placing price|sale price|price of the placement|deal price|price for the placement|share sale price|placement|placements|placing|share sale|share placement|share offering|stock offering|offering|capital raise|capital raising|equity raise|equity raising|equity offering|new shares|issued shares|share issue|share issuance|deal|top up|topup|top up placement|accelerated bookbuild|bookbuild|block trade|sold shares|sold new shares|stock sale|fundraise|fundraising|fund raising|capital increase|upsized share sale|sell shares|selling shares|shares sold|sold stock|issuance|share deal|placement px|placing px|deal px|offer px|placemnt|plcmt|ecm deal|abb|raise so much|raised so much|raising so much|raise so much money|raise so much capital|raise funds|raising funds|tap the market|tapped the market|tapping the market|tap investors|tapped investors|cash call|cash calls|capital raises|fundraises|raise cash|raised cash|raising cash|money raising|share sales|cap raise|caps raise|cap raises|capital raising deal|equity sale|new stock|fresh shares|fresh stock|fresh equity|primary shares|stock issue|stock issuance|secondary offering|follow on offering|placing of shares|placement of shares|deal terms|terms of the deal|terms of the placement|terms of the share sale|terms of the offering|deal details|deal specs|deal numbers|placement terms|placement details|offering terms|the follow on|follow on deal|follow on sale|follow on placement|need cash|needed cash|needs cash|need money|needs money|needed money|need the cash",
    de: "platzierungspreis|ausgabepreis|emissionspreis|platzierungskurs|ausgabekurs|platzierung|aktienplatzierung|kapitalerhöhung|aktienverkauf|emission|neue aktien|platziert|kapitalmaßnahme|aktienausgabe|verkauf neuer aktien|platzierte|ausgegeben|verkaufte aktien|kapitalaufnahme|neuer aktien|barkapitalerhöhung|platzierten aktien|platzierte aktien|frisches kapital|aktien platziert|konditionen der platzierung|eckdaten der platzierung|eckdaten der kapitalerhöhung|brauchte geld|geld brauchen|brauchte das geld|nachplatzierung",
    zh: "募资|集资|筹资|募集资金|配售价|发行价|配股价|配售价格|配售定价|增发价|配售|配股|增发|配售股份|闪电配售|先旧后新|股份配售|发行新股|配售新股|定增|出售股份|股票发售|新股|募集|筹集|融资|募得|筹得|增资|供股|发新股|批股|先旧後新|配股融资|再融资|配售条款|配售详情|配股详情|需要钱|要钱|缺钱",
  },
  "channel:equity-raising": {
    en: "equity capital activity|equity capital did chinese companies|equity capital markets|equity capital|ecm|equity capital raised by chinese companies|chinese equity raising|chinese companies raised|chinese companies raise|equity deals|ecm activity|share sales by chinese companies|equity raised|raised by chinese companies|ecm volume|ecm volumes|ecm issuance|equity raise by chinese companies|equity did chinese|equity did china|equity issuance in china|equity markets|equity fundraising|equity fund raising|equity funding|equity capital raising|stock market fundraising|raised on the stock market",
    de: "eigenkapitalmaßnahmen|eigenkapitalaufnahme|aktienemissionen chinesischer|kapitalmarkttransaktionen|eigenkapital|eigenkapitalmarkt|eigenkapital chinesischer|aktienmarkt eingesammelt",
    zh: "股权融资|股本融资|股权资本|中国企业融资|中国公司融资|股权募资|股票融资|股权融资总额|多少股权融资|股权融资额",
  },
  "channel:foreign-investment": {
    en: "foreign investment|foreign money|foreign capital|foreign investors|overseas investment|overseas capital|foreign inflow|foreign funds|overseas investors|overseas money|overseas buyers|foreign buyers|foreign cash|international money|money from abroad|money from overseas|capital from abroad|foreign interest|overseas cash|foreign institutions putting money|overseas funds",
    de: "auslandsinvestitionen|ausländische investitionen|ausländisches kapital|ausländische investoren|auslandskapital|ausländisches geld|geld aus dem ausland|kapital aus dem ausland|auslandsgeld",
    zh: "外资|外国投资|海外投资|外商投资|外来投资|境外资金|海外资金|国际资金|外来资金",
  },
  "kind:flow": { en: "corporate action|corporate actions", de: "kapitalmaßnahmen", zh: "资本运作|公司行动" },
  "part:price": {
    en: "placement price|offer price|offering price|issue price|placing price|at what price|what price|sale price|selling price|price each|priced at|priced|price of the placement|pricing|deal price|price for the placement|share sale price|offer px|issue px|deal px|placement px|placing px|price people paid|price investors paid|price buyers paid|what people paid|what investors paid|what buyers paid|people paid|investors paid|buyers paid|paid in the",
    de: "platzierungspreis|ausgabepreis|emissionspreis|zu welchem preis|ausgabekurs|platzierungskurs|welchem kurs|zu welchem kurs",
    zh: "配售价|发行价|配股价|配售价格|定价|什么价格|配售定价|增发价",
  },
  "part:shares": {
    en: "how many shares|number of shares|shares|b shares|how many b shares|stock count|shs|shares sold|no of shs|no of shares|nr of shares|b shs|sh count|share number|share count sold|share count in the deal|share count of the deal|shares in the deal|amount of shares",
    de: "wie viele aktien|anzahl der aktien|wieviele aktien|stückzahl|aktienzahl|aktien|anzahl aktien|aktienanzahl|zahl der aktien|zahl der verkauften aktien",
    zh: "多少股|股数|几股|股份数量|股份数目|股票数量|多少股份|股份|股份数|卖了多少股|发了多少股|多少股票",
  },
  "part:discount": {
    en: "discount|placement discount|how big was the discount|how large was the discount|discounted|below market|discount to the close|disc|discnt|haircut|markdown|price cut on the shares|concession|how far below market|how far below the market|how much below market|below the market price|knocked off the price|rebate",
    de: "abschlag|rabatt|discount|nachlass|preisabschlag|abschlags|preisnachlass|preisabschlags|unter dem markt|unter marktpreis|kursabschlag",
    zh: "折让|折价|折扣|折让率|折价率|折让多少|打折|打了几折|几折|折扣率|低于市价多少",
  },
  "part:range": {
    en: "price range|marketing range|marketed|marketed at|indicative range|range|offered range|bookbuilding range|guidance range|price band|price talk|talk range|guided range|marketed range|pitched range|initial range|indicated range|price bracket|bracket|book range|price corridor|shopped at|pitched at",
    de: "preisspanne|spanne|vermarktungsspanne|bandbreite|preisrange|range|angebotsspanne|zeichnungsspanne|preisband|preiskorridor|kursspanne",
    zh: "价格区间|定价区间|区间|招股价区间|配售价区间|价格范围|范围|指导价|询价区间|推介区间|招股区间|指导区间|价格带",
  },
  "part:range-low": {
    en: "lower end|low end|bottom end|bottom of the range|bottom of its range|lower bound|low end of the range|lower end of the range|bottom of the price range",
    de: "untere ende|unteren ende|unterkante|untergrenze",
    zh: "下限|区间下限|低端定价",
  },
  "part:range-high": {
    en: "upper end|top end|high end of the range|top of the range|top of its range|upper bound|upper end of the range|top of the price range",
    de: "obere ende|oberen ende|oberkante|obergrenze",
    zh: "上限|区间上限",
  },
  "part:planned": {
    en: "initially planned|originally planned|planned|first planned|initial size|original size|upsized|upsize|upsized from|expanded|increased from|enlarged|than planned|more shares than planned|initial plan|original plan|base size|how many shares were planned|upsizing|original 750m|original number|original shs|original shares|get bigger|got bigger|made bigger|made it bigger|made larger|got larger|get larger|extra shares|grow in size|grew in size|bigger deal|size increase|expand the offering|expanded the offering|expand the sale|expand the placement|enlarge the offering|enlarge the placement|increase the offering|offering grow|deal grow|offering bigger|deal bigger|grew the deal|sale bigger|placement bigger|deal larger|offering larger|offering swell|made the offering grow|made the deal bigger|bigger deal than planned|how many extra shares|how many additional shares|how many more shares|how many extra|additional shares|added shares|shares added|first intended|initially intended|originally intended|first idea|first number|to begin with|at first|first size|launch size|start size|increase in size|by how many shares was it upsized|upsized by|how much was it upsized|how much bigger|initial deal size|initial deal|original deal size|original deal|original offering|initial offering|launch deal size|first deal size",
    de: "ursprünglich geplant|geplant|geplante|aufgestockt|aufstockung|vergrößert|ausgeweitet|anfangs geplant|zuerst geplant|zunächst geplant|anfänglich geplant|vorgesehen|ursprünglich vorgesehen|ursprünglich vorgesehene|zusätzliche aktien|wie viele aktien mehr",
    zh: "原计划|最初计划|原定|计划配售|扩大|加码|最初|增至|原本计划|上调规模|原计划的|原计划股数|扩容|加大规模|扩大规模|原本打算|本来打算|起初计划|一开始计划|初步计划|多发了多少股|加发|扩大了多少|增发了多少股",
  },
  "part:reference": {
    en: "reference price|monday close|monday's close|close on monday|close before the placement|closing price before|monday closing price|last close before|undisturbed price|prior close|preceding close|price before the placement|close before|monday|reference close|reference closing price|ref close|ref price|pre deal close|predeal close|pre placement close|undisturbed close|last close before the deal|benchmark close|discount to what price|discount to what|discount to which price|discount to which close|discount against what|discount against which price|discount vs what|discount versus what|discount from what|discount on what|discount measured against|discount relative to what|base of the discount|what is the discount measured against|what was the discount measured against|6.6% to what|6.6 % to what|6.6% against what|6.6% vs what|6.6% off what|6.6% below what|cheaper than what|lower than what|below what price|below which price|below which close|under which price|cheaper than which price|less than which price",
    de: "referenzkurs|schlusskurs am montag|montagsschluss|kurs vor der platzierung|vor der platzierung|montag|referenzschlusskurs|referenzpreis|vergleichskurs|abschlag auf was|abschlag wozu|abschlag auf welchen kurs|abschlag gegenüber welchem kurs|abschlag zu welchem kurs|rabatt auf was|rabatt auf welchen kurs|billiger als was|günstiger als was|unter welchem kurs|unter welchem preis",
    zh: "前收市价|前收市|前收盘价|前收盘|停牌前收市价|周一收盘价|参考价|配售前收盘价|配售前|周一|参考收盘价|参考价格|基准收盘价|配售前的收盘价|配售前一日收盘价|相对什么价|较什么价|相对哪个价|折让基准|较哪天收盘价|对比什么价|比什么便宜|比哪个价低|低于哪个价",
  },
  "part:purpose": {
    en: "supposed to|meant to|signal|signals|supposed to signal|meant to show|intended to|intention|point of|suggest|suggests|used for|be used for|use of proceeds|what for|purpose|purposes|use the money|use of funds|what will the money|what is the money for|go towards|spent on|spend it on|do with the money|do with the proceeds|use of the funds|funds used|fund|use the funds|use the proceeds|intended use|earmarked|spend the money|do with the cash|money be used|proceeds be used|funds be used|money used|proceeds used|fresh money for|what is it spending|what will it spend|needs the money|need the money for|want the money for|why tap|money spent|cash spent|allocate the proceeds|deploy the proceeds|deployed|a reaction to|a response to|an answer to|in response to|in reaction to|reaction to the",
    de: "signalisieren|signal|bezweckt|bezwecken|soll zeigen|sollte zeigen|absicht|wofür|zweck|verwendung|mittelverwendung|verwendet|eingesetzt|wozu|verwendungszweck|was macht xiaomi mit|verwendet werden|bestimmt|wofür braucht|wohin fließt das geld|wofür wird das geld|reaktion auf|als reaktion auf|antwort auf",
    zh: "信号|什么信号|意图|用意|想表达|表明什么|用途|资金用途|做什么用|用来|用于|募资用途|所得用途|干什么|目的|投向|钱怎么花|钱花在哪|资金去向|拿来做什么|投到哪|作为回应|回应|是不是因为",
  },
  dilution: {
    en: "dilution|dilute|diluted|dilutive|share count|how many shares outstanding|how many shares are outstanding|how many shares are there|number of shares outstanding|how many shares does xiaomi have|shares outstanding|outstanding shares|share capital",
    de: "verwässerung|verwässert|aktienkapital|grundkapital|ausstehende aktien",
    zh: "摊薄|稀释|总股本|股本",
  },
  rank: {
    en: "rank|ranked|ranking|place among|position|rankings",
    de: "rang|rangliste|platz",
    zh: "排名|排第几|名次|位列",
  },
};
