// Facts from a file that somebody hands in.
import { expect, it, onTestFinished } from "vitest";
import type { GivenFile } from "../../src/commands/define.ts";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type From } from "../support/bot.ts";
import { givenFile, lostFile, targetFile } from "../support/given-file.ts";
import { button, cardOf, items, rows, said, titleOf } from "../support/replies.ts";

const words = en.import;

/** The bot with a moderator who hands files in. "club" is where tests talk. */
async function handingIn(editors: readonly string[] = ["club"]) {
  const footnote = await createFootnote({ editors });
  onTestFinished(() => footnote.close());
  const actor = { isModerator: true };
  return {
    footnote,
    handIn: (file: GivenFile, from: From = {}) => footnote.run("import", { file }, { actor, ...from }),
  };
}

it("they are known at once, with their footnote", async () => {
  const { footnote, handIn } = await handingIn();
  const reply = await handIn(givenFile("new.yaml", targetFile("ex1", 61.5)));
  expect([titleOf(reply), reply.private]).toEqual([words.imported("new.yaml"), true]);
  expect(rows(reply)).toEqual({ [words.added]: "1", [words.unchanged]: "0", [words.confirmed]: "0" });
  expect(await footnote.plain("targets xiaomi firm:example-bank")).toMatch(/HK\$61\.50 \[1\][^]*Example News/);
  expect(said(await footnote.press(button(reply, words.open("example-bank-2025-12-18"))))).toContain("61.50");
});

it("again they change nothing, and corrections and confirmations are counted", async () => {
  const { footnote, handIn } = await handingIn();
  const file = givenFile("new.yaml", targetFile("ex1", 61.5));
  await handIn(file);
  expect(rows(await handIn(file))).toMatchObject({ [words.added]: "0", [words.unchanged]: "1" });
  const correction = `${targetFile("ex1b", 62, "example-bank-2025-12-19").replace(" } }", " }, corrects: ex1, reason: misprint }")}  - { confirms: bg2 }\n`;
  const corrected = { [words.added]: "1", [words.corrected]: "1", [words.unchanged]: "0", [words.confirmed]: "1" };
  expect(rows(await handIn(givenFile("mended.yaml", correction)))).toEqual(corrected);
  expect(await footnote.plain("targets xiaomi firm:example-bank")).toContain("HK$62");
});

it("a file without any is said to hold none", async () => {
  const { handIn } = await handingIn();
  expect(said(await handIn(givenFile("names.yaml", "firms: [{ id: example-bank, name: Example Bank }]")))).toContain(
    words.noFacts,
  );
});

it("of a file that is wrong nothing is stored, and each mistake is named with its line", async () => {
  const { footnote, handIn } = await handingIn();
  const before = await footnote.knowledge.status();
  const wrong = `${targetFile("ex1", 61.5)}  - { id: ex2, kind: target, subject: xiaomi }\n`;
  const reply = await handIn(givenFile("wrong.yaml", wrong));
  expect([titleOf(reply), cardOf(reply).tone]).toEqual([words.refused("wrong.yaml"), "warn"]);
  expect(said(reply)).toContain("Line 11: facts[1].firm");

  const strange = await handIn(givenFile("strange.yaml", targetFile("ex1", 61.5).replaceAll("xiaomi", "nobody")));
  expect(said(strange)).toContain(
    words.problem(10, "subject", words.faults["unknown-subject"]({ id: "ex1", detail: "nobody" })),
  );
  for (const text of ["just some words", "a: [", "\u0000\u0001", "- 1\n- 2"])
    expect(titleOf(await handIn(givenFile("x", text))), text).toBe(words.refused("x"));
  expect(await footnote.knowledge.status()).toEqual(before);
});

it.each(["too-large", "not-text", "missing", "unreachable"] as const)(
  "one that turns out to be %s says so",
  async (status) => {
    const { handIn } = await handingIn();
    const reply = await handIn(lostFile("facts.yaml", status));
    expect([titleOf(reply), reply.private]).toEqual([words.unread[status].title("facts.yaml"), true]);
  },
);

it("one that is too large is not even loaded", async () => {
  const { handIn } = await handingIn();
  const read = () => Promise.reject(new Error("It was loaded."));
  const reply = await handIn({ name: "facts.yaml", size: 500_001, read });
  expect(titleOf(reply)).toBe(words.unread["too-large"].title("facts.yaml"));
});

it("only moderators may, and only where the owner of the bot lists the place or the person", async () => {
  const ids = { place: { workspace: "1100" }, actor: { id: "1300", isModerator: true } };
  const file = () => givenFile("new.yaml", targetFile("ex1", 61.5));
  const nobody = await handingIn([]);
  const refused = await nobody.handIn(file(), ids);
  expect([titleOf(refused), refused.private]).toEqual([words.untrusted.title, true]);
  expect(items(refused, words.untrusted.how)).toEqual([words.untrusted.here("1100"), words.untrusted.you("1300")]);
  expect(words.untrusted.how).toContain("EDITORS");
  expect((await nobody.footnote.knowledge.fact("ex1")) ?? "unknown").toBe("unknown");

  const trusting = await handingIn(["1100"]);
  const member = await trusting.handIn(file(), { ...ids, actor: { id: "1300", isModerator: false } });
  expect(titleOf(member)).toBe(en.failures.moderatorsOnly);
  expect(titleOf(await trusting.handIn(file(), ids))).toBe(words.imported("new.yaml"));
  const personal = await handingIn(["1300"]);
  expect(titleOf(await personal.handIn(file(), { ...ids, place: { workspace: "direct" } }))).toBe(
    words.imported("new.yaml"),
  );
});

it("the word for all direct messages is no id that an owner could be told to list", async () => {
  const { handIn } = await handingIn([]);
  const place = { workspace: "direct" };
  const reply = await handIn(givenFile("new.yaml", ""), { place, actor: { id: "1300", isModerator: true } });
  expect(items(reply, words.untrusted.how)).toEqual([words.untrusted.you("1300")]);
});

it("on a line the file is the one that the place says is meant; words alone are none", async () => {
  const { footnote } = await handingIn();
  const actor = { isModerator: true };
  const file = async (word?: string) => givenFile(word ?? "attached", targetFile("ex1", 61.5));
  for (const line of ["import facts.yaml", "import file:facts.yaml", "ask import facts.yaml"])
    expect(titleOf(await footnote.ask(line, { actor, file })), line).toBe(words.imported("facts.yaml"));
  expect(titleOf(await footnote.ask("import", { actor, file }))).toBe(words.imported("attached"));
  expect(titleOf(await footnote.ask("import facts.yaml", { actor }))).toBe(
    en.failures.invalidOption("file", "facts.yaml"),
  );
  const none = await footnote.ask("import", { actor, file: async () => undefined });
  expect(titleOf(none)).toBe(en.failures.missingOption("file", "import"));
  expect(said(none)).toContain(en.options.factFile);
});
