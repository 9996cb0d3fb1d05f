// Why there is no answer, in one line, and what can be asked instead.
import type { Finding, Question, Refusal } from "../../knowledge/question/types.ts";
import type { Sight } from "../sight.ts";
import { aboutOf } from "./fields.ts";
import type { Names } from "./sentences.ts";

/** A word may be shown again where it can do nothing but be read. */
const HARMLESS = /^[\p{L}\p{N}-]{2,24}$/u;

export function refusalLines(refusal: Refusal, finding: Finding, names: Names, sight: Sight): string[] {
  const { finding: words, common, units } = sight.look.words;
  const { refused } = words;
  const subject = finding.subject ? names.subject(finding.subject) : undefined;
  switch (refusal.reason) {
    case "advice":
      return [refused.advice, refused.adviceHelp];
    case "forecast":
      return [refused.forecast, refused.forecastHelp];
    case "order":
      return [refused.order, refused.orderHelp];
    case "claim":
      return [refused.claim, refused.claimHelp];
    case "greeting":
      return [refused.greeting, refused.greetingHelp];
    case "thanks":
      return [refused.thanks];
    case "nothing":
      return [refused.nothing, refused.nothingHelp];
    case "which-subject":
      return [refused.whichSubject, refused.nothingHelp];
    case "unknown-name": {
      const shown = refusal.names.filter((name) => HARMLESS.test(name)).slice(0, 3);
      return [
        shown.length > 0 ? refused.unknownName(common.list(shown)) : refused.unknownNameless,
        ...(refusal.near.length > 0 ? [refused.didYouMean(common.list(refusal.near))] : []),
        ...(isNameAlone(finding.question) ? [refused.nothingHelp] : []),
      ];
    }
    case "nothing-known": {
      if (refusal.outsideTime) return [refused.time];
      const firms = common.list((refusal.firms ?? []).map((id) => sight.firm(id)));
      if (refusal.kind === "target") return [refused.target(firms, subject ?? "")];
      if (refusal.kind === "rating") return [refused.rating(firms, subject ?? "")];
      const what = common.list([...new Set(refusal.what.flatMap((term) => refused.terms[term] ?? []))]);
      return [subject ? refused.thing(what, subject) : refused.thingNowhere(what)];
    }
    case "not-stated": {
      const [near] = finding.near;
      return [refused.notStated(refused.fields[refusal.what] ?? "", near ? aboutOf(near, names, sight) : "")];
    }
    case "not-in-unit":
      return [refused.unit(units.unitNames[refusal.unit as keyof typeof units.unitNames] ?? refusal.unit)];
  }
}

/** Nothing is asked of the name: it may well be no name at all. */
const isNameAlone = ({ ask, topics, words, subjects, firms }: Question): boolean =>
  ask.length + topics.length + words.length + subjects.length + firms.length === 0;
