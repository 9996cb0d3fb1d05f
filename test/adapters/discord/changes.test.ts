// Which registered commands are to be written again.
import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { changed } from "../../../src/adapters/discord/changes.ts";
import { commandsFor } from "../../../src/adapters/discord/registration.ts";
import { commands } from "../../../src/commands/index.ts";
import { chat } from "../../../src/commands/words/en/chat.ts";

describe("What is already there is not written again", () => {
  const wanted = commandsFor(commands, chat);
  /** As Discord gives it back: with ids and defaults, without what was empty or false. */
  const back = (body: RESTPostAPIApplicationCommandsJSONBody) => {
    const plain: Record<string, unknown> = JSON.parse(
      JSON.stringify(body, (key, value: unknown) =>
        value === false || (key === "options" && Array.isArray(value) && value.length === 0) ? undefined : value,
      ),
    );
    return {
      ...plain,
      type: body.type,
      name: body.name,
      id: "123456789012345678",
      application_id: "1",
      version: "9",
      nsfw: false,
      dm_permission: true,
      name_localizations: null,
      description_localizations: null,
      ...(body.type === ApplicationCommandType.Message ? { description: "" } : {}),
      contexts: [2, 1, 0],
      integration_types: [1, 0],
    };
  };
  const existing = wanted.map(back);

  it("in any order, with whatever Discord adds", () => {
    expect(changed(existing.toReversed(), wanted)).toEqual([]);
  });

  it("in a server, where Discord leaves out contexts", () => {
    const bare = existing.map((one) => ({ ...one, contexts: undefined, integration_types: undefined }));
    expect(changed(bare, wanted, true)).toEqual([]);
    expect(changed(bare, wanted)).not.toEqual([]);
  });

  it.each<[string, Partial<RESTPostAPIApplicationCommandsJSONBody> | { options: unknown[] }]>([
    ["a description", { description: "Another" }],
    ["who sees it", { default_member_permissions: "32" }],
    ["where it is shown", { contexts: [0] }],
    ["its options", { options: [{ type: Type.String, name: "more", description: "x" }] }],
  ])("but %s counts", (_, difference) => {
    const [first, ...others] = existing;
    if (!first) throw new Error("There are no commands.");
    expect(changed([{ ...first, ...difference }, ...others], wanted)).toEqual([{ name: first.name, what: "changed" }]);
  });

  it("new and dropped commands are named", () => {
    const [first, ...others] = existing;
    expect(changed([...others, { type: 1, name: "old" }], wanted)).toEqual([
      { name: first?.name, what: "new" },
      { name: "old", what: "gone" },
    ]);
  });
});
