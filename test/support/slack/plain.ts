// The fake without any library: plain calls, and the reasons it gives for refusing them.
import type { FakeSlack } from "./fake.ts";
import type { Json } from "./refusal.ts";
import { lobby } from "./world.ts";

export type Plain = {
  call: (method: string, args?: Json, token?: string) => Promise<Json>;
  /** What is wrong with a message. */
  wrong: (message: Json) => Promise<string[]>;
  /** What is wrong with a form. */
  wrongView: (view: Json) => Promise<string[]>;
  /** To a response_url: status and error. */
  respond: (act: { payload: Json }, body: Json) => Promise<string>;
};

export const long = (length: number): string => "x".repeat(length);
export const many = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));
export const plain = (text: string): Json => ({ type: "plain_text", text });
export const mrkdwn = (text: string): Json => ({ type: "mrkdwn", text });
export const button = (changes: Json = {}): Json => ({
  type: "button",
  action_id: "more",
  text: plain("More"),
  ...changes,
});
export const actions = (...elements: Json[]): Json => ({ type: "actions", block_id: "row", elements });
export const modal = (...blocks: Json[]): Json => ({
  type: "modal",
  callback_id: "ask",
  title: plain("Targets"),
  submit: plain("Show"),
  blocks,
});
export const input = (block_id: string, element: Json, changes: Json = {}): Json => ({
  type: "input",
  block_id,
  label: plain("Company"),
  element,
  ...changes,
});

const errorOf = ({ ok, error, errors }: Json): string[] => {
  if (ok === true) return [];
  return Array.isArray(errors) ? errors.map(String) : [String(error)];
};

export function plainly(fake: () => FakeSlack): Plain {
  const call: Plain["call"] = async (method, args = {}, token = fake().botToken) => {
    const response = await fetch(`${fake().api}${method}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(args),
    });
    return (await response.json()) as Json;
  };
  return {
    call,
    wrong: async (message) => errorOf(await call("chat.postMessage", { channel: lobby.id, text: "t", ...message })),
    wrongView: async (view) => {
      const { act } = fake().slash("form");
      return errorOf(await call("views.open", { trigger_id: act.payload["trigger_id"], view }));
    },
    respond: async ({ payload }, body) => {
      const response = await fetch(String(payload["response_url"]), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      return `${response.status} ${text.startsWith("{") ? String((JSON.parse(text) as Json)["error"]) : text}`;
    },
  };
}
