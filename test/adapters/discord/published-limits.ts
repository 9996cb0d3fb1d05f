// What Discord refuses in the body of a message, from its documentation and not from the renderer's own table.
import { ComponentType } from "discord-api-types/v10";
import type { Body } from "../../../src/adapters/discord/render.ts";

/** Everything that is wrong with a body; nothing where Discord would take it. */
export const problemsOf = ({ embeds, components, allowed_mentions }: Body): string[] => {
  const problems: string[] = [];
  const length = (what: string, text: string, most: number, least = 1): void => {
    // Blanks at both ends are cut off before it is counted.
    if (text.trim().length < least) problems.push(`${what} is empty`);
    if (text.length > most) problems.push(`${what} has ${text.length} characters, at most ${most}`);
  };
  const count = (what: string, size: number, most: number, least = 1): void => {
    if (size < least || size > most) problems.push(`${size} ${what}, from ${least} to ${most}`);
  };

  count("embeds", embeds.length, 10);
  let total = 0;
  for (const { title, description, footer, fields, author } of embeds) {
    if (title === undefined && description === undefined && footer === undefined) problems.push("an embed is empty");
    if (title !== undefined) length("title", title, 256);
    if (description !== undefined) length("description", description, 4096);
    if (footer !== undefined) length("footer", footer.text, 2048);
    if (fields !== undefined || author !== undefined) problems.push("fields and authors are not counted here");
    total += (title ?? "").length + (description ?? "").length + (footer?.text ?? "").length;
  }
  if (total > 6000) problems.push(`${total} characters in all embeds, at most 6000`);

  count("rows", components.length, 5, 0);
  const ids: string[] = [];
  for (const row of components) {
    count("components in a row", row.components.length, 5);
    for (const component of row.components) {
      if (component.type === ComponentType.Button && "custom_id" in component) {
        ids.push(component.custom_id);
        length("label", component.label ?? "", 80);
      } else if (component.type === ComponentType.StringSelect) {
        ids.push(component.custom_id);
        if (row.components.length > 1) problems.push("a menu shares its row");
        count("options", component.options.length, 25);
        length("placeholder", component.placeholder ?? "", 150);
        for (const { label, value } of component.options) {
          length("option", label, 100);
          length("value", value, 100);
        }
        if (new Set(component.options.map(({ value }) => value)).size < component.options.length)
          problems.push("two options have one value");
      } else problems.push(`an unexpected component of type ${component.type}`);
    }
  }
  for (const id of ids) length("custom_id", id, 100);
  if (new Set(ids).size < ids.length) problems.push("two components have one custom_id");
  if (JSON.stringify(allowed_mentions) !== '{"parse":[]}') problems.push("somebody may be pinged");
  return problems;
};
