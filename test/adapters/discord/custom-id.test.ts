import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode, goneCard, keep, type State } from "../../../src/adapters/discord/custom-id.ts";
import type { Action } from "../../../src/commands/reply.ts";
import { chat } from "../../../src/commands/words/en/chat.ts";
import { anyCharacters } from "../../support/arbitrary-text.ts";

const createState = (): State & { held: Map<string, string>; ttl: number[] } => {
  const held = new Map<string, string>();
  const ttl: number[] = [];
  return {
    held,
    ttl,
    put: async (key, value, ttlMs) => {
      held.set(key, value);
      ttl.push(ttlMs);
    },
    get: async (key) => held.get(key),
  };
};

const next: Action = { label: "Next page", invoke: { command: "targets", options: { company: "xiaomi", page: 2 } } };

/** Encoded, kept where it must be, and decoded again. */
const roundTrip = async (action: Action, position?: number) => {
  const state = createState();
  const { id, kept } = encode(action, position);
  await keep(kept ? [kept] : [], state);
  return { id, state, decoded: await decode(id, state) };
};

/** As an action is after it was written down: no label where nothing is asked. */
const written = ({ label, invoke, ask }: Action): Action => {
  const options: Record<string, unknown> = JSON.parse(JSON.stringify(invoke.options));
  return ask && ask.length > 0
    ? { label, invoke: { ...invoke, options }, ask }
    : { label: "", invoke: { ...invoke, options } };
};

describe("An action fits the id of a button", () => {
  it("when it is short, without being kept", async () => {
    const { id, state, decoded } = await roundTrip(next);
    expect(id).toMatch(/^1d00[0-9a-z]{4}"targets",/);
    expect(decoded).toEqual({ status: "action", action: written(next) });
    expect(state.held.size).toBe(0);
  });

  it("when it is long, under a key for 30 days; the same action has the same key", async () => {
    const long: Action = {
      label: "",
      invoke: { command: "compare", options: { names: Array.from({ length: 10 }, (_, at) => `company ${at}`) } },
    };
    const { id, state, decoded } = await roundTrip(long);
    expect(id).toMatch(/^1k/);
    expect(decoded).toEqual({ status: "action", action: long });
    expect(state.ttl).toEqual([30 * 24 * 60 * 60 * 1000]);
    expect(encode(long).kept).toEqual(encode(structuredClone(long)).kept);
  });

  it("with the questions that it asks first", async () => {
    const asks: Action = {
      ...next,
      ask: [
        { option: "why", label: "Why", required: true },
        { option: "id", label: "Which" },
      ],
    };
    expect((await roundTrip(asks)).decoded).toEqual({ status: "action", action: asks });
  });

  it("and two at different places of a message differ", () => {
    const ids = Array.from({ length: 130 }, (_, at) => encode(next, at).id);
    expect(new Set(ids).size).toBe(130);
  });

  const options = fc.dictionary(
    fc.stringMatching(/^[a-z][a-zA-Z-]{0,20}$/),
    fc.oneof(
      anyCharacters(120),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.string(), { maxLength: 5 }),
      fc.constant(undefined),
    ),
    { maxKeys: 6 },
  );
  const field = fc.record(
    { option: fc.string(), label: fc.string(), required: fc.constant(true) },
    { requiredKeys: ["option", "label"] },
  );
  const action: fc.Arbitrary<Action> = fc.record(
    {
      label: fc.string(),
      invoke: fc.record({ command: fc.string({ minLength: 1 }), options }),
      ask: fc.array(field, { maxLength: 5 }),
    },
    { requiredKeys: ["label", "invoke"] },
  );

  it("whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(action, fc.nat(130), async (any, position) => {
        const { id, decoded } = await roundTrip(any, position);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decoded).toEqual({ status: "action", action: written(any) });
      }),
      { numRuns: 500 },
    );
  });
});

describe("An id from elsewhere stands for nothing", () => {
  const { id } = encode(next);
  it.each([
    ["empty", ""],
    ["another program's", "confirm:42"],
    ["one that was cut", id.slice(0, -3)],
    ["one that was changed", id.replace("xiaomi", "others")],
    ["one of a later version", `2${id.slice(1)}`],
    ["a menu's own", "menu0"],
  ])("%s", async (_, given) => {
    expect(await decode(given, createState())).toBeUndefined();
  });

  it.each([
    "[]",
    "null",
    "1",
    '"a"',
    '"a",1',
    '"a",[]',
    '"a",{},1',
    '"a",{},"b",1',
    '"a",{},"b",[]',
    '"a",{},"b",[[1,"x"]]',
    "{",
    "",
  ])("what was kept has another shape: %s", async (value) => {
    const { kept, id: key } = encode({ ...next, label: "", invoke: { command: "c".repeat(200), options: {} } });
    const state = createState();
    state.held.set(kept?.key ?? "", value);
    expect(await decode(key, state)).toBeUndefined();
  });

  it("nor does anything that people could make up", async () => {
    await fc.assert(
      fc.asyncProperty(anyCharacters(120), async (any) => {
        expect(await decode(any, createState())).toBeUndefined();
      }),
    );
  });

  it("what is kept no longer is answered kindly", async () => {
    const { id: old } = encode({ ...next, invoke: { command: "c".repeat(200), options: {} } });
    expect(await decode(old, createState())).toEqual({ status: "gone" });
    expect(goneCard(chat)).toMatchObject({ title: chat.gone.title, tone: "warn" });
  });
});
