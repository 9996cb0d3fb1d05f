// What goes over the connection when an event is acknowledged.
import { expect, it } from "vitest";
import { acknowledgementOf, along } from "../../../src/adapters/slack/acknowledgement.ts";
import { responseOf } from "../../../src/adapters/slack/outlets.ts";
import type { Body } from "../../../src/adapters/slack/render.ts";

const body = (): Body => ({ text: 'HK$43.36 "cut"\u2028', blocks: [{ type: "divider" }] });

it("names its event, and holds nothing where there is no answer yet", () => {
  expect(JSON.parse(acknowledgementOf('e"1'))).toEqual({ envelope_id: 'e"1', payload: {} });
});

it("takes the answer along, for all or for the asker alone, also when it is given again", () => {
  const answer = body();
  for (const hidden of [false, true, false, true]) {
    const sent = JSON.parse(acknowledgementOf("e1", along(answer, hidden)));
    expect(sent).toEqual({ envelope_id: "e1", payload: responseOf(answer, { hidden }) });
  }
});

it("keeps answers apart", () => {
  const [one, other] = [body(), { ...body(), text: "HK$49.21" }];
  const textOf = (answer: Body): string => acknowledgementOf("e1", along(answer, false));
  expect(textOf(one)).not.toBe(textOf(other));
  expect(textOf(one)).toBe(textOf(one));
});
