// The reader on each engine; where it keeps what it has read, and where it asks the database for each thing.
import { knowledgeContract } from "../contracts/knowledge.ts";
import { onEachEngine } from "../support/databases.ts";
import { createWorld } from "../support/world.ts";

onEachEngine("knowledge", (engine) => {
  knowledgeContract(() => createWorld(engine));
});

onEachEngine("knowledge that keeps nothing", (engine) => {
  knowledgeContract(() => createWorld(engine, { keeps: false }));
});
