import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { render } from "../../../src/adapters/terminal/render.ts";
import { render as words } from "../../../src/commands/words/en/render.ts";
import { rendererContract } from "../../contracts/renderer.ts";
import { samples } from "../../support/sample-replies.ts";

rendererContract({ name: "The terminal", render: (reply) => render(reply, { width: 100, colour: false, words }) });

it("colour changes how a reply looks, never what it says", () => {
  for (const reply of Object.values(samples)) {
    const coloured = render(reply, { width: 80, colour: true, words });
    expect(coloured).toContain("\u001b[1m");
    expect(stripVTControlCharacters(coloured)).toBe(render(reply, { width: 80, colour: false, words }));
  }
});

it("an escape from outside has no power, in colour either", () => {
  const coloured = render(
    { cards: [{ title: "\u001b[2J\u001b]0;x\u0007", blocks: [], notes: [] }] },
    { width: 80, colour: true, words },
  );
  expect(stripVTControlCharacters(coloured)).toBe("[2J]0;x");
});
