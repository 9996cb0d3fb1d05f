// An acknowledgement, and the answer that travels inside it: one that is given again is written out once.
import { responseOf } from "./outlets.ts";
import type { Body } from "./render.ts";

type Along = ReturnType<typeof responseOf>;

const shown = new WeakMap<Body, Along>();
const hidden = new WeakMap<Body, Along>();

/** What an acknowledgement takes along: the same object for the same body, which nobody changes. */
export function along(body: Body, forAskerAlone: boolean): Along {
  const made = forAskerAlone ? hidden : shown;
  const known = made.get(body);
  if (known) return known;
  const response = responseOf(body, { hidden: forAskerAlone });
  made.set(body, response);
  return response;
}

const texts = new WeakMap<object, string>();

/** As it goes over the connection. `payload`: nobody changes it any more. */
export const acknowledgementOf = (envelope: string, payload: object = {}): string =>
  `{"envelope_id":${JSON.stringify(envelope)},"payload":${textOf(payload)}}`;

function textOf(payload: object): string {
  const known = texts.get(payload);
  if (known !== undefined) return known;
  const text = JSON.stringify(payload);
  texts.set(payload, text);
  return text;
}
