// One part of a fact as a sentence: what it was before, when, who says it, why, how many shares, what discount.
import type { Fact } from "../../knowledge/facts/fact.ts";
import type { Figure } from "../../knowledge/facts/base.ts";
import type { Field } from "../../knowledge/question/types.ts";
import type { Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { titled } from "./parts.ts";
import { moveText } from "./prices.ts";
import { clause, dated, type Names, periodOf, sentence } from "./sentences.ts";

/** What the fact is about, in a few words. */
export function aboutOf(fact: Fact, names: Names, sight: Sight): string {
  const { common, flows, price } = sight.look.words;
  switch (fact.kind) {
    case "rating":
    case "target":
      return common.counted(sight.firm(fact.firm), common.kinds[fact.kind]);
    case "flow":
      return `${flows.channels[fact.channel]}, ${names.subject(fact.subject)}`;
    case "launch":
      return fact.product;
    case "price":
      return `${price.measures[fact.measure]}, ${names.subject(fact.subject)}`;
    case "metric":
      return `${titled(fact.metric, sight)}, ${names.subject(fact.subject)}`;
    case "event":
      return fact.what.replace(/\.$/, "");
    case "profile":
      return `${titled(fact.attribute, sight)}, ${names.subject(fact.subject)}`;
  }
}

export function fieldLine(field: Field, fact: Fact, names: Names, sight: Sight): Value {
  const { format, words: all } = sight.look;
  const words = all.finding.field;
  const say = (line: string): Value => sight.stated(all.common.closed(line), fact);
  const about = aboutOf(fact, names, sight);
  const shown = (figure: Figure | undefined) => (figure ? format.figure(figure) : "");
  switch (field) {
    case "previous":
      if (fact.kind === "target" && fact.previous)
        return say(
          words.previous.target(
            sight.firm(fact.firm),
            shown(fact.previous),
            dated(fact, sight),
            shown(fact.price),
            words.previous.revised[fact.action],
          ),
        );
      if (fact.kind === "rating" && fact.previous)
        return say(
          words.previous.rating(
            sight.firm(fact.firm),
            fact.previous.rating ?? fact.previous.described ?? "",
            dated(fact, sight),
            fact.rating ?? "",
          ),
        );
      if (fact.kind === "metric" && fact.previous)
        return say(words.previous.metric(titled(fact.metric, sight), shown(fact.previous), shown(fact.figure)));
      break;
    case "when": {
      const when =
        fact.kind === "launch" || fact.kind === "event"
          ? fact.when
          : fact.kind === "metric" || fact.kind === "flow"
            ? fact.period
            : undefined;
      const day = when && fact.on === undefined ? format.period(when) : dated(fact, sight);
      if (fact.kind === "rating" || fact.kind === "target" || fact.kind === "launch") break;
      if (fact.kind === "metric" && fact.figure)
        return say(words.whenFigure(about, shown(fact.figure), day, format.date(fact.statedOn)));
      return say(words.when(about, day));
    }
    case "who":
      if (fact.saidBy) return say(words.who(about, fact.saidBy));
      break;
    case "why": {
      const why =
        fact.kind === "event" || fact.kind === "price" ? fact.why : fact.kind === "rating" ? fact.stance : undefined;
      if (why)
        return say(
          fact.kind === "rating"
            ? words.whyFirm(`${sight.firm(fact.firm)}, ${dated(fact, sight)}`, why)
            : words.because(why, clause(fact.kind === "event" ? { ...fact, why: undefined } : fact, names, sight)),
        );
      break;
    }
    case "purpose":
      if (fact.kind === "flow" && fact.purpose) return say(words.because(fact.purpose, clause(fact, names, sight)));
      break;
    case "growth":
      if (fact.kind === "metric" && fact.yoy)
        return say(
          words.growth(
            about,
            format.growth(fact.yoy),
            `, ${periodOf(fact, sight)}${fact.figure ? `, ${shown(fact.figure)}` : ""}`,
          ),
        );
      if (fact.kind === "flow" && fact.yoy)
        return say(words.growth(about, format.growth(fact.yoy), `, ${periodOf(fact, sight)}`));
      break;
    case "frame":
      if (fact.kind === "price" && fact.changePct)
        return say(words.frame(names.subject(fact.subject), moveText(fact, sight)));
      break;
    case "details":
      break;
    default:
      if (fact.kind === "flow") return say(flowField(field, fact, about, sight));
  }
  return sentence(fact, names, sight);
}

function flowField(field: Field, fact: Extract<Fact, { kind: "flow" }>, about: string, sight: Sight): string {
  const { format, words: all } = sight.look;
  const words = all.finding.field;
  const period = periodOf(fact, sight);
  const shown = (figure: Figure | undefined) => (figure ? format.figure(figure) : "");
  switch (field) {
    case "price":
      return words.price(about, shown(fact.price), period);
    case "shares":
      return words.shares(about, shown(fact.shares), period);
    case "discount":
      return words.discount(
        about,
        shown(fact.discount),
        fact.referencePrice ? words.against(shown(fact.referencePrice)) : "",
        period,
      );
    case "range":
      return words.range(about, shown(fact.marketedRange), shown(fact.price), period);
    case "planned":
      return words.planned(about, shown(fact.plannedShares), fact.shares ? words.sold(shown(fact.shares)) : "", period);
    case "reference":
      return words.reference(about, shown(fact.referencePrice), period);
    case "share":
      return words.share(about, shown(fact.share), fact.shareOf ?? "", period);
    default:
      return words.shares(about, shown(fact.amount), period);
  }
}
