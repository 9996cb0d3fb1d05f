// The bot as operators run it: a process of its own, on the fake Discord.
import { once } from "node:events";
import { createServer } from "node:net";
import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { en } from "../../src/commands/words/en.ts";
import { createFakeDiscord, type FakeDiscord, type FakeOptions, TOKEN } from "../support/discord/fake.ts";
import { slash } from "../support/discord/interactions.ts";
import { type Ended, type Running, spawnFootnote } from "../support/program.ts";
import { textOf } from "../adapters/discord/seen.ts";
import { temporaryFolder } from "./folder.ts";
