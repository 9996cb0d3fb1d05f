// Any fact in one line.
import type { Fact } from "../../knowledge/facts/fact.ts";
import type { Sight } from "../sight.ts";
import { amountText } from "./flows.ts";
import { stateText, whenText } from "./launches.ts";
import { periodText } from "./metrics.ts";
import { titled } from "./parts.ts";
import { moveText } from "./prices.ts";
import { ratingText } from "./ratings.ts";

/** "Jefferies: HK$43.36, before HK$49.21". */
export function summarise(fact: Fact, sight: Sight): string {
  const { format, words } = sight.look;
  const line = words.brief.line;
  switch (fact.kind) {
    case "rating":
      return line(sight.firm(fact.firm), ratingText(fact, sight));
    case "target": {
      const before = fact.previous ? `, ${words.metrics.before(format.figure(fact.previous))}` : "";
      return line(sight.firm(fact.firm), `${format.figure(fact.price)}${before}`);
    }
    case "flow": {
      const amount =
        fact.amount || fact.share
          ? amountText(fact, sight)
          : fact.shares
            ? format.figure(fact.shares)
            : amountText(fact, sight);
      const price = fact.price ? `, ${words.flows.atPrice(format.figure(fact.price))}` : "";
      return words.brief.flow(words.flows.channels[fact.channel], `${amount}${price}`, format.period(fact.period));
    }
    case "launch":
      return line(
        words.launches.product(fact.product, fact.category),
        `${stateText(fact, sight)}, ${whenText(fact, sight)}`,
      );
    case "price": {
      const parts = [fact.figure && format.figure(fact.figure), fact.changePct && moveText(fact, sight)].filter(
        Boolean,
      );
      return line(words.price.measures[fact.measure], parts.join(", "));
    }
    case "metric": {
      const figure = fact.figure ? format.figure(fact.figure) : words.metrics.noFigure;
      const growth = fact.yoy ? `, ${format.growth(fact.yoy)}` : "";
      const period = fact.period || fact.on ? `, ${periodText(fact, sight)}` : "";
      return line(titled(fact.metric, sight), `${figure}${growth}${period} (${words.metrics.basis[fact.basis]})`);
    }
    case "event":
      return fact.what;
    case "profile":
      return line(titled(fact.attribute, sight), fact.value);
  }
}
