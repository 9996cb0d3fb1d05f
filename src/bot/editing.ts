// Who may change what is known: all places share it, so only those that the owner lists.
import type { Services } from "../commands/define.ts";
import { importText } from "../knowledge/files/import-text.ts";
import type { Store } from "../knowledge/store.ts";

/** Ids as platforms give them. The word that stands for all direct messages is none: it would let everybody in. */
const ID = /^[A-Z0-9]+$/;
export const LIST_OF_IDS = /^[A-Z0-9]+(\s*,\s*[A-Z0-9]+)*$/;

/** `editors`: ids of workspaces, whose moderators may; and of people, who may wherever they moderate. */
export function createEditing(store: Store, editors: readonly string[]): Services["editing"] {
  const trusted = new Set(editors);
  return {
    refusal({ workspace }, { id: person }) {
      if (trusted.has(workspace) || trusted.has(person)) return undefined;
      return ID.test(workspace) ? { workspace, person } : { person };
    },
    import: (name, text) => importText(store, name, text),
  };
}
