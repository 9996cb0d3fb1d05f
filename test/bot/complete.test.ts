// Completions of an unfinished line.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { createFootnote, type Footnote } from "../support/bot.ts";

let footnote: Footnote;
beforeAll(async () => {
  footnote = await createFootnote();
});
afterAll(() => footnote.close());

const offered = async (line: string) => (await footnote.bot.complete(line)).map(({ value }) => value);

describe("What can come next", () => {
  it("is every command at first", async () =>
    expect(await offered("")).toEqual([...new Set(commands.map(({ name }) => name.split(" ")[0]))]));

  it.each([
    ["ra", ["ratings"]],
    ["/RA", ["ratings"]],
    ["xyz", []],
    ["watch ", ["add", "remove", "list"]],
    ["ratings xia", ["Xiaomi"]],
    ["ratings 18", ["Xiaomi"]],
    ["ratings 小", ["Xiaomi", "XPeng"]],
    ["ratings xiaomi gold", ['"Goldman Sachs"']],
    ["ratings firm:gold", ['firm:"Goldman Sachs"']],
    ["ratings xiaomi goldman as", ["as-of:"]],
    ["flows xiaomi channel:b", ["channel:buyback"]],
    ["price xiaomi private:", ["private:true", "private:false"]],
    ['metrics xiaomi name:"iot', ['name:"iot devices"']],
    ["why bg2", ["bg2", "bg20"]],
    ["sources boerse", ["boerse-global-2025-12-18"]],
    ["help ra", ["ratings"]],
    ["settings timezone:hong", ["timezone:Asia/Hong_Kong"]],
  ])("after “%s” is %j", async (line, values) => expect((await offered(line)).slice(0, values.length)).toEqual(values));

  it("is a name of another script as the first name of the same company", async () => {
    expect(await offered("price 比亞")).toEqual(["BYD"]);
  });

  it("are both firms and companies to compare", async () => {
    expect(await offered("compare jefferies b")).toEqual(expect.arrayContaining(["BYD", "Barclays"]));
  });

  it("is never more than 40, and nothing twice", async () => {
    for (const line of ["settings timezone:a", "why ", "compare ", "companies "]) {
      const values = await offered(line);
      expect(values.length).toBeLessThanOrEqual(40);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it("completes to a line that the bot understands", async () => {
    for (const line of [
      "ratings xiaomi gold",
      "ratings firm:gold",
      'metrics xiaomi name:"iot',
      "flows xiaomi channel:b",
    ]) {
      const [value] = await offered(line);
      const whole = `${line.slice(0, /[^\s"]*("[^"]*)?$/.exec(line)!.index)}${value}`;
      const full = whole.startsWith("ratings firm") ? whole.replace("ratings", "ratings xiaomi") : whole;
      expect((await footnote.ask(full)).private, full).toBeUndefined();
    }
  });
});
