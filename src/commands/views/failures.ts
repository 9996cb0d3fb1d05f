// What a member sees when something did not work.
import type { DatabaseFault } from "../../knowledge/database/problem.ts";
import type { BadOption, Command, OptionSpec } from "../define.ts";
import type { Look } from "../look.ts";
import { failure } from "../problems.ts";
import type { Card } from "../reply.ts";

export function badOptionCard({ command, option, problem, given }: BadOption, { words: all }: Look): Card {
  const words = all.failures;
  const spec = command.options.find((one) => one.name === option);
  if (problem === "unknown" || !spec)
    return failure(words.unknownOption(option, command.name), [optionsLine(command, all)]);
  const headline =
    problem === "missing"
      ? words.missingOption(option, command.name)
      : given === ""
        ? words.emptyOption(option)
        : words.invalidOption(option, shortened(given));
  return failure(headline, [expectation(spec, all), words.example(command.examples[0]!)]);
}

export function extraWordCard(command: Command, word: string, { words: all }: Look): Card {
  const words = all.failures;
  return failure(words.extraWord(shortened(word), command.name), [words.extraHelp, optionsLine(command, all)]);
}

export function unknownCommandCard(word: string, near: readonly string[], { words: all }: Look): Card {
  const words = all.failures;
  const meant = near.length > 0 ? [words.didYouMean(all.common.list(near))] : [];
  return failure(words.unknownCommand(shortened(word)), [...meant, words.commandsHelp]);
}

export const emptyCard = ({ words }: Look): Card => failure(words.failures.empty, [words.failures.emptyHelp]);

export const tooLongCard = (most: number, { words, format }: Look): Card =>
  failure(words.failures.tooLong(format.count(most)), [words.failures.tooLongHelp]);

export const unreadableCard = ({ words }: Look): Card =>
  failure(words.failures.unreadable, [words.failures.unreadableHelp]);

export const databaseCard = (fault: DatabaseFault, where: string, id: string, { words }: Look): Card =>
  failure(words.failures.bug, [words.failures.database[fault](where), words.failures.bugHelp(id)]);

export const bugCard = (id: string, { words }: Look): Card => failure(words.failures.bug, [words.failures.bugHelp(id)]);

export const moderatorsCard = ({ words }: Look): Card =>
  failure(words.failures.moderatorsOnly, [words.failures.moderatorsHelp]);

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const optionsLine = (command: Command, { failures, common }: Look["words"]): string =>
  command.options.length > 0
    ? failures.optionsOf(command.name, common.list(command.options.map((spec) => spec.name)))
    : failures.noOptions(command.name);

function expectation(spec: OptionSpec, { failures, options }: Look["words"]): string {
  if (spec.choices) return failures.oneOf(spec.choices.join(", "));
  if (spec.kind === "date") return failures.expected(spec.name, options.dateForm);
  if (spec.kind === "integer" && spec.min !== undefined && spec.max !== undefined)
    return failures.whole(spec.min, spec.max);
  return failures.expected(spec.name, spec.description);
}
