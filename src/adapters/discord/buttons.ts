// The actions of a reply as rows of buttons; too many that do the same become a menu.
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import type { APIActionRowComponent, APIComponentInMessageActionRow, APISelectMenuOption } from "discord-api-types/v10";
import type { Action } from "../../commands/reply.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { clip } from "../shorten.ts";
import { clean } from "../text-safety.ts";
import { encode } from "./custom-id.ts";
import type { Kept } from "./custom-id.ts";
import { componentLimits } from "./limits.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const buttons = componentLimits.rows * componentLimits.buttonsPerRow;

const inTurns = <T>(all: readonly T[], size: number): T[][] => {
  const turns: T[][] = [];
  for (let at = 0; at < all.length; at += size) turns.push(all.slice(at, at + size));
  return turns;
};

/** Labels are no markdown, and must not be empty. */
const labelled = ({ label }: Action, length: number): string => clip(clean(label).trim(), length) || "…";

const sameCommand = ([first, ...others]: readonly Action[]): boolean =>
  others.every(({ invoke }) => invoke.command === first?.invoke.command);

/** How many of these actions a message can show. */
export const roomFor = (actions: readonly Action[]): number =>
  actions.length > buttons && sameCommand(actions) ? componentLimits.rows * componentLimits.options : buttons;

/** Which option of a menu was chosen is decoded as a button is. */
const menuRow = (options: APISelectMenuOption[], at: number, words: Pick<typeof chat, "choose">): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: `menu${at}`,
      placeholder: clip(words.choose, componentLimits.placeholder),
      options,
    },
  ],
});

/** The rows, and what must be kept before they are sent. Actions beyond `roomFor` are left out. */
export const rowsOf = (
  actions: readonly Action[],
  words: Pick<typeof chat, "choose">,
): { components: Row[]; kept: Kept[] } => {
  if (actions.length === 0) return { components: [], kept: [] };
  const placed = actions.slice(0, roomFor(actions)).map((action, at) => ({ action, ...encode(action, at) }));
  const kept = placed.flatMap((one) => one.kept ?? []);
  const components =
    placed.length > buttons
      ? inTurns(placed, componentLimits.options).map((part, at) =>
          menuRow(
            part.map(({ action, id }) => ({ label: labelled(action, componentLimits.optionLabel), value: id })),
            at,
            words,
          ),
        )
      : inTurns(placed, componentLimits.buttonsPerRow).map((part): Row => ({
          type: ComponentType.ActionRow,
          components: part.map(({ action, id }) => ({
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: labelled(action, componentLimits.label),
            custom_id: id,
          })),
        }));
  return { components, kept };
};
