// Requests as they arrive and answers as they leave.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "../fakes/faults.ts";
import { readForm, type UploadedFile } from "./multipart.ts";

const API_ROOT = "/api/v10";

export type RecordedRequest = {
  at: number;
  method: string;
  /** Decoded, and without /api/v10. */
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  /** The JSON, also where it came as payload_json; undefined where there was none. */
  body: unknown;
  /** What was sent as JSON is none. */
  malformed: boolean;
  files: UploadedFile[];
  /** What was answered; absent while it is not, and where the socket was destroyed instead. */
  answer?: Answer;
};

function parse(text: string): { body: unknown; malformed: boolean } {
  try {
    const body: unknown = JSON.parse(text);
    return { body, malformed: false };
  } catch {
    return { body: undefined, malformed: true };
  }
}

export async function readRequest(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Uint8Array[] = [];
  const incomingBytes: AsyncIterable<Uint8Array> = incoming;
  for await (const chunk of incomingBytes) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const url = new URL(incoming.url ?? "/", "http://localhost");
  const contentType = incoming.headers["content-type"] ?? "";
  const form = contentType.startsWith("multipart/form-data") ? readForm(raw, contentType) : undefined;
  const json = form ? form.json : raw.length > 0 ? raw.toString() : undefined;
  const path = decodeURIComponent(url.pathname);
  return {
    at: Date.now(),
    method: incoming.method ?? "GET",
    path: path.startsWith(API_ROOT) ? path.slice(API_ROOT.length) : path,
    query: Object.fromEntries(url.searchParams),
    headers: incoming.headers,
    ...(json === undefined ? { body: undefined, malformed: false } : parse(json)),
    files: form?.files ?? [],
  };
}

export function writeAnswer(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (Buffer.isBuffer(body)) response.writeHead(status, headers).end(body);
  else if (body === undefined) response.writeHead(status, headers).end();
  else response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
