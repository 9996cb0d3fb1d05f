// Rules between the components of one message: rows, unique custom ids, and what components v2 allow.
import { ComponentType as C } from "discord-api-types/v10";
import type { MessageComponent } from "./components.ts";
import type { Complain } from "./form.ts";

export type Part = { type: number; custom_id?: string | undefined; content?: string };
type Placed = { part: Part; path: PropertyKey[] };

const MOST_ROWS = 5;
const MOST_PARTS = 40;
const MOST_TEXT = 4000;

/** All parts, depth first, each with its place in the body. */
export function partsOf(components: readonly object[], at: PropertyKey[] = ["components"]): Placed[] {
  return components.flatMap((component, index) => {
    const path = [...at, index];
    const below = "components" in component && Array.isArray(component.components) ? component.components : [];
    const beside = (["accessory", "component"] as const).flatMap((key) => {
      const one = key in component ? Object.entries(component).find(([name]) => name === key)?.[1] : undefined;
      return typeof one === "object" && one !== null && "type" in one
        ? [{ part: one as Part, path: [...path, key] }]
        : [];
    });
    return [
      ...("type" in component ? [{ part: component as Part, path }] : []),
      ...partsOf(below as object[], [...path, "components"]),
      ...beside,
    ];
  });
}

export function checkUnique(parts: readonly Placed[], complain: Complain): void {
  const seen = new Set<string>();
  for (const { part, path } of parts) {
    if (part.custom_id === undefined) continue;
    if (seen.has(part.custom_id))
      complain([...path, "custom_id"], "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    seen.add(part.custom_id);
  }
}

/** A select is as wide as five buttons. */
function checkRows(components: readonly MessageComponent[], complain: Complain, at: PropertyKey[]): void {
  components.forEach((component, index) => {
    if (component.type === C.Container) checkRows(component.components, complain, [...at, index, "components"]);
    if (component.type !== C.ActionRow) return;
    const selects = component.components.filter(({ type }) => type !== C.Button).length;
    if (selects > 0 && component.components.length > 1)
      complain([...at, index], "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
  });
}

export function checkLayout(components: readonly MessageComponent[], isV2: boolean, complain: Complain): void {
  const parts = partsOf(components);
  checkUnique(parts, complain);
  checkRows(components, complain, ["components"]);
  if (!isV2) {
    if (components.length > MOST_ROWS)
      complain(["components"], "BASE_TYPE_BAD_LENGTH", `Must be between 1 and ${MOST_ROWS} in length.`);
    components.forEach(({ type }, index) => {
      if (type !== C.ActionRow)
        complain(["components", index, "type"], "BASE_TYPE_CHOICES", "Value must be one of {1}.");
    });
    return;
  }
  if (parts.length > MOST_PARTS)
    complain(
      ["components"],
      "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
      `The maximum number of components is ${MOST_PARTS}`,
    );
  const length = parts.reduce(
    (sum, { part }) => sum + (part.type === C.TextDisplay ? (part.content ?? "").length : 0),
    0,
  );
  if (length > MOST_TEXT)
    complain(
      ["components"],
      "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
      `The maximum length of all text is ${MOST_TEXT}`,
    );
}
