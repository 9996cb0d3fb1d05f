// The fake without any library: plain requests, and the reasons it gives for refusing them.
import { expect } from "vitest";
import type { FakeDiscord } from "./fake.ts";
import { APPLICATION_ID, lobby } from "./world.ts";

type Interaction = Parameters<FakeDiscord["send"]>[0];
export type Answered = { status: number; body: Record<string, unknown> };
export type Plain = {
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;
  /** A message in the lobby. */
  post: (body: unknown) => Promise<Answered>;
  /** Delivers an interaction to nobody. */
  opened: <T extends Interaction>(interaction: T) => T;
  callback: (interaction: { id: string; token: string }, type: number, data?: unknown) => Promise<Answered>;
};

/** The errors of a refused form, flat: "embeds.0.title: BASE_TYPE_MAX_LENGTH". */
function flat(errors: unknown, path: string[] = []): string[] {
  if (typeof errors !== "object" || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) =>
    key === "_errors" && Array.isArray(value)
      ? value.map((one: { code: string }) => `${path.join(".")}: ${one.code}`)
      : flat(value, [...path, key]),
  );
}

/** What is wrong with a form. */
export async function refusals(answer: Promise<Answered>): Promise<string[]> {
  const { status, body } = await answer;
  if (status !== 400 || body["code"] !== 50035) throw new Error(`${status} ${JSON.stringify(body)}`);
  expect(body["message"]).toBe("Invalid Form Body");
  return flat(body["errors"]);
}

/** Status and code of an answer. */
export const codeOf = async (answer: Promise<Answered>): Promise<unknown[]> => {
  const { status, body } = await answer;
  return [status, body["code"]];
};

export const messagesIn = (channelId: string) => `/channels/${channelId}/messages`;
export const webhookOf = ({ token }: { token: string }) => `/webhooks/${APPLICATION_ID}/${token}`;

export const long = (length: number) => "x".repeat(length);
export const many = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));

export function plainly(fake: () => FakeDiscord): Plain {
  const ask: Plain["ask"] = async (method, path, body, headers = {}) => {
    const response = await fetch(`${fake().api}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${fake().token}`, "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
  };
  return {
    ask,
    post: (body) => ask("POST", messagesIn(lobby.id), body),
    opened: (interaction) => {
      fake().send(interaction);
      return interaction;
    },
    callback: ({ id, token }, type, data) =>
      ask(
        "POST",
        `/interactions/${id}/${token}/callback`,
        { type, ...(data === undefined ? {} : { data }) },
        { authorization: "" },
      ),
  };
}
