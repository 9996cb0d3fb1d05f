// From a decoded interaction to the JSON of the answer, the facts being at hand; and one answer of these written by hand.
import { createBot } from "../../src/bot/bot.ts";
import type { Invocation } from "../../src/bot/ports.ts";
import { render } from "../../src/adapters/discord/render.ts";
import type { Body } from "../../src/adapters/discord/render.ts";
import { commands } from "../../src/commands/index.ts";
import { en } from "../../src/commands/words/en.ts";
import { targetsByHand } from "./discord-by-hand.ts";
import { COMPANY, DAY, factsAtHand } from "./discord-facts.ts";
import { race } from "./measure.ts";
import type { Row } from "./report.ts";

const TURNS = 300;
const WARM_UP = 60;
/** One call is too short for the clock. */
const CALLS = 100;
const RATIO = 4;

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

const invocation = (command: string): Invocation => ({
  id: "1200000000000000009",
  command,
  options: { company: COMPANY },
  place: { platform: "discord", workspace: "1200000000000000010", channel: "1200000000000000011" },
  actor: { id: "1200000000000000012", isModerator: false, locale: "en-US" },
});

type Answer = (command: string) => Promise<Body>;

async function answering(): Promise<{ answer: Answer; byHand: () => string }> {
  const { given, knowledge } = await factsAtHand();
  const noon = Date.parse(`${DAY}T12:00:00Z`);
  const bot = createBot({
    commands,
    knowledge,
    services: {
      settings: { get: async () => ({}), set: async () => {} },
      watchlists: { list: async () => [], add: async () => [], remove: async () => [] },
      digests: {
        list: async () => [],
        subscribe: async () => undefined,
        pause: async () => {},
        resume: async () => {},
        unsubscribe: async () => {},
        contents: async () => undefined,
        send: async () => false,
      },
      alerts: {
        list: async () => [],
        add: async () => undefined,
        pause: async () => {},
        resume: async () => {},
        snooze: async () => {},
        remove: async () => {},
      },
      deliveries: async () => [],
      editing: {
        refusal: ({ workspace }) => ({ workspace, person: "" }),
        import: () => Promise.reject(new Error("closed")),
        correct: () => Promise.reject(new Error("closed")),
        retract: () => Promise.reject(new Error("closed")),
        restore: () => Promise.reject(new Error("closed")),
      },
    },
    log: quiet,
    now: () => new Date(noon),
    database: "benchmark",
  });
  return {
    answer: async (command) => render(await bot.run(invocation(command)), en).body,
    byHand: () => targetsByHand(given, DAY),
  };
}

/** The answer that the load is made of. */
export const ordinaryAnswer = async (): Promise<Body> => (await answering()).answer("targets");

export async function answerRows(): Promise<Row[]> {
  const { answer, byHand } = await answering();
  const ours = (command: string) => async () => JSON.stringify(await answer(command));
  if ((await ours("targets")()) !== byHand()) throw new Error("By hand the answer is another one than ours.");
  const works = [ours("targets"), byHand, ours("brief"), ours("flows")];
  const times = await race(
    works.map((work) => async () => {
      for (let call = 0; call < CALLS; call++) await work();
    }),
    TURNS,
    WARM_UP,
  );
  const [targets, hand, brief, flows] = times.map(({ p50 }) => (p50 / CALLS) * 1000);
  const ratio = targets! / hand!;
  const reported = (name: string, p50: number): Row => ({ name, unit: "µs", p50, target: "", pass: true });
  return [
    reported("decoded interaction to JSON, facts given: targets", targets!),
    reported("the same JSON by hand", hand!),
    {
      name: "against by hand (p50)",
      unit: "times",
      value: ratio,
      target: `at most ${RATIO}`,
      pass: ratio <= RATIO,
    },
    reported("decoded interaction to JSON, facts given: brief", brief!),
    reported("decoded interaction to JSON, facts given: flows", flows!),
  ];
}
