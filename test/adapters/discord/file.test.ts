// A file of facts, attached to a command or a message: from the member's hand to a footnote in an answer.
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../../src/commands/words/en.ts";
import { press } from "../../support/discord/components.ts";
import type { FakeDiscord } from "../../support/discord/fake.ts";
import { slash } from "../../support/discord/interactions.ts";
import { type Live, wellBehaved } from "../../support/discord/live.ts";
import { type From, inDm } from "../../support/discord/places.ts";
import { mentions, saysDirectly } from "../../support/discord/said.ts";
import { ann, GUILD_ID } from "../../support/discord/world.ts";
import { targetFile } from "../../support/given-file.ts";
import { answersOf, answerTo, isPrivate, labelsOf, SAYS, textOf, THINKS, titleOf } from "./seen.ts";

const words = en.import;
const FACTS = targetFile("ex1", 61.5);
const moderator: From = { moderator: true };

const hosted = (fake: FakeDiscord, contents: string | Uint8Array = FACTS, filename = "facts.yaml") =>
  fake.host({ filename, contentType: "application/octet-stream", bytes: Buffer.from(contents) });

type File = ReturnType<typeof hosted>;
const uploads = (file: File, from: From = moderator) => slash("import", { file: { file } }, from);

const trusting = (changes: Parameters<typeof wellBehaved>[1] = {}, editors = [GUILD_ID]) =>
  wellBehaved({}, changes, { editors });

const isKnown = async ({ footnote }: Live) => (await footnote.knowledge.fact("ex1")) !== undefined;

/** Uploads it, and gives the title of the refusal; nothing may be stored then, and only the asker may see it. */
async function refusalOf(live: Live, file: File, from?: From): Promise<string> {
  const before = await live.footnote.knowledge.status();
  const { message } = await live.fake.deliver(uploads(file, from));
  expect(isPrivate(message)).toBe(true);
  expect(await live.footnote.knowledge.status()).toEqual(before);
  return titleOf(message);
}

describe("A moderator hands in a file", () => {
  it("and is told what was added, and the next answer shows it with its footnote", async () => {
    const { fake } = await trusting();
    const outcome = await fake.deliver(uploads(hosted(fake)));
    expect([answersOf(outcome), isPrivate(outcome.message)]).toEqual([[SAYS], true]);
    expect(titleOf(outcome.message)).toContain(words.imported("facts.yaml"));
    expect(textOf(outcome.message)).toMatch(/Facts added\W+1\b/);
    const { message } = await fake.deliver(slash("targets", { company: "xiaomi", firm: "example bank" }));
    expect(textOf(message)).toMatch(/61\.50/);
    expect(textOf(message)).toMatch(/\[1\][^]*Example News/);

    const [open] = labelsOf(outcome.message);
    expect(textOf((await fake.deliver(press(outcome.message!, open!))).message)).toContain("61.50");
  });

  it("which takes a while: “thinking” is shown to the moderator alone, and becomes the answer", async () => {
    const { fake } = await trusting({ deferAfterMs: 20 });
    fake.fault({ path: /^\/attachments\//, delayMs: 100 });
    const outcome = await fake.deliver(uploads(hosted(fake)));
    expect([answersOf(outcome), isPrivate(outcome.message)]).toEqual([[THINKS], true]);
    expect(titleOf(outcome.message)).toContain(words.imported("facts.yaml"));
  });

  it("twice, and the second time nothing is new", async () => {
    const { fake } = await trusting();
    await fake.deliver(uploads(hosted(fake)));
    expect(textOf((await fake.deliver(uploads(hosted(fake)))).message)).toMatch(/Known already\W+1\b/);
  });
});

describe("Who may not is told so, and the file is not even fetched", () => {
  const fetched = ({ fake }: Live) => fake.requests.filter(({ path }) => path.startsWith("/attachments/"));

  it("a member", async () => {
    const live = await trusting();
    expect(await refusalOf(live, hosted(live.fake), {})).toBe(en.failures.moderatorsOnly);
    expect(fetched(live)).toEqual([]);
  });

  it("a server that the owner has not listed, with the id to list", async () => {
    const live = await trusting({}, []);
    expect(await refusalOf(live, hosted(live.fake))).toBe(words.untrusted.title);
    const { message } = await live.fake.deliver(uploads(hosted(live.fake)));
    for (const part of ["EDITORS", GUILD_ID, ann.id]) expect(textOf(message)).toContain(part);
    expect(fetched(live)).toEqual([]);
  });

  it("a direct message with somebody who is not listed: there everybody would be a moderator", async () => {
    const live = await trusting();
    expect(await refusalOf(live, hosted(live.fake), { at: inDm() })).toBe(words.untrusted.title);
    expect(fetched(live)).toEqual([]);
  });
});

describe("A file that cannot be taken leaves nothing behind", () => {
  it("one that is said to be too large", async () => {
    const live = await trusting();
    const file = { ...hosted(live.fake), size: 500_001 };
    expect(await refusalOf(live, file)).toBe(words.unread["too-large"].title("facts.yaml"));
    expect(live.fake.requests.filter(({ path }) => path.startsWith("/attachments/"))).toEqual([]);
  });

  it("one that is larger than was said", async () => {
    const live = await trusting();
    const file = { ...hosted(live.fake, `${FACTS}${"#".repeat(500_000)}`), size: 400 };
    expect(await refusalOf(live, file)).toBe(words.unread["too-large"].title("facts.yaml"));
  });

  it("one with a mistake, which is named with its line", async () => {
    const live = await trusting();
    const file = hosted(live.fake, FACTS.replace("value: 61.5", "value: many"));
    expect(await refusalOf(live, file)).toBe(words.refused("facts.yaml"));
    expect(textOf((await live.fake.deliver(uploads(file))).message)).toMatch(/Line 10: .*price/);
  });

  it("a picture", async () => {
    const live = await trusting();
    const file = hosted(live.fake, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff), "chart.png");
    expect(await refusalOf(live, file)).toBe(words.unread["not-text"].title("chart.png"));
  });

  it("one that has gone meanwhile, and one whose connection breaks", async () => {
    const live = await trusting();
    live.fake.fault({ path: /^\/attachments\//, status: 404, times: 1 });
    live.fake.fault({ path: /^\/attachments\//, destroy: true, times: 1 });
    for (let turn = 0; turn < 2; turn++)
      expect(await refusalOf(live, hosted(live.fake))).toBe(words.unread.unreachable.title("facts.yaml"));
  });

  it("one that never arrives", async () => {
    const live = await trusting({ filesWithinMs: 100 });
    const hung = live.fake.fault({ path: /^\/attachments\//, delayMs: 60_000 });
    expect(await refusalOf(live, hosted(live.fake))).toBe(words.unread.unreachable.title("facts.yaml"));
    expect(hung.hits()).toBe(1);
  });

  it("one that redirects, and one that lies elsewhere: nobody else is asked", async () => {
    const live = await trusting();
    let asked = 0;
    const inside = createServer((_, response) => {
      asked += 1;
      response.end(FACTS);
    }).listen(0, "127.0.0.1");
    await once(inside, "listening");
    onTestFinished(() => void inside.close());
    const location = `http://127.0.0.1:${(inside.address() as AddressInfo).port}/secrets`;

    const redirected = live.fake.fault({ path: /^\/attachments\//, status: 302, headers: { location } });
    expect(await refusalOf(live, hosted(live.fake))).toBe(words.unread.unreachable.title("facts.yaml"));
    const elsewhere = { ...hosted(live.fake), url: location };
    expect(await refusalOf(live, elsewhere)).toBe(words.unread.unreachable.title("facts.yaml"));
    expect([redirected.hits(), asked]).toEqual([1, 0]);
  });
});

describe("A file with a message", () => {
  it("is the one that the line means, where its author may hand it in", async () => {
    const live = await trusting({}, [ann.id]);
    const said = live.fake.say(saysDirectly("import", { attachments: [hosted(live.fake)] }));
    const answer = await answerTo(live.fake, said);
    expect(titleOf(answer)).toContain(words.imported("facts.yaml"));
    expect(await isKnown(live)).toBe(true);
  });

  it("needs the command in a server, since messages do not say who moderates", async () => {
    const live = await trusting();
    const answer = await answerTo(live.fake, live.fake.say(mentions("import", { attachments: [hosted(live.fake)] })));
    expect(titleOf(answer)).toBe(en.failures.moderatorsOnly);
    expect(textOf(answer)).toContain("call the command itself");
    expect(await isKnown(live)).toBe(false);
  });

  it("is asked for where there is none", async () => {
    const { fake } = await trusting({}, [ann.id]);
    const answer = await answerTo(fake, fake.say(saysDirectly("import")));
    expect(titleOf(answer)).toBe(en.failures.missingOption("file", "import"));
    expect(textOf(answer)).toContain("attached");
  });
});
