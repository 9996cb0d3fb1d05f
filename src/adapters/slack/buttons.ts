// The actions of a reply as buttons; too many that do the same become a menu.
import type { types } from "@slack/bolt";
import type { Action, Reply } from "../../commands/reply.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { encode, type Kept } from "../button-id.ts";
import { actionsOf } from "../layout.ts";
import { clip } from "../shorten.ts";
import { clean } from "../text-safety.ts";
import { elementLimits } from "./limits.ts";
import { plain } from "./rich-text.ts";

/** What a press does to the message that holds the button: a page is turned in place, all else is answered anew. */
const TURN = "turn";
const GO = "go";

export const turnsPage = (actionId: string): boolean => actionId.startsWith(`${TURN}-`);

/** As many menus as fit beside an answer. */
const MENUS = 2;

const labelled = ({ label }: Action, length: number): string => clip(clean(label).trim(), length) || "…";

const sameCommand = ([first, ...others]: readonly Action[]): boolean =>
  others.every(({ invoke }) => invoke.command === first?.invoke.command);

/** How many of these actions a message can show. */
export const roomFor = (actions: readonly Action[]): number =>
  actions.length > elementLimits.elements && sameCommand(actions)
    ? MENUS * elementLimits.options
    : elementLimits.elements;

/** Actions of a card with pages that name a page turn it; those that mend a question bring its page along. */
const turning = (reply: Reply): Set<Action> =>
  new Set(
    reply.cards
      .filter(({ page }) => page !== undefined)
      .flatMap(({ actions = [] }) => actions.filter(({ invoke }) => "page" in invoke.options)),
  );

const buttonsOf = (
  actions: readonly Action[],
  turns: ReadonlySet<Action>,
): { blocks: types.ActionsBlock[]; kept: Kept[] } => {
  const placed = actions.map((action, at) => ({ action, at, ...encode(action, at, elementLimits.value) }));
  const elements = placed.map(({ action, at, id }): types.Button => ({
    type: "button",
    action_id: `${turns.has(action) ? TURN : GO}-${at}`,
    text: plain(labelled(action, elementLimits.label)),
    value: id,
  }));
  return {
    blocks: elements.length === 0 ? [] : [{ type: "actions", elements }],
    kept: placed.flatMap(({ kept }) => kept ?? []),
  };
};

const menusOf = (
  actions: readonly Action[],
  words: Pick<typeof chat, "choose">,
): { blocks: types.ActionsBlock[]; kept: Kept[] } => {
  const placed = actions.map((action, at) => ({ action, ...encode(action, at, elementLimits.optionValue) }));
  const options = placed.map(({ action, id }) => ({
    text: plain(labelled(action, elementLimits.optionLabel)),
    value: id,
  }));
  const parts = Array.from({ length: Math.ceil(options.length / elementLimits.options) }, (_, at) =>
    options.slice(at * elementLimits.options, (at + 1) * elementLimits.options),
  );
  const elements = parts.map((part, at): types.StaticSelect => ({
    type: "static_select",
    action_id: `${GO}-menu${at}`,
    placeholder: plain(clip(words.choose, elementLimits.placeholder)),
    options: part,
  }));
  return {
    blocks: elements.map((element) => ({ type: "actions", elements: [element] })),
    kept: placed.flatMap(({ kept }) => kept ?? []),
  };
};

/** The blocks with the actions, and what must be kept before they are sent. Actions beyond `roomFor` are left out. */
export const actionBlocks = (
  reply: Reply,
  words: Pick<typeof chat, "choose">,
): { blocks: types.ActionsBlock[]; kept: Kept[] } => {
  const all = actionsOf(reply);
  const actions = all.slice(0, roomFor(all));
  return actions.length > elementLimits.elements ? menusOf(actions, words) : buttonsOf(actions, turning(reply));
};
