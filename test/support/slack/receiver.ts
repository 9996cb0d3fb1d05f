// HTTP mode: Slack's requests to the app's own server, signed, or deliberately badly signed.
import { createHmac } from "node:crypto";
import type { Envelope } from "./socket.ts";
import type { Json } from "./refusal.ts";

export type Signing = "good" | "bad" | "missing" | "tampered" | "stale" | "future";
export type Sent = { headers: Record<string, string>; body: string };
export type Got = { status: number; body: string; payload: unknown };
export type ReceiverDeps = { url: () => string | undefined; secret: string; now: () => number };
export type Receiver = {
  sign: (envelope: Envelope, signing?: Signing) => Sent;
  /** Sends exactly this; sending it again is a replay. */
  send: (sent: Sent) => Promise<Got>;
  verifyUrl: (challenge: string, signing?: Signing) => Promise<Got>;
  /** Slack looks at the certificate now and then: unsigned. */
  sslCheck: () => Promise<Got>;
};

const FORM = "application/x-www-form-urlencoded";
/** Slack lets five minutes pass; what is signed earlier or later is somebody else's. */
const SHIFT: Partial<Record<Signing, number>> = { stale: -301, future: 3600 };

function encoded({ kind, payload }: Envelope): { type: string; body: string } {
  if (kind === "events_api") return { type: "application/json", body: JSON.stringify(payload) };
  const fields = kind === "interactive" ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  return { type: FORM, body: new URLSearchParams(fields).toString() };
}

export function createReceiver({ url, secret, now }: ReceiverDeps): Receiver {
  const signed = (type: string, body: string, signing: Signing): Sent => {
    const at = Math.floor(now() / 1000) + (SHIFT[signing] ?? 0);
    const key = signing === "bad" ? `${secret}?` : secret;
    const signature = `v0=${createHmac("sha256", key).update(`v0:${at}:${body}`).digest("hex")}`;
    const headers: Record<string, string> = { "content-type": type, "x-slack-request-timestamp": String(at) };
    if (signing !== "missing") headers["x-slack-signature"] = signature;
    return { headers, body: signing === "tampered" ? `${body} ` : body };
  };
  const send: Receiver["send"] = async ({ headers, body }) => {
    const address = url();
    if (address === undefined) throw new Error("Nobody said where the app listens: useHttp first.");
    const response = await fetch(address, { method: "POST", headers, body });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    const payload: unknown = isJson && text !== "" ? JSON.parse(text) : text === "" ? undefined : text;
    return { status: response.status, body: text, payload };
  };
  return {
    sign: (envelope, signing = "good") => {
      const { type, body } = encoded(envelope);
      const sent = signed(type, body, signing);
      if (!envelope.retry) return sent;
      const { attempt, reason } = envelope.retry;
      return {
        ...sent,
        headers: { ...sent.headers, "x-slack-retry-num": String(attempt), "x-slack-retry-reason": reason },
      };
    },
    send,
    verifyUrl: (challenge, signing = "good") => {
      const body: Json = { token: "verification", challenge, type: "url_verification" };
      return send(signed("application/json", JSON.stringify(body), signing));
    },
    sslCheck: () => send({ headers: { "content-type": FORM }, body: "ssl_check=1&token=verification" }),
  };
}
