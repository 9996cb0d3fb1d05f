// Bodies against their schemas; what does not fit is told as Slack tells it: a complaint and where, as a JSON pointer.
// Lengths count UTF-16 units, the strictest way to count: nothing that passes here is too long for Slack.
import { z } from "zod";
import { refuseBody } from "../refusal.ts";

/** Text of a length. */
export const text = (min: number, max: number) => z.string().min(min).max(max);

/** A list of a length. */
export const list = <T extends z.ZodType>(item: T, min: number, max: number) => z.array(item).min(min).max(max);

const pointer = (path: readonly PropertyKey[]): string => path.map((step) => `/${String(step)}`).join("");
const at = (complaint: string, path: readonly PropertyKey[]): string => `${complaint} [json-pointer:${pointer(path)}]`;

function tooBig(issue: z.core.$ZodIssueTooBig): string {
  const most = Number(issue.maximum);
  if (issue.origin === "string") return `must be less than ${most + 1} characters`;
  return issue.origin === "array" ? `no more than ${most} items allowed` : `must be at most ${most}`;
}
function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  const least = Number(issue.minimum);
  if (issue.origin === "string") return `must be more than ${least - 1} characters`;
  return issue.origin === "array" ? `no fewer than ${least} items allowed` : `must be at least ${least}`;
}

function complaintsOf(issue: z.core.$ZodIssue, root: readonly PropertyKey[]): string[] {
  const path = [...root, ...issue.path];
  switch (issue.code) {
    case "too_big":
      return [at(tooBig(issue), path)];
    case "too_small":
      return [at(tooSmall(issue), path)];
    case "unrecognized_keys":
      return issue.keys.map((key) => at(`invalid additional property: ${key}`, path));
    case "invalid_union":
      return issue.discriminator === undefined
        ? issue.errors.flatMap((branch) => branch.flatMap((one) => complaintsOf(one, path)))
        : [at(`unsupported type: ${JSON.stringify(typeIn(issue.input))}`, path)];
    case "invalid_type":
      return issue.input === undefined
        ? [at(`missing required field: ${String(path.at(-1))}`, path.slice(0, -1))]
        : [at(`must be of type ${issue.expected}`, path)];
    case "invalid_value":
      return [at(`must be one of: ${issue.values.map(String).join(", ")}`, path)];
    default:
      return [at(issue.message, path)];
  }
}
const typeIn = (input: unknown): unknown =>
  typeof input === "object" && input !== null && "type" in input ? input.type : undefined;

/** What is wrong with a value; nothing where it is as its schema says. */
export function complaints(schema: z.ZodType, value: unknown, root: readonly PropertyKey[]): string[] {
  const read = schema.safeParse(value, { reportInput: true });
  return read.success ? [] : read.error.issues.flatMap((issue) => complaintsOf(issue, root));
}

/** The value as its schema describes it; refuses it with `error` where it is something else. */
export function accept<T>(schema: z.ZodType<T>, value: unknown, error: string, root: readonly PropertyKey[] = []): T {
  const read = schema.safeParse(value, { reportInput: true });
  if (read.success) return read.data;
  return refuseBody(
    error,
    read.error.issues.flatMap((issue) => complaintsOf(issue, root)),
  );
}
