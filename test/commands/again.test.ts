// The same question, the same answer: given again as long as nothing that it is made of has changed.
import { expect, it, onTestFinished } from "vitest";
import type { Context } from "../../src/commands/define.ts";
import { commands } from "../../src/commands/index.ts";
import { answerLine } from "../../src/commands/line.ts";
import { createLook } from "../../src/commands/look.ts";
import { createFootnote, LIBRARY_DAY, type Footnote } from "../support/bot.ts";
import { hkd, target } from "../support/facts.ts";
import { titleOf } from "../support/replies.ts";

async function footnote(): Promise<Footnote> {
  const made = await createFootnote();
  onTestFinished(() => made.close());
  return made;
}

const later = target({ id: "later", statedOn: LIBRARY_DAY, firm: "citi", price: hkd(99) });

it("an answer that still holds is the very same, for a line as for a command that was picked", async () => {
  const { ask, run } = await footnote();
  expect(await ask("targets xiaomi")).toBe(await ask("targets xiaomi"));
  expect(await run("targets", { company: "xiaomi" })).toBe(await run("targets", { company: "xiaomi" }));
  expect(await ask("targets xiaomi", { actor: { id: "ben" } })).toBe(await ask("targets xiaomi"));
});

it("another fact, another day, another reader or another option makes it anew", async () => {
  const { ask, setClock, store, knowledge } = await footnote();
  const first = await ask("targets xiaomi");
  expect(await ask("targets xiaomi firm:jefferies")).not.toEqual(first);
  expect(await ask("targets xiaomi", { actor: { id: "ben", locale: "de" } })).not.toEqual(first);
  const [source] = await knowledge.facts({ subject: "xiaomi", kind: "target" });
  await store.add({ facts: [{ ...later, sources: source!.sources }] });
  const second = await ask("targets xiaomi");
  expect(JSON.stringify(second)).toContain("99");
  expect(JSON.stringify(first)).not.toContain("99");
  setClock("2027-01-01");
  expect(await ask("targets xiaomi")).not.toEqual(second);
  await store.retract("later", "wrong");
  setClock(LIBRARY_DAY);
  expect(await ask("targets xiaomi")).toEqual(first);
});

it("what a member has set counts", async () => {
  const { ask } = await footnote();
  const chosen = async (company: string) => {
    await ask(`settings company:${company}`);
    return titleOf(await ask("targets"));
  };
  expect(await chosen("xiaomi")).not.toBe(await chosen("xpeng"));
});

it("what was asked for in private stays so, and does not make others private", async () => {
  const { ask } = await footnote();
  expect(await ask("targets xiaomi private:yes")).toMatchObject({ private: true });
  expect((await ask("targets xiaomi")).private).toBeUndefined();
  expect(await ask("targets xiaomi private:yes")).toMatchObject({ private: true });
});

it("answers that depend on more are made anew", async () => {
  const { ask } = await footnote();
  await ask("watch add xiaomi");
  const before = await ask("watch list");
  await ask("watch add byd");
  expect(await ask("watch list")).not.toEqual(before);
});

const LASTING = commands.filter(({ lasting }) => lasting);

it.each(LASTING.flatMap(({ examples }) => examples))(
  "%s looks at nothing but what is known and how its reader reads",
  async (line) => {
    const { knowledge } = await footnote();
    const mine: Partial<Context> = {
      knowledge,
      settings: {},
      look: createLook(new Date(`${LIBRARY_DAY}T12:00:00Z`)),
      commands: LASTING,
    };
    const context = new Proxy(mine, {
      get(target, name) {
        if (name in target) return target[name as keyof Context];
        // Whether there is one: answers are not given again here.
        if (name === "given" || name === "file" || name === "thread") return undefined;
        throw new Error(`It looks at ${String(name)}`);
      },
    }) as Context;
    expect((await answerLine(line, context)).cards.length).toBeGreaterThan(0);
  },
);
