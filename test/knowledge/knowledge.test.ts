// The reader on each engine.
import { knowledgeContract } from "../contracts/knowledge.ts";
import { onEachEngine } from "../support/databases.ts";
import { createWorld } from "../support/world.ts";

onEachEngine("knowledge", (engine) => knowledgeContract(() => createWorld(engine)));
