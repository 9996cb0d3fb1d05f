import { describe, expect, it } from "vitest";
import { remembering } from "../../src/adapters/drawings.ts";
import type { Reply } from "../../src/commands/reply.ts";

const reply = (title: string): Reply => ({ cards: [{ title, blocks: [], notes: [] }] });

describe("an answer that is given again", () => {
  const drawn: string[] = [];
  const draw = remembering(({ cards: [card] }: Reply, { word }: { word: string }) => {
    drawn.push(`${word} ${card?.title}`);
    return { text: `${word} ${card?.title}` };
  });
  const [plain, loud] = [{ word: "Here:" }, { word: "Look!" }];

  it("is drawn once", () => {
    const one = reply("Targets");
    expect(draw(one, plain)).toBe(draw(one, plain));
    expect(drawn).toEqual(["Here: Targets"]);
  });

  it("is drawn anew for another look, and where it only says the same", () => {
    const one = reply("Ratings");
    draw(one, plain);
    expect(draw(one, loud)).toEqual({ text: "Look! Ratings" });
    expect(draw(reply("Ratings"), loud)).toEqual({ text: "Look! Ratings" });
    expect(drawn.slice(1)).toEqual(["Here: Ratings", "Look! Ratings", "Look! Ratings"]);
  });
});
