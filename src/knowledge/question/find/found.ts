// What each way of finding hands back.
import type { Fact } from "../../facts/fact.ts";
import type { Answer, Refusal } from "../types.ts";

export type Found = { answer: Answer; near?: Fact[]; subject?: string };

export const refused = (refusal: Refusal): Answer => ({ kind: "refused", refusal });
