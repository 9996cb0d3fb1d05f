import { expect, it } from "vitest";
import { runElsewhere } from "../support/process.ts";

const own = new URL("../../src/adapters/own-fetch.ts", import.meta.url).href;
const bolt = import.meta.resolve("@slack/bolt");

it("the client of one platform does not take over the requests of another", async () => {
  const printed = await runElsewhere(`
    const { keepOwnFetch } = await import(${JSON.stringify(own)});
    keepOwnFetch();
    const serving = () => globalThis[Symbol.for("undici.globalDispatcher.1")];
    const before = serving();
    await import(${JSON.stringify(bolt)});
    console.log(before !== undefined && before === serving());
  `);
  expect(printed.trim()).toBe("true");
});
