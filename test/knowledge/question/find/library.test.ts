// Questions about the sources themselves: the newest, the oldest, all, those of a day, and how many tell of something.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();

async function found(text: string) {
  const { answer } = await ask(text);
  return { answer, sources: [...new Set(behind(answer).flatMap((fact) => fact.sources.map(({ source }) => source)))] };
}

describe("A question about the sources", () => {
  it.each([
    ["what is the newest piece you have", ["boerse-global-2025-12-18"]],
    ["when is your latest info from?", ["boerse-global-2025-12-18"]],
    ["welcher artikel ist der neueste", ["boerse-global-2025-12-18"]],
    ["最新的一篇文章是哪天的", ["boerse-global-2025-12-18"]],
    ["oldest document in your library?", ["citi-note-2024-03-20"]],
    ["ältester artikel in deiner datenbank", ["citi-note-2024-03-20"]],
    ["latest article on geely", ["subsidy-rally-2025-02-07"]],
    ["which outlet ran the story of 18 dec", ["boerse-global-2025-12-18"]],
    ["12月18日的报道是哪家媒体发的", ["boerse-global-2025-12-18"]],
  ])("“%s” is answered with %j", async (text, sources) => {
    const { answer, ...rest } = await found(text);
    expect(answer.kind).toBe("sources");
    expect(rest.sources).toEqual(sources);
  });

  it("for all of them lists each", async () => {
    expect((await found("which sources do you have?")).sources).toHaveLength(5);
  });

  it.each([
    ["how many articles mention the su7", 2],
    ["几篇文章提到SU7", 2],
    ["how many of your sources talk about geely", 1],
    ["in how many articles does byd come up", 2],
    ["number of pieces that report the buyback", 1],
    ["how many documents are there", 5],
    ["how many articles are from 2025", 4],
  ])("“%s” counts %i", async (text, n) => {
    expect((await found(text)).answer).toMatchObject({ kind: "count", what: "source", n });
  });

  it("does not take the news of a company, or a figure, for one", async () => {
    expect((await found("latest news on xiaomi")).answer.kind).toBe("facts");
    expect((await found("what did the last report say about the target")).answer.kind).toBe("facts");
  });

  it("of a day without any says so", async () => {
    expect((await found("who published the article of 3 may 2025")).answer).toMatchObject({ kind: "refused" });
  });
});
