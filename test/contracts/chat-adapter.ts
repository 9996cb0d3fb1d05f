// What every chat adapter must pass, through its platform's real client: who asks is answered, once, where they asked, and
// nobody else is; whatever fails is said; and it stops as it should.
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ChatAdapter } from "../../src/bot/ports.ts";
import { en } from "../../src/commands/words/en.ts";
import { createFootnote, type Footnote } from "../support/bot.ts";
import { bugSaid, type ChatCommands, createChatCommands, problemSaid } from "../support/chat-commands.ts";
import { provocations } from "./renderer.ts";

export type From = {
  by?: "ann" | "ben";
  /** Whether they may moderate there, where the platform says so. */
  moderator?: boolean;
  /** One of the rig's places; the first where nothing is said. */
  place?: string;
};

/** An answer as its reader sees it now. */
export type Shown = {
  /** All that there is to read. */
  text: string;
  to: "everybody" | "asker";
  place: string;
  /** What in it does something: pings, links, formatting. */
  acts: string[];
};

export type Form = { fields: string[]; fill(values: Record<string, string>): Asked };

/** Something that a person asked. */
export type Asked = {
  /** All that was shown for it and is still there. */
  shown(): Shown[];
  /** Waits for the first of it. */
  answer(): Promise<Shown>;
  /** The platform delivers it once more. */
  again(): void;
  /** Waits for the answer, and presses one of its buttons. */
  press(label: string): Promise<Asked>;
  /** Waits for the form that it opens. */
  form(): Promise<Form>;
};

/** A platform with people on it. What they do is sent at once, also before the adapter listens. */
export type Rig = {
  adapter: ChatAdapter;
  /** Resolves once people are heard. */
  ready(): Promise<void>;
  /** Where people can speak. */
  places: readonly string[];
  /** The most natural way to call a command: typed options, or a line. */
  call(command: string, options?: Record<string, string>, from?: From): Asked;
  /** A line of text that is addressed to the bot. */
  say(line: string, from?: From): Asked;
  /** Resolves when nothing more happens. */
  quiet(): Promise<void>;
};

export type Ability = "others" | "members" | "redelivery" | "paging";

export type ChatAdapterContract = {
  name: string;
  /**
   * The adapter, not started, on a platform of its own that goes with the test. It may say "thinking", or the like, after
   * 100 milliseconds at the latest.
   */
  open(footnote: Footnote, commands: ChatCommands["commands"]): Promise<Rig>;
  /**
   * What the platform has not, each with the reason: other people (`others`), people who do not moderate (`members`),
   * deliveries that come twice (`redelivery`), answers that change where they stand (`paging`).
   */
  cannot?: Partial<Record<Ability, string>>;
};

/** Longer than any adapter waits before it says that it is thinking. */
const SLOW = { ms: "250" };

const squeezed = (text: string): string => text.replace(/\s+/g, "");

export function chatAdapterContract({ name, open, cannot = {} }: ChatAdapterContract): void {
  const prepared = async () => {
    const { commands, runs } = createChatCommands();
    const footnote = await createFootnote({ library: false, commands });
    const rig = await open(footnote, commands);
    onTestFinished(async () => {
      await rig.adapter.stop();
      await footnote.close();
    });
    return { ...rig, footnote, runs, ran: () => runs.map(({ command }) => command) };
  };
  const started = async () => {
    const rig = await prepared();
    const ended = rig.adapter.start(rig.footnote.bot);
    ended.catch(() => {});
    await rig.ready();
    return { ...rig, ended };
  };
  /** A story for platforms that have this; the others print why they have not. */
  const where = (ability: Ability, story: string, tell: () => Promise<void>): void => {
    it(story, (context) => {
      const reason = cannot[ability];
      if (reason === undefined) return tell();
      console.info(`${name} is not asked whether ${story}: ${reason}.`);
      return context.skip(reason);
    });
  };

  describe(`${name} answers who asks`, () => {
    it("a call, once, where it was asked", async () => {
      const { call, quiet, places, ran } = await started();
      const asked = call("echo", { text: "hello" });
      await asked.answer();
      await quiet();
      expect(asked.shown()).toMatchObject([{ place: places[0], text: expect.stringContaining("hello") }]);
      expect(ran()).toEqual(["echo"]);
    });

    it("a line, once, in each place where people can speak; the bot is told which one it was", async () => {
      const { say, quiet, places, runs, adapter } = await started();
      for (const place of places) {
        const asked = say(`echo text:"from ${place}"`, { place });
        await asked.answer();
        await quiet();
        expect(asked.shown()).toMatchObject([{ place, text: expect.stringContaining(`from ${place}`) }]);
      }
      const told = runs.map(({ place }) => place);
      expect(new Set(told.map(({ platform }) => platform))).toEqual(new Set([adapter.platform]));
      expect(new Set(told.map((place) => JSON.stringify(place))).size).toBe(places.length);
    });

    it("the same place is the same to the bot, called or spoken to", async () => {
      const { call, say, runs } = await started();
      await call("echo", { text: "one" }).answer();
      await say("echo text:two").answer();
      const [first, second] = runs;
      expect(first?.place).toEqual(second?.place);
      expect(first?.actor.id).toBe(second?.actor.id);
    });

    it("a line that is no command, with what to do", async () => {
      const { say } = await started();
      const { text } = await say("ecko hello").answer();
      expect(text).toContain(en.failures.unknownCommand("ecko"));
      expect(text).toContain(en.failures.didYouMean("echo"));
    });

    it("several calls at once, each with its own answer", async () => {
      const { call } = await started();
      const asked = Array.from({ length: 5 }, (_, at) => call("echo", { text: `number ${at}` }));
      const answers = await Promise.all(asked.map(({ answer }) => answer()));
      expect(answers.map(({ text }) => /number \d/.exec(text)?.[0])).toEqual(asked.map((_, at) => `number ${at}`));
    });

    where("others", "two people at once get each their own answer, and neither waits for the other", async () => {
      const { call, runs } = await started();
      const slow = call("takes", { ms: "400" }, { by: "ann" });
      const quick = call("echo", { text: "for ben" }, { by: "ben" });
      expect((await quick.answer()).text).toContain("for ben");
      expect(slow.shown().map(({ text }) => text)).not.toContainEqual(expect.stringContaining("Took"));
      await expect.poll(() => slow.shown()[0]?.text, { timeout: 3000 }).toContain("Took 400");
      expect(new Set(runs.map(({ actor }) => actor.id)).size).toBe(2);
    });

    where("others", "everybody sees an answer that is not private", async () => {
      const { call } = await started();
      expect((await call("echo", { text: "hello" }).answer()).to).toBe("everybody");
    });

    it("in private, to them alone", async () => {
      const { call, quiet } = await started();
      const asked = call("secret");
      await asked.answer();
      await quiet();
      expect(asked.shown()).toMatchObject([{ to: "asker", text: expect.stringContaining("For you alone") }]);
      expect((await call("choices", { private: "true" }).answer()).to).toBe("asker");
    });

    it("slowly, but once", async () => {
      const { call, quiet } = await started();
      const asked = call("takes", SLOW);
      await expect.poll(() => asked.shown()[0]?.text, { timeout: 3000 }).toContain("Took 250");
      await quiet();
      expect(asked.shown()).toHaveLength(1);
    });

    where("redelivery", "what is delivered twice is answered once", async () => {
      const { call, say, quiet, ran } = await started();
      for (const asked of [call("echo", { text: "once" }), say("echo text:once")]) {
        asked.again();
        await asked.answer();
        asked.again();
        await quiet();
        expect(asked.shown()).toHaveLength(1);
      }
      expect(ran()).toEqual(["echo", "echo"]);
    });
  });

  describe(`${name} tells the bot who asks`, () => {
    it("a moderator may do what moderators may", async () => {
      const { call, runs } = await started();
      expect((await call("sweep", {}, { moderator: true }).answer()).text).toContain("Swept");
      expect(runs[0]?.actor.isModerator).toBe(true);
    });

    where("members", "other members may not, and are told so alone", async () => {
      const { call, ran } = await started();
      const { text, to } = await call("sweep").answer();
      expect([to, ran()]).toEqual(["asker", []]);
      expect(text).toContain(en.failures.moderatorsOnly);
    });
  });

  describe(`${name} says what went wrong`, () => {
    it("an expected failure to the asker alone, with what to do", async () => {
      const { call, quiet } = await started();
      const asked = call("fails");
      await asked.answer();
      await quiet();
      expect(asked.shown()).toMatchObject([{ to: "asker" }]);
      expect(asked.shown()[0]?.text).toContain(problemSaid.title);
      expect(asked.shown()[0]?.text).toContain(problemSaid.fix);
    });

    it("also where it comes late: to the asker alone, and nothing else stays", async () => {
      const { call, quiet } = await started();
      const asked = call("takes", { ...SLOW, end: "badly" });
      await expect.poll(() => asked.shown().at(-1)?.text, { timeout: 3000 }).toContain(problemSaid.fix);
      await quiet();
      expect(asked.shown()).toMatchObject([{ to: "asker" }]);
    });

    it("a bug with the id that the log has, and no more of it; the next question is answered", async () => {
      const { call, footnote } = await started();
      const { text, to } = await call("breaks").answer();
      const [logged] = footnote.logged.filter(({ level }) => level === "error");
      expect(logged?.fields).toHaveProperty("id");
      const { id } = logged?.fields as { id: string };
      expect(squeezed(text)).toContain(squeezed(en.failures.bugHelp(id)));
      expect([text.includes(bugSaid), to]).toEqual([false, "asker"]);
      expect((await call("echo", { text: "still here" }).answer()).text).toContain("still here");
    });
  });

  describe(`${name} has buttons and forms`, () => {
    it("a button runs what it stands for", async () => {
      const { call, ran } = await started();
      const pressed = await call("choices").press("Say hello");
      expect((await pressed.answer()).text).toContain("hello");
      expect(ran()).toEqual(["choices", "echo"]);
    });

    it("a button that fails says so to the presser alone", async () => {
      const { call } = await started();
      const pressed = await call("choices").press("Fail");
      await expect.poll(() => pressed.shown().at(-1)).toMatchObject({ to: "asker" });
      expect(pressed.shown().at(-1)?.text).toContain(problemSaid.fix);
    });

    it("pages are turned to the end", async () => {
      const { call } = await started();
      const second = await call("pages").press("Next page");
      await expect.poll(() => second.shown().at(-1)?.text).toContain("Leaf 2");
      const third = await second.press("Next page");
      await expect.poll(() => third.shown().at(-1)?.text).toContain("Leaf 3");
      await expect(third.press("Next page")).rejects.toThrow("Next page");
    });

    where("paging", "a page takes the place of the one before", async () => {
      const { call, quiet } = await started();
      const first = call("pages");
      await first.press("Next page");
      await expect.poll(() => first.shown()[0]?.text).toContain("Leaf 2");
      await quiet();
      expect(first.shown()).toHaveLength(1);
    });

    it("a form asks first, and runs with what was filled in", async () => {
      const { call, ran } = await started();
      const pressed = await call("choices").press("Say something");
      const { fields, fill } = await pressed.form();
      expect([fields, ran()]).toEqual([["What is to be said"], ["choices"]]);
      const told = fill({ text: "filled in" });
      expect((await told.answer()).text).toContain("filled in");
      expect(ran()).toEqual(["choices", "echo"]);
    });
  });

  describe(`${name} lets nothing act, and nothing grow`, () => {
    it("what people write is shown as they wrote it, and does nothing", async () => {
      const { call, say } = await started();
      for (const text of provocations)
        for (const asked of [call("echo", { text }), say(`echo text:"${text}"`)]) {
          const { text: read, acts } = await asked.answer();
          // In the title and in the text.
          expect([text, squeezed(read).split(squeezed(text)).length, acts]).toEqual([text, 3, []]);
        }
    });

    it("a reply that is far too large arrives, and says what is not shown", async () => {
      const { call, say } = await started();
      for (const asked of [call("huge"), say("huge")])
        expect(squeezed((await asked.answer()).text)).toMatch(/Firm0.*more[a-z]+(ofthisanswer)?notshown/);
    });
  });

  describe(`${name} begins and ends`, () => {
    it("start() is over when the adapter is, and not before", async () => {
      const { adapter, ended, call } = await started();
      let over = false;
      void ended.then(() => (over = true));
      await call("echo", { text: "hello" }).answer();
      await pause(20);
      expect(over).toBe(false);
      await adapter.stop();
      await expect(ended).resolves.toBeUndefined();
    });

    it("stop() finishes what is in flight, and takes no more", async () => {
      const { adapter, call, say, ran, ended } = await started();
      const asked = call("takes", SLOW);
      await expect.poll(ran).toEqual(["takes"]);
      const stopped = adapter.stop();
      const late = [call("echo", { text: "too late" }), say("echo text:late")];
      await stopped;
      expect(asked.shown()).toMatchObject([{ text: expect.stringContaining("Took 250") }]);
      await ended;
      await pause(50);
      expect([late.flatMap(({ shown }) => shown()), ran()]).toEqual([[], ["takes"]]);
    });

    it("stop() twice is harmless, at once and afterwards", async () => {
      const { adapter, ended } = await started();
      await Promise.all([adapter.stop(), adapter.stop()]);
      await ended;
      await adapter.stop();
    });

    it("stop() before start() is harmless, and nothing starts any more", async () => {
      const { adapter, footnote, call, ran } = await prepared();
      await adapter.stop();
      await adapter.start(footnote.bot);
      const late = call("echo", { text: "too late" });
      await pause(50);
      expect([late.shown(), ran()]).toEqual([[], []]);
    });
  });
}
