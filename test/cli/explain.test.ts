// `footnote explain`: how a question is read, for those who teach Footnote new words.
import { expect, it } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { refusal, runFootnote } from "../support/program.ts";

const words = en.cli;
const labels = words.explained;
const explained = async (...question: string[]) => {
  const { code, stdout, stderr } = await runFootnote(["explain", ...question, "--now", "2025-12-19"]);
  expect([code, stderr]).toEqual([0, ""]);
  const lines = stdout.trimEnd().split("\n");
  return (label: string) =>
    lines.filter((line) => line.startsWith(`${label} `)).map((line) => line.slice(label.length).trim());
};

it("shows every step from the words to the facts", async () => {
  const under = await explained("富瑞給小米的目標價?");
  expect(under(labels.typed)).toEqual(["富瑞給小米的目標價?"]);
  expect(under(labels.normalised)).toEqual(["富瑞给小米的目标价?"]);
  expect(under(labels.spotted)).toEqual(
    expect.arrayContaining([
      "富瑞 → firm jefferies",
      "小米 → subject xiaomi",
      expect.stringMatching(/^目标价.* → kind:target/),
    ]),
  );
  expect(JSON.parse(under(labels.question)[0]!)).toMatchObject({ subjects: ["xiaomi"], firms: ["jefferies"] });
  expect(under(labels.answer)[0]).toContain("bg2");
});

it("takes words as they come from a shell, and says what is missing", async () => {
  expect((await explained("target", "of", "citi"))(labels.typed)).toEqual(["target of citi"]);
  expect(await runFootnote(["explain"])).toEqual(refusal(words.needQuestion, 2));
});
