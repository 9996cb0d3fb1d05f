import { ComponentType } from "discord-api-types/v10";
import { expect, it } from "vitest";
import { decode } from "../../../src/adapters/discord/custom-id.ts";
import { formOf, optionsOf } from "../../../src/adapters/discord/forms.ts";
import type { Action } from "../../../src/commands/reply.ts";
import { chat } from "../../../src/commands/words/en/chat.ts";

const nowhere = { put: async () => undefined, get: async () => undefined };
const report: Action = {
  label: "Report a mistake",
  invoke: { command: "report", options: { id: "bg1" } },
  ask: [
    { option: "hint", label: "Anything else that whoever looks into this should know" },
    { option: "why", label: "What is wrong", required: true },
  ],
};

it("a form has the action's name, its required fields first, and an id that runs the action", async () => {
  const { modal, kept } = formOf(report, chat);
  expect(modal).toMatchObject({
    title: "Report a mistake",
    components: [
      { type: ComponentType.Label, label: "What is wrong", component: { custom_id: "why", required: true } },
      {
        label: "Anything else that whoever looks into this…",
        description: "Anything else that whoever looks into this should know",
        component: { type: ComponentType.TextInput, custom_id: "hint", required: false },
      },
    ],
  });
  expect(kept).toEqual([]);
  expect(await decode(modal.custom_id, nowhere)).toEqual({
    status: "action",
    action: { label: "", invoke: report.invoke },
  });
});

it("stays within the limits of a form, without invisible characters", () => {
  const ask = Array.from({ length: 7 }, (_, at) => ({
    option: `o${at}`,
    label: `${"long \u200bword ".repeat(30)}${at}`,
    required: at > 4,
  }));
  const { modal, kept } = formOf(
    { label: "\u202e ".repeat(80), invoke: { command: "report", options: { id: "x".repeat(100) } }, ask },
    chat,
  );
  expect(modal.title).toBe(chat.form);
  expect(modal.components).toHaveLength(5);
  expect(modal.custom_id.length).toBeLessThanOrEqual(100);
  expect(kept).toHaveLength(1);
  for (const component of modal.components) {
    const { label, description = "" } = component.type === ComponentType.Label ? component : { label: "" };
    expect(label.length).toBeGreaterThan(0);
    expect(label.length).toBeLessThanOrEqual(45);
    expect(description.length).toBeLessThanOrEqual(100);
    expect(label).not.toContain("\u200b");
  }
  expect(modal.components.slice(0, 2)).toMatchObject([
    { component: { custom_id: "o5" } },
    { component: { custom_id: "o6" } },
  ]);
});

it.each([
  ["with labels", [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: "why", value: " wrong day " } }]],
  ["with rows", [{ type: 1, components: [{ type: 4, custom_id: "why", value: "wrong day" }] }]],
  ["as discord.js holds it", [{ type: 18, id: 1, component: { type: 4, id: 2, customId: "why", value: "wrong day" } }]],
  [
    "an empty field is none",
    [{ component: { custom_id: "why", value: "wrong day" } }, { component: { custom_id: "hint", value: " " } }],
  ],
  [
    "what is no text is none",
    [{ component: { custom_id: "why", value: "wrong day" } }, { component: { custom_id: "hint", value: 1 } }, {}],
  ],
])("what was filled in: %s", (_, components) => {
  expect(optionsOf(components)).toEqual({ why: "wrong day" });
});
