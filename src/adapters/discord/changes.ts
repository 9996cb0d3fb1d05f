// Whether the commands that Discord has are those that we want: writing costs of a daily allowance.
import { ApplicationCommandType } from "discord-api-types/v10";

// What an option or command means where nothing is said. Discord gives defaults back, leaves them out or says null.
const unsaid: Record<string, unknown> = {
  description: "",
  required: false,
  autocomplete: false,
  options: [],
  choices: [],
  min_value: null,
  max_value: null,
  max_length: null,
  default_member_permissions: null,
};
const inAnyOrder = new Set(["contexts", "integration_types"]);
const compared = [...Object.keys(unsaid), ...inAnyOrder, "type", "name", "value"];

/** What we set of a command, in one form: ids, versions, translations and the like are no business of ours. */
const essence = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(essence);
  if (typeof given !== "object" || given === null) return given;
  const has = new Map<string, unknown>(Object.entries(given));
  return compared.map((key) => {
    const value = has.get(key) ?? unsaid[key] ?? null;
    return inAnyOrder.has(key) && Array.isArray(value) ? value.map(Number).sort((a, b) => a - b) : essence(value);
  });
};

type Registered = { type?: ApplicationCommandType | undefined; name: string };

export type Change = { name: string; what: "new" | "changed" | "gone" };

/**
 * How what is wanted differs from what Discord has; nothing is to be written where this is empty. `ofGuild`: commands of a
 * single server come back without contexts and integration types.
 */
export const changed = (existing: readonly Registered[], wanted: readonly Registered[], ofGuild = false): Change[] => {
  const keyOf = ({ type = ApplicationCommandType.ChatInput, name }: Registered): string => `${type} ${name}`;
  const byKey = (all: readonly Registered[]): Map<string, Registered> => new Map(all.map((one) => [keyOf(one), one]));
  const [before, after] = [byKey(existing), byKey(wanted)];
  const form = (one: Registered): string =>
    JSON.stringify(
      essence({
        type: ApplicationCommandType.ChatInput,
        ...one,
        ...(ofGuild ? { contexts: null, integration_types: null } : {}),
      }),
    );
  const written = [...after].flatMap(([key, one]): Change[] => {
    const old = before.get(key);
    if (old !== undefined && form(old) === form(one)) return [];
    return [{ name: one.name, what: old === undefined ? "new" : "changed" }];
  });
  const gone = [...before].filter(([key]) => !after.has(key));
  return [...written, ...gone.map(([, { name }]): Change => ({ name, what: "gone" }))];
};
