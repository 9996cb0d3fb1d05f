// Prices of shares and indices, and market values.
import type { Vocabulary } from "./vocabulary.ts";

export const prices: Vocabulary = {
  "kind:price": {
    en: "share price|stock price|price of the share|price of the stock|price|prices|quote|quotation|trading at|trade at|traded at|trades at|trading|stock quote|where is the stock|stock now|share now|how is the stock doing|stock doing|current price|price now|price today|stock at|sh px|share px|last px",
    de: "aktienkurs|kurs|kurse|preis|preise|preisen|kursstand|notiert|notiz|aktienpreis|aktuelle kurs|börsenkurs|aktie|steht die aktie|notiert die aktie",
    zh: "股价|价格|现价|报价|价位|最新价|市价|股票价格|股票|行情|价",
  },
  "measure:close": {
    en: "close|closed|closes|closing|closing price|last close|latest close|last price|last known price|last known close|finish|finished|end of day price|settle|ended the day|ended at|last traded|end of day|final price|where did the stock end up|where did the share end up|where did the shares end up|where did it end up|where did it end|where did the stock end|where did xiaomi end|where did xiaomi end up|stock end up|share end up|shares end up|end the day|end the session|ended the session|where did it finish|closing print|closing level|wound up at|wind up at|final print|last print|final tick|last tick|settlement|settlement price|final quote|last quote|closing auction|eod price|eod",
    de: "schlusskurs|schluss|geschlossen|schloss|tagesschluss|letzter kurs|letzte kurs|handelsschluss|schlusskurse|schlussstand|beendete den tag|aus dem handel|endstand|zum handelsende|handelsende",
    zh: "收盘|收盘价|收市|收市价|收报|收于|最后价格|收盘价格|尾盘|收在多少|收于多少|收报多少|终盘",
  },
  "measure:open": {
    en: "opening price|open price|opened at|open at|premarket|pre market|after hours|aftermarket",
    de: "eröffnungskurs|eröffnete|vorbörslich|nachbörslich",
    zh: "开盘|开盘价|开市价|盘前|盘后",
  },
  "measure:record-high": {
    en: "record high|record|all time high|ath|all time record|record price|historic high|peak|highest ever|highest price ever|highest level ever|lifetime high|record level|high|highs|feb high|new high|intraday|intraday high|day high|intraday record|highest intraday|historical high|all time peak|alltime high|highest share price|highest stock price|highest level|highest since|highest level since|not been this high|this high|all time best|feb record|record day|february record|record close|at its best|best since|best level since|best level in|highest point since|strongest since|strongest level since|top since|multi year high|multiyear high|highest in years",
    de: "rekordhoch|allzeithoch|höchststand|rekord|rekordkurs|historisches hoch|hoch|allzeit hoch|tageshoch|rekordstand|höchstkurs|intraday hoch|höchster kurs|höchsten kurs|höchster stand seit|höchsten stand seit|so hoch wie seit|mehrjahreshoch",
    zh: "历史新高|历史最高|历史高位|最高价|纪录|新高|创新高|历史最高价|盘中高点|盘中最高|高点|盘中新高|记录高位|高位|最高水平|最好水平|多年新高|多年来新高",
  },
  "measure:52-week-high": {
    en: "52 week high|52w high|52wk high|fifty two week high|52 weeks high|one year high|12 month high|year high|yearly high|1y high|52 wk high|52wh|52 w high|high of the last 52 weeks|annual high|52 week highs|highest price of the last 52 weeks|high of the past 52 weeks|highest in 52 weeks|last 52 weeks|past 52 weeks|highest price in 52 weeks|highest of the last 52 weeks|highest in a year|off the high|off its high|off the highs|off its highs|off the peak|off its peak|off highs|below the peak|below its peak|from its peak|from the top|off the top|below the top|52w top|52 week top|52wk top|52 w top|52 week peak|52w peak|52wk peak|52 weeks peak|52w max|52 week max|top of the year|peak of the year|highest in the last 52 weeks|12m high|12 m high|12 months high|one year peak|1 year high|52w highs",
    de: "52 wochen hoch|52 wochenhoch|jahreshoch|52w hoch|zweiundfünfzig wochen hoch|52 wochen hochs|52 wochen spitze|52 wochen höchststand|52 wochen rekord|höchster kurs der letzten 52 wochen|zwölfmonatshoch|12 monats hoch",
    zh: "52周高点|52周最高|52周新高|五十二周高位|52周最高价|一年高点|52周高位|年内高点|年内最高|52周最高位|52周的高点|一年最高|年内高位|近一年高点|52周顶",
  },
  "measure:52-week-low": {
    en: "52 week low|52w low|52wk low|one year low|12 month low|year low|yearly low|52 weeks low|52 wk low|52 w low|all time low|record low|lowest share price|lowest stock price",
    de: "52 wochen tief|52 wochentief|jahrestief|allzeittief|rekordtief",
    zh: "52周低点|52周最低|一年低点|52周低位|年内低点|历史最低|历史新低",
  },
  "measure:market-cap": {
    en: "market cap|market capitalisation|market capitalization|mcap|market value|mkt cap|capitalization|capitalisation|company value|how much is the company worth|what is the company worth|how much is xiaomi worth|company worth|valuation|valued at|trillion|market capitalized|market valuation|trillion mark|worth as a company|marketcap|mktcap",
    de: "marktkapitalisierung|börsenwert|marktwert|börsenkapitalisierung|unternehmenswert|mcap",
    zh: "市值|总市值|市场价值|万亿|估值|公司价值|市值多少",
  },
  "measure:change": {
    en: "over what period|time frame|timeframe|over which period|what period|time period|daily change|day change|move on the day|single day|in one day|in a day|in a single day|day move|one day|that day move|intraday move|ytd|year to date|so far this year|since the start of the year|return|returns|share price move|price move|movers|mover|gainers|decliners|losers|pct gain|day gain|day gains|chg on the day|move on",
    de: "kurssprung|kursplus|kursminus|in welchem zeitraum|zeitraum|tagesveränderung|tagesverlust|tagesgewinn|an einem tag|kursverlust|kursgewinn|seit jahresbeginn|kursrückgang|kursentwicklung|kurssturz|kursanstieg|rendite",
    zh: "日涨幅|日跌幅|单日|一天内|当日涨跌|涨跌幅|年初至今|今年以来|一日|回报|收益率",
  },
  "day-before": {
    en: "previous close|prior day close|close of the day before|close the day before|yesterday's close before|day before close|close on the day before|prior day's close|close one day earlier|before the 2.5 drop|the day before|day before|prior close implied|implied prior close|prior day|the session before|preceding close|close before that|before the jump|before the rally|before the surge|before the move|before the spike|before the pop|before the fall|before the slide|before the plunge|price before the|before it jumped|before it fell|before it dropped|before it popped|before it surged|where did it start from|starting price",
    de: "vortagesschluss|vortag|schlusskurs des vortages|tag davor|am vortag|vortageskurs|schlusskurs davor|kurs davor|vor dem sprung|vor dem anstieg|vor dem rückgang|vor dem kurssprung|vor dem fall",
    zh: "前收盘价|前一日收盘|昨收|前一天收盘|前一交易日|前一日|前收|前一日的收盘价|前一日收盘价|之前一天收盘|大涨之前|大跌之前|涨之前|跌之前|上涨前|下跌前",
  },
};
