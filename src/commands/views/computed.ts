// What Footnote worked out, with what from: always labelled, never without its operands.
import type { Computed, Operand } from "../../knowledge/question/types.ts";
import type { Fact } from "../../knowledge/facts/fact.ts";
import { aboutOf } from "./fields.ts";
import type { Value } from "../reply.ts";
import type { Sight } from "../sight.ts";
import { titled } from "./parts.ts";
import { dated, type Names, periodOf } from "./sentences.ts";

export function computedLine(computed: Computed, names: Names, sight: Sight): Value {
  const { format, words: all } = sight.look;
  const words = all.finding;
  const { low, high, unit, percent, hedge, operands } = computed;
  const bounded = (line: string) => (hedge ? all.finding.bounded(words.bounds[hedge], line) : line);
  // Of a distance downwards, more is less.
  const far = hedge && low < 0 && hedge !== "about" ? (hedge === "over" ? "under" : "over") : hedge;
  const distance = (line: string) => (far ? words.bounded(words.bounds[far], line) : line);
  const one = (value: number) =>
    unit === "%"
      ? Math.abs(value) < 1
        ? format.amount(value, unit)
        : format.percent(value)
      : format.amount(value, unit === "times" ? "" : unit).trim();
  const amount = bounded(
    Math.abs(high - low) < Math.abs(high) * 1e-9 ? one(low) : all.units.range(one(low), one(high)),
  );
  const difference = format.difference(low, unit);
  const change = percent === undefined ? "" : bounded(format.change(percent));
  const several = new Set(operands.map(({ fact }) => fact)).size > 1;
  const [a = "", b = "", c = "", d = ""] = operands.map((operand) => operandText(operand, names, sight, several));
  const facts = operands.map(({ fact }) => fact);
  const lines = words.computed;
  const line = ((): string => {
    switch (computed.how) {
      case "change":
        return lines.change(a, b, difference, change);
      case "upside":
        return lines.upside(change, difference, a, b);
      case "growth-needed":
        return lines["growth-needed"](a, b, difference, change);
      case "difference":
        return lines.difference(difference, change, a, b);
      case "above-below":
        return lines["above-below"](
          b,
          low > 0 ? "above" : low < 0 ? "below" : "equal",
          a,
          distance(format.amount(Math.abs(low), unit)),
          distance(format.percent(Math.abs(percent ?? 0))),
        );
      case "less":
        return lines.less(low < 0 ? difference : amount, a, b);
      case "points":
        return lines.points(
          format.difference(low, unit),
          format.change((percent ?? 0) - low),
          format.change(percent ?? 0),
          b,
          d,
          a === c ? a : c,
        );
      case "per-month":
      case "per-quarter":
      case "per-day":
        return lines.spread(amount, lines.spans[computed.how], a);
      case "moved":
        return lines.moved(difference, a, b);
      case "sum":
        return lines.sum(amount, operands.map((operand) => operandText(operand, names, sight)).join("; "));
      case "mean":
        return lines.mean(amount, operands.map((operand) => operandText(operand, names, sight)).join("; "));
      case "convert":
        return lines.convert(amount, a);
      case "ratio":
      case "share-of":
      case "per-share":
      case "per-unit":
      case "rate":
      case "proceeds":
      case "product":
      case "rest":
      case "position":
      case "year-before":
      case "day-before":
        return lines[computed.how](amount, a, b);
    }
  })();
  return sight.calculated(line.charAt(0).toUpperCase() + line.slice(1), ...new Set(facts));
}

/** How old a fact is, in months and in days. */
export function ageLine({ fact, days }: { fact: Fact; days: number }, names: Names, sight: Sight): Value {
  const { format, words } = sight.look;
  const months = Math.floor(days / (365.2425 / 12));
  const line = words.finding.age(months, format.count(days), aboutOf(fact, names, sight), dated(fact, sight));
  return sight.calculated(line, fact);
}

function operandText({ fact, figure, field }: Operand, names: Names, sight: Sight, several = false): string {
  const { format, words: all } = sight.look;
  const words = all.finding.operand;
  const shown = format.figure(figure);
  switch (fact.kind) {
    case "target":
      return (field === "previous" ? words.previousTarget : words.target)(sight.firm(fact.firm), shown);
    case "price":
      if (field === "move") return format.growth(figure);
      return fact.measure === "close"
        ? words.close(shown, dated(fact, sight))
        : words.measure(all.price.measures[fact.measure], shown, dated(fact, sight));
    case "flow": {
      const named =
        field === "price"
          ? fact.price
            ? "placementPrice"
            : "averagePrice"
          : field === "amount"
            ? fact.channel
            : field;
      return field === "shares" || field === "planned"
        ? shown
        : words.flow(
            words.named[named] ?? fact.channel,
            field === "price" && !fact.price && "value" in figure ? format.amount(figure.value, figure.unit) : shown,
          );
    }
    case "metric":
      if (field === "growth") return words.growthOf(format.growth(figure));
      if (field === "previous") return words.metric(titled(fact.metric, sight), shown, all.finding.operand.earlier);
      return words.metric(titled(fact.metric, sight), shown, ` (${periodOf(fact, sight)})`);
    case "launch":
    case "event": {
      const name = field.startsWith("figure:") ? field.slice(7) : "";
      const said = name.split(" ").includes(figure.unit)
        ? words.plain(format.figure({ ...figure, unit: "" }).trim(), name)
        : shown;
      return several && fact.kind === "launch" ? words.ofProduct(said, fact.product) : said;
    }
    default:
      return `${shown} ${names.subject(fact.subject)}`;
  }
}
