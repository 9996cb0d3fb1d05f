// Calls as they arrive and answers as they leave: form-encoded with JSON inside, as Slack's own client writes them, or JSON.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "../fakes/faults.ts";
import { type Part, readParts } from "../fakes/multipart.ts";
import type { Json } from "./refusal.ts";

export type RecordedCall = {
  at: number;
  /** "chat.postMessage", "response_url" or "upload". */
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  args: Json;
  /** The body as it came. */
  raw: Buffer;
  /** The parts of an upload. */
  parts: Part[];
  /** What was sent as JSON is none. */
  malformed: boolean;
  /** What was answered; absent while it is not, and where the connection was cut instead. */
  answer?: Answer;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A value of a form: lists and objects are written as JSON in it. */
const formValue = (text: string): unknown => (/^\s*[[{]/.test(text) ? (parsed(text) ?? text) : text);
const fromForm = (entries: Iterable<[string, string]>): Json =>
  Object.fromEntries([...entries].map(([key, value]) => [key, formValue(value)]));

const methodOf = (path: string): string => {
  if (path.startsWith("/api/")) return path.slice("/api/".length);
  return path.startsWith("/response/") ? "response_url" : path.startsWith("/upload/") ? "upload" : path;
};

export async function readCall(incoming: IncomingMessage): Promise<RecordedCall> {
  const chunks: Uint8Array[] = [];
  const bytes: AsyncIterable<Uint8Array> = incoming;
  for await (const chunk of bytes) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const { pathname: path, searchParams } = new URL(incoming.url ?? "/", "http://localhost");
  const type = incoming.headers["content-type"] ?? "";
  const json = type.startsWith("application/json") ? parsed(raw.toString()) : {};
  const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
  const form = type.startsWith("application/x-www-form-urlencoded") ? new URLSearchParams(raw.toString()) : [];
  return {
    at: Date.now(),
    method: methodOf(path),
    path,
    headers: incoming.headers,
    args: { ...fromForm(searchParams), ...fromForm(form), ...(isObject ? json : {}) },
    raw,
    parts: type.startsWith("multipart/form-data") ? readParts(raw, type) : [],
    malformed: !isObject,
  };
}

export function writeAnswer(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (typeof body === "string") response.writeHead(status, { "content-type": "text/plain", ...headers }).end(body);
  else
    response
      .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
      .end(JSON.stringify(body ?? { ok: true }));
}
