// Whether a text wants a yes or a no, and which of its bare numbers it claims to be a price.
import type { Spotted } from "./spot.ts";
import type { Amount } from "./types.ts";

const YES_NO =
  /(?:^|[.!?] )(?:so |and |but |hey |hi |wait |ok |okay |btw |just |now |und |also |then )*(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|any|isnt|wasnt|didnt|doesnt|hasnt|ist|sind|war|waren|hat|haben|wird|gibt|gab|kann|liegt|stimmt|steht|darf)(?![a-z])/;

/** "So analysts see HK$57?", "…, correct?": a claim with a question mark. */
const TAGGED =
  /^so (?!what|who|when|where|why|how|which|and|then).*\?\s*$|(?:right|correct|true|no|yes|ja|oder|nicht wahr|richtig|stimmts|innit|legit|for real|fact|facts|fake|fake news|cap|no cap|gell)\?\s*$|(?:or what|or nah|or no|or am i wrong|is that so|true or false)\W*$|(?:对吧|是吧|没错吧|吧)\W*$/;

/** "61.45 is the target?", "they raised 6bn?": said of a number, with a question mark and no word that asks. */
const STATED =
  /^(?!.*(?<![a-z])(?:what|whats|who|when|where|why|how|which|wer|wann|wie|wo|welche\w*|warum|wieviel)(?![a-z]))(?!was (?:ist|war|sind)).*(?<![a-z])(?:is|are|was|were|has|have|had|did|got|raised|sold|bought|delivered|shipped|fell|rose|hit|closed|cut|hat|ist|sind|war|liegt)(?![a-z]).*\?\s*$/;

/** "Was ist", which is no English "was". */
const GERMAN_WHAT =
  /^(?:so |und |also )?was (?:ist|sind|war|waren|hat|haben|macht|machen|bedeutet|heisst|kostet|sagt|sagen|will|wollen|wird|kann|meint|passiert\w*|umfasst|bringt|gibt|weisst?|steht|steckt)(?![a-z])/;

const ASKS =
  /(?<![a-z])(?:what|whats|who|when|where|why|how|which|wer|wann|wie|wo|welche\w*|warum|wieviel)(?![a-z])|什么|谁|哪|几|多少|为何/;

/** "My buddy insists …", "I heard …", "angeblich …", "听说…": what somebody says is to be checked. */
const HEARSAY =
  /(?<![a-z])(?:insists?|insisted|swears?|swore|claims?|claimed|(?:is|are) (?:convinced|adamant|sure|certain)|(?:told|tells|telling) (?:me|us|everyone)|(?:i|we|he|she|they|someone|somebody|everyone|everybody|people|folks|dude|guy|friend|buddy|mate|pal|bro|colleague|here) (?:keeps? )?(?:say|says|said|saying|wrote|writes|posted|posts|think|thinks|thought|hear|heard|read|remember|believe|believes|reckon|reckons)|apparently|allegedly|supposedly|rumou?rs?|word is|behauptet|behaupten|behauptete|schwort|schwor|angeblich|gehort|gelesen)(?![a-z])|有人(?:说|讲)|听说|据说|传闻|(?:朋友|群友|同事)(?:说|讲|坚持)/;

const isSaid = (spotted: readonly Spotted[], folded: string): boolean =>
  HEARSAY.test(folded) &&
  !ASKS.test(folded) &&
  spotted.some(
    (s) =>
      s.as === "amount" || s.as === "number" || (s.as === "terms" && s.terms.some((term) => term.startsWith("level:"))),
  );

/** "150.7m, is that the buyback": asked behind what it is asked of. */
const BEHIND =
  /[-:,;.?!–] ?(?:so |and |but |und |also )?(?:is|are|was|were|isnt|wasnt|ist|sind|war|waren) (?:that|this|it|those|these|they|das|dies|es)(?![a-z])|[，,？ ](?:这|那)?是不是/;

export const asksYesNo = (spotted: readonly Spotted[], folded: string): boolean =>
  (YES_NO.test(folded) && !GERMAN_WHAT.test(folded)) ||
  TAGGED.test(folded) ||
  isSaid(spotted, folded) ||
  BEHIND.test(folded) ||
  (spotted.some(({ as }) => as === "amount" || as === "number") && STATED.test(folded));

/** What a bare number can be the price of. */
export const PRICED =
  /^(?:kind:(?:target|price)|action:(?:cut|raise)|part:(?:price|reference|range)|ask:per-share|measure:(?:close|record-high|52-week-high|52-week-low))$/;

/** Bare numbers that can be prices: no years, no "52 weeks", no part of an unknown name as in "17 Ultra". */
export const claimedPrices = (spotted: readonly Spotted[], folded: string): Amount[] =>
  spotted.some(({ as }) => as === "strange")
    ? []
    : spotted.flatMap((s) =>
        s.as === "number" &&
        Number(s.text) < 10_000 &&
        !/^(?:19|20)\d{2}$/.test(s.text) &&
        !/^\d+ ?-?(?:w|wk|day|week|month|year|time|tag|woche|monat|jahr|周|天|月|年)/.test(folded.slice(s.at))
          ? [{ value: Number(s.text) }]
          : [],
      );

const COMING =
  /(?<![a-z])(?:(?:still|yet|all) (?:to come|to launch|to be launched|ahead|coming|upcoming|pending)|ahead of us|not (?:yet )?(?:out|here|launched|released|live|available)|yet to|upcoming|(?:isnt|hasnt|not) (?:been |even )?(?:out|here|launched|released|live|available|happened)|(?:erst )?noch (?:aus|bevor|nicht)|steht (?:noch )?bevor|kommt (?:\S+ )?erst|erst noch)(?![a-z])|(?:还|尚|仍)?(?:没有?|未|冇)(?:上市|发布|推出|出|开卖)|即将(?:上市|发布|推出)/;
/** A denial inside: "Didn't they …?" at the beginning expects a yes. */
const DENIED =
  /(?<=\S \S.* )(?<![a-z])(?:not|never|no longer|nobody|none|cannot|isnt|arent|wasnt|werent|didnt|doesnt|hasnt|havent|wont|cant|nicht|kein\w*|nie|niemals)(?![a-z])(?<!or not)|[没未]|(?<!是|对|能|会|要|有)不(?!是)/;
/** "…, wasn't it?" denies nothing. */
const TAG =
  /[ ,]*(?:(?:is|are|was|were|did|does|do|has|have|had|will) not (?:it|they|he|she|that|we|you)|(?:isnt|wasnt|didnt|dont|doesnt|hasnt) (?:it|they|he|she)|or not|nicht wahr|oder nicht|是不是|对不对|没错吧)\W*$/;

/** A goal alone does not say so. */
const REACHED =
  /(?<![a-z])(?:hit|hits|met|meet|reach|reached|achieved?|made it|made good|delivered on|erreicht|geschafft|erfullt)(?![a-z])|达到|達到|达成|達成|完成/;

const UP =
  /(?<![a-z])(?:rise|rises|rose|risen|rising|gain|gains|gained|jump|jumps|jumped|climb|climbed|surge|surged|soar|soared|rally|rallied|went up|go up|was up|is up|up|gestiegen|stieg|zugelegt|legte zu)(?![a-z])|上涨|大涨|涨了|升了/;
const DOWN =
  /(?<![a-z])(?:fall|falls|fell|fallen|drop|drops|dropped|lose|loses|lost|decline|declined|slump|slumped|plunge|plunged|crash|crashed|sink|sank|tank|tanked|slide|slid|went down|go down|was down|is down|down|gefallen|fiel|verloren|verlor|gesunken|sank)(?![a-z])|下跌|大跌|跌了|跌/;

export function wayOf(folded: string): { way?: "up" | "down" } {
  const [up, down] = [UP.test(folded), DOWN.test(folded)];
  return up === down ? {} : { way: up ? "up" : "down" };
}

const ABOVE =
  /(?<![a-z])(?:above|over|more than|higher than|greater than|bigger than|larger than|exceed\w*|beyond|past|at least|uber|mehr als|hoher als|grosser als|ubersteig\w*)(?![a-z])|超过|高于|大于|多于|不止|逾/;
const BELOW =
  /(?<![a-z])(?:below|under|less than|fewer than|lower than|smaller than|at most|unter|weniger als|niedriger als|kleiner als)(?![a-z])|低于|少于|小于|不到|不足/;

/** "Above 30bn?", "fewer than 100?" */
export function beyondOf(folded: string): { beyond?: "above" | "below" } {
  const [above, below] = [ABOVE.test(folded), BELOW.test(folded)];
  return above === below ? {} : { beyond: above ? "above" : "below" };
}

/** Whether what is said is turned round: told as still to come, denied, or as a goal that was reached. */
export function turnOf(folded: string): { turn?: "coming" | "denied" | "reached" } {
  if (COMING.test(folded)) return { turn: "coming" };
  if (DENIED.test(folded.replace(TAG, ""))) return { turn: "denied" };
  return REACHED.test(folded) ? { turn: "reached" } : {};
}
