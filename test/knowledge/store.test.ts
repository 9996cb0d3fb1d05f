// The store on each engine.
import { describe } from "vitest";
import { changesContract } from "../contracts/changes.ts";
import { newsContract } from "../contracts/news.ts";
import { severalHandlesContract } from "../contracts/several-handles.ts";
import { storeContract } from "../contracts/store.ts";
import { onEachEngine } from "../support/databases.ts";
import { createWorld } from "../support/world.ts";

onEachEngine("the store", (engine) => {
  describe("adding", () => storeContract(() => createWorld(engine)));
  describe("changing", () => changesContract(() => createWorld(engine)));
  describe("leaving news", () => newsContract(() => createWorld(engine)));
  describe("several at once", () => severalHandlesContract(() => createWorld(engine)));
});
