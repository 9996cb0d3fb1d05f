// Slack as the contract of chat adapters holds it: people in a workspace, the real App between them and the adapter.
import { onTestFinished } from "vitest";
import { createSlack } from "../../../src/adapters/slack/adapter.ts";
import { createClaims } from "../../../src/bot/claims.ts";
import { createState } from "../../../src/bot/state.ts";
import { en } from "../../../src/commands/words/en.ts";
import type { Asked, ChatAdapterContract, Form, From, Shown } from "../../contracts/chat-rig.ts";
import type { SeenMessage } from "../../support/slack/book.ts";
import { createFakeSlack, type FakeSlack } from "../../support/slack/fake.ts";
import type { Handle } from "../../support/slack/handle.ts";
import { readable } from "../../support/slack/said.ts";
import { ann, ben, dmWith, lobby, mia, type Person } from "../../support/slack/world.ts";
import { actsOf } from "./blocks-read.ts";
import type { Mode } from "./live.ts";
import { pause } from "./seen.ts";

const people = { ann, ben };
const places = ["a channel", "a thread", "a direct message"] as const;

const personOf = ({ by = "ann", moderator }: From): Person => (moderator === true ? mia : people[by]);
const isDm = (channel: string): boolean => [ann, ben, mia].some((person) => dmWith(person).id === channel);

/** `root`: the message that the rig's thread hangs on. */
const shownOf = (message: SeenMessage, root: string): Shown => {
  const { channel, threadTs, onlyFor, blocks, acted } = message;
  const direct = isDm(channel);
  return {
    text: readable(message),
    to: onlyFor !== undefined || direct ? "asker" : "everybody",
    // An answer in the thread of a question that stands in the channel belongs to the channel.
    place: direct ? "a direct message" : threadTs === root ? "a thread" : "a channel",
    acts: [...actsOf(blocks), ...acted],
  };
};

function asking(fake: FakeSlack, root: string) {
  const asked = (handle: Handle, from: From, before: Handle[] = []): Asked => {
    const by = personOf(from);
    // A page that was turned is an answer to the press from then on, and still stands where it stood.
    const known = new Set<string>();
    const messages = (): SeenMessage[] => {
      for (const one of [...before, handle]) for (const { ts } of one.outcome().messages) known.add(ts);
      return [lobby, dmWith(by)].flatMap((room) => fake.messages(room, { by })).filter(({ ts }) => known.has(ts));
    };
    const first = () => fake.until(() => messages()[0], { what: "an answer" });
    return {
      shown: () => messages().map((message) => shownOf(message, root)),
      answer: async () => shownOf(await first(), root),
      again: () => void handle.again(),
      press: async (label) => asked(fake.press(await first(), label, { by }), from),
      form: async (): Promise<Form> => {
        const view = await fake.until(() => handle.outcome().view, { what: "a form" });
        const fields = view.blocks.flatMap((block) => {
          const label = block["label"] as { text?: string } | undefined;
          return label?.text === undefined ? [] : [label.text];
        });
        // The answer to a form comes by the address of the button that opened it.
        return { fields, fill: (values) => asked(fake.submit(view, values, { by }), from, [handle]) };
      },
    };
  };
  return asked;
}

export const openIn =
  (mode: Mode): ChatAdapterContract["open"] =>
  async (footnote, commands) => {
    const fake = await createFakeSlack();
    const { handle, log } = footnote;
    const [claims, state] = [createClaims(handle), createState(handle)];
    const { appToken, signingSecret } = fake;
    const adapter = createSlack({
      token: fake.botToken,
      reach: mode === "socket" ? { appToken } : { host: "127.0.0.1", port: 0, signingSecret },
      command: "/footnote",
      api: fake.api,
      commands,
      words: en,
      log,
      deferAfterMs: 80,
      state: { get: (key) => state.get<string>(key), put: (key, value, ttlMs) => state.set(key, value, ttlMs) },
      once: (name) => claims.claim(name, 3_600_000),
      cooldown: () => 0,
      workspaces: { left: async () => {}, present: async () => {} },
    });
    onTestFinished(() => fake.close());
    fake.say("What do you make of this?", { by: ben });
    const root = fake.messages(lobby)[0]!.ts;
    const asked = asking(fake, root);
    const quoted = ([name, value]: [string, string]): string => `${name}:"${value}"`;
    const quiet = async (): Promise<void> => {
      const before = fake.calls.length;
      await pause(40);
      if (fake.calls.length > before) await quiet();
    };
    return {
      adapter,
      ready: async () => {
        await fake.until(() => adapter.ready(), { withinMs: 3000, what: "the bot to be ready" });
        const port = adapter.port();
        if (port !== undefined) fake.useHttp(`http://127.0.0.1:${port}/slack/events`);
      },
      places,
      call: (command, options = {}, from = {}) => {
        const by = personOf(from);
        const channel = from.place === "a direct message" ? dmWith(by) : lobby;
        const line = [command, ...Object.entries(options).map(quoted)].join(" ");
        return asked(fake.slash(line, { by, in: channel }), from);
      },
      say: (line, from = {}) => {
        const by = personOf(from);
        if (from.place === "a direct message") return asked(fake.direct(line, { by }), from);
        return asked(fake.mention(line, { by, ...(from.place === "a thread" ? { thread: root } : {}) }), from);
      },
      quiet,
    };
  };
