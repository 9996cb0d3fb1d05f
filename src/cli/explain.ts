// `footnote explain QUESTION`: every step from the words to what was found.
import { createLook } from "../commands/look.ts";
import { en } from "../commands/words/en.ts";
import { find } from "../knowledge/question/find.ts";
import type { Finding } from "../knowledge/question/types.ts";
import { understand } from "../knowledge/question/understand.ts";
import { UsageProblem, type Verb } from "./verb.ts";

const words = en.cli;

export const explain: Verb = {
  flags: [],
  takesWords: true,
  async run({ config, words: typed }) {
    const text = typed.join(" ");
    if (text.trim() === "") throw new UsageProblem(words.needQuestion);
    const { openHouse } = await import("./house.ts");
    const house = await openHouse(config, "warn");
    try {
      const { knowledge } = house;
      const { today } = createLook(config.now());
      const { question, steps } = understand(text, { lexicon: await knowledge.lexicon(), today });
      const finding = await find(question, { knowledge, today });
      const labels = words.explained;
      const lines: [string, string][] = [
        [labels.typed, text],
        [labels.normalised, steps.normalised],
        ...steps.spotted.map((spot): [string, string] => [labels.spotted, `${spot.text} → ${spot.as}`]),
        [labels.question, JSON.stringify(question)],
        ...foundIn(finding),
      ];
      const width = Math.max(...lines.map(([label]) => label.length)) + 2;
      process.stdout.write(lines.map(([label, value]) => `${label.padEnd(width)}${value}\n`).join(""));
    } finally {
      await house.close();
    }
  },
};

/** The finding with its facts by name: `footnote chat` and `why` tell what they say. */
function foundIn({ answer, near, subject }: Finding): [string, string][] {
  const labels = words.explained;
  const byName = JSON.stringify(answer, (key, value: unknown) => (isFact(value) ? value.id : value));
  return [
    ...(subject === undefined ? [] : [[labels.subject, subject] as [string, string]]),
    [labels.answer, byName],
    ...(near.length === 0 ? [] : [[labels.near, near.map(({ id }) => id).join(" ")] as [string, string]]),
  ];
}

const isFact = (value: unknown): value is { id: string } =>
  typeof value === "object" && value !== null && "id" in value && "recordedAt" in value;
