// Whatever is typed: an answer or an honest refusal, within bounded work, and no figure that no cited fact holds.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plain } from "../../src/adapters/plain.ts";
import { createBot } from "../../src/bot/bot.ts";
import { createConversations } from "../../src/bot/conversations.ts";
import type { Bot } from "../../src/bot/ports.ts";
import { createServices } from "../../src/bot/services.ts";
import { createState } from "../../src/bot/state.ts";
import { commands } from "../../src/commands/index.ts";
import type { Card, Reply } from "../../src/commands/reply.ts";
import { en } from "../../src/commands/words/en.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { understand } from "../../src/knowledge/question/understand.ts";
import { anything, garbled, jumbled } from "../support/arbitrary-question.ts";
import { createFootnote, type Footnote, member, place } from "../support/bot.ts";
import { createRecords, type Records, unfoundedIn } from "../support/founded.ts";
import { figuresIn } from "../support/figures.ts";
import { longTexts } from "../support/long-texts.ts";
import { said, valuesOf } from "../support/replies.ts";

const TODAY = "2025-12-19";
/** Far more than any question needs; without a bound one question could read everything. */
const MOST_LOOKUPS = 60;
const LONGEST = 1500;
const question = fc.oneof({ weight: 3, arbitrary: jumbled }, { weight: 3, arbitrary: garbled }, anything);

let footnote: Footnote;
let records: Records;
let bot: Bot;
let lookups = 0;

beforeAll(async () => {
  footnote = await createFootnote();
  records = await createRecords(footnote.knowledge);
  const { handle, log } = footnote;
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  bot = createBot({
    commands,
    knowledge: counted(footnote.knowledge),
    services: createServices({ handle, knowledge: footnote.knowledge, store: footnote.store, editors: [], now }),
    conversations: createConversations(createState(handle)),
    log,
    now,
    database: "test",
  });
});
afterAll(() => footnote.close());

function counted(knowledge: Knowledge): Knowledge {
  return new Proxy(knowledge, {
    get(target, name: keyof Knowledge) {
      const real = target[name] as (...given: unknown[]) => unknown;
      return (...given: unknown[]) => {
        lookups++;
        return real(...given);
      };
    },
  });
}

let count = 0;
async function ask(text: string, thread?: string): Promise<Reply> {
  lookups = 0;
  const where = thread === undefined ? place : { ...place, thread };
  const reply = await bot.answer({ id: `q${(count += 1)}`, text, place: where, actor: member });
  expect(lookups).toBeLessThanOrEqual(MOST_LOOKUPS);
  expect(reply.cards.length).toBeGreaterThan(0);
  expect(reply.cards.length).toBeLessThanOrEqual(3);
  return reply;
}

const failures = () => footnote.logged.filter(({ level }) => level === "error");
const isRefusal = (reply: Reply) => reply.private === true || reply.cards.every((card) => card.tone === "warn");

/** What is wrong with a reply: nothing said, or a figure from nowhere. */
function wrongIn(reply: Reply, asked: string): string[] {
  const wrong = reply.cards.flatMap((card) => [
    ...(card.title.trim() === "" && card.blocks.length === 0 ? ["says nothing"] : []),
    ...card.blocks
      .flatMap(valuesOf)
      .flatMap((v) => (v.calculated && !v.cites?.length ? [`from nothing: ${v.text}`] : [])),
    ...footnotesWrong(card),
    // A refusal may name what was asked for; it states nothing.
    ...(isRefusal(reply) ? [] : unfoundedIn(card, records)),
  ]);
  // "No, nothing I know says so" needs no source; anything with a figure does.
  const sourceless = reply.cards.every((card) => card.notes.length === 0);
  if (!isRefusal(reply) && sourceless && figuresIn(said(reply)).length > 0) wrong.push(`no source: ${asked}`);
  return wrong;
}

function footnotesWrong(card: Card): string[] {
  const cited = [...new Set(card.blocks.flatMap(valuesOf).flatMap((value) => value.cites ?? []))].sort((a, b) => a - b);
  const noted = card.notes.map(({ n }) => n);
  return cited.join() === noted.join() ? [] : [`cites ${cited.join()}, notes ${noted.join()}`];
}

// Lines that begin with the name of a command are commands: other tests are about those.
const isCommand = (text: string) =>
  commands.some(({ name }) => text.trim().toLowerCase().replace(/^[/!]/, "").split(/\s+/)[0] === name.split(" ")[0]);

describe("Whatever is typed", () => {
  it("is looked at closely: a figure put into an answer is noticed", async () => {
    const [card] = (await ask("what is the price target of jefferies for xiaomi?")).cards;
    expect(unfoundedIn(card!, records)).toEqual([]);
    const forged = JSON.parse(JSON.stringify(card).replace("43.36", "44.36")) as Card;
    expect(unfoundedIn(forged, records)).toHaveLength(1);
  });

  it("is answered from cited facts, or refused", async () => {
    await fc.assert(
      fc.asyncProperty(
        question.filter((text) => !isCommand(text)),
        async (text) => {
          const reply = await ask(text);
          expect(wrongIn(reply, text)).toEqual([]);
          expect(plain(reply, en.render).length).toBeLessThanOrEqual(LONGEST);
        },
      ),
      { numRuns: 500 },
    );
    expect(failures()).toEqual([]);
  });

  it("in a thread, after whatever was asked there before, too", async () => {
    let thread = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          question.filter((text) => !isCommand(text)),
          { maxLength: 5 },
        ),
        async (talk) => {
          thread++;
          for (const text of talk) expect(wrongIn(await ask(text, `t${thread}`), text)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
    expect(failures()).toEqual([]);
  });

  it("is answered the same again", async () => {
    await fc.assert(
      fc.asyncProperty(question, async (text) => {
        expect(await ask(text)).toEqual(await ask(text));
      }),
      { numRuns: 200 },
    );
  });

  it("if every character that there is stands in it", async () => {
    for (let from = 0; from < 0x110000; from += 0x2000) {
      const text = String.fromCodePoint(...Array.from({ length: 300 }, (_, i) => Math.min(0x10ffff, from + i * 27)));
      const reply = await ask(text);
      expect(wrongIn(reply, text)).toEqual([]);
    }
    for (let control = 0; control < 0xa0; control++) await ask(`jefferies${String.fromCodePoint(control)}target`);
    expect(failures()).toEqual([]);
  });
});

describe("Reading alone, which costs no look-up,", () => {
  it.each(longTexts)("ends, however long the text: $what", async ({ text }) => {
    const lexicon = await footnote.knowledge.lexicon();
    expect(understand(text, { lexicon, today: TODAY }).question).toBeDefined();
  });

  it("gives plain data that is the same after writing and reading", async () => {
    const lexicon = await footnote.knowledge.lexicon();
    fc.assert(
      fc.property(question, (text) => {
        const { question: read } = understand(text, { lexicon, today: TODAY });
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
      }),
      { numRuns: 200 },
    );
  });
});
