// A button's invocation in the characters that a platform keeps with it; what is longer is kept by us under a key.
import { createHash } from "node:crypto";
import type { Action, Card, Field } from "../commands/reply.ts";
import { quiet } from "../commands/reply.ts";
import type { chat } from "../commands/words/en/chat.ts";

/** Where invocations that are too long are kept; they may vanish. */
export type State = {
  put(key: string, value: string, ttlMs: number): Promise<unknown>;
  get(key: string): Promise<string | undefined>;
};

/** An invocation that has to be put into the state before its message is sent. */
export type Kept = { key: string; value: string };

/** `words.gone` names this time. */
const keptFor = 30 * 24 * 60 * 60 * 1000;
const version = "1";
const shape = /^1([dk])[0-9a-z]{2}([0-9a-z]{4})([^]+)$/;

/** FNV-1a as four letters: an id that was cut, or is another program's, is not mistaken for ours. */
const check = (text: string): string => {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return (hash >>> 0).toString(36).padStart(4, "0").slice(-4);
};

// [command, options], and for a button with a form: its name, [[option, label, 1 where required], …].
const packed = ({ label, invoke: { command, options }, ask }: Action): string =>
  JSON.stringify(
    ask === undefined || ask.length === 0
      ? [command, options]
      : [command, options, label, ask.map((field) => [field.option, field.label, field.required === true ? 1 : 0])],
  ).slice(1, -1);

/**
 * The id of an action at its place in a message, of at most `longest` characters: two buttons that do the same must not
 * share one.
 */
export const encode = (action: Action, position: number, longest: number): { id: string; kept?: Kept } => {
  const place = (position % 1296).toString(36).padStart(2, "0");
  const whole = packed(action);
  const direct = `${version}d${place}${check(whole)}${whole}`;
  if (direct.length <= longest) return { id: direct };
  const key = createHash("sha256").update(whole).digest("base64url").slice(0, 24);
  return { id: `${version}k${place}${check(key)}${key}`, kept: { key, value: whole } };
};

/** Puts away what did not fit, before the message is sent. */
export const keep = async (kept: readonly Kept[], state: State): Promise<void> => {
  await Promise.all(kept.map(({ key, value }) => state.put(key, value, keptFor)));
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown): Field | undefined => {
  if (!Array.isArray(value)) return undefined;
  const [option, label, required]: unknown[] = value;
  if (typeof option !== "string" || typeof label !== "string") return undefined;
  return { option, label, ...(required === 1 ? { required: true } : {}) };
};

const unpacked = (text: string): Action | undefined => {
  let parts: unknown;
  try {
    parts = JSON.parse(`[${text}]`);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts)) return undefined;
  const [command, options, label = "", ask]: unknown[] = parts;
  if (typeof command !== "string" || !isRecord(options) || typeof label !== "string") return undefined;
  const invoke = { command, options };
  if (ask === undefined) return { label, invoke };
  const fields = Array.isArray(ask) ? ask.map(fieldOf) : [];
  const known = fields.filter((field) => field !== undefined);
  return fields.length === 0 || known.length < fields.length ? undefined : { label, invoke, ask: known };
};

export type Decoded = { status: "action"; action: Action } | { status: "gone" };

/** What an id stands for; undefined where it is none of ours. The label is there only where the action asks. */
export const decode = async (id: string, state: State): Promise<Decoded | undefined> => {
  const [, kind, sum, rest = ""] = shape.exec(id) ?? [];
  if (kind === undefined || check(rest) !== sum) return undefined;
  const whole = kind === "d" ? rest : await state.get(rest);
  if (whole === undefined) return { status: "gone" };
  const action = unpacked(whole);
  return action && { status: "action", action };
};

/** The answer to a button that outlived what was kept for it. */
export const goneCard = (words: Pick<typeof chat, "gone">): Card => ({
  title: words.gone.title,
  tone: "warn",
  blocks: [quiet(words.gone.help)],
  notes: [],
});
