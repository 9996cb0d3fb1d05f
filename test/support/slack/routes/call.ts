// One method of the Web API: who may call it, what it needs, and what it does.
import type { RecordedCall } from "../http.ts";
import type { Json } from "../refusal.ts";
import { refuse } from "../refusal.ts";

export type Method = {
  /** The scope without which it is refused. */
  scope?: string;
  /** Of the app itself instead of its bot. */
  appToken?: true;
  run: (args: Json, call: RecordedCall) => Json;
};
export type Methods = Record<string, Method>;

/** An argument that must be there. */
export function need(args: Json, name: string): string {
  const value = args[name];
  if (typeof value === "string" && value !== "") return value;
  return refuse("invalid_arguments", {
    response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
  });
}
export const maybe = (args: Json, name: string): string | undefined => {
  const value = args[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};
