// Bodies against their schemas; what does not fit is answered with Discord's nested errors.
// Lengths count UTF-16 units, the strictest way to count: nothing that passes here is too long for Discord.
import { z } from "zod";
import { type FormError, nested, refuseForm } from "../refusal.ts";

const problem = (code: string, message: string) => ({ message, params: { code } });
export type Complain = (path: PropertyKey[], code: string, message: string) => void;

const REQUIRED: FormError = { code: "BASE_TYPE_REQUIRED", message: "This field is required" };
const sizeError = (min: number, max: number): FormError =>
  min === 0
    ? { code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${max} or fewer in length.` }
    : { code: "BASE_TYPE_BAD_LENGTH", message: `Must be between ${min} and ${max} in length.` };

const complainAs = ({ code, message }: FormError) => problem(code, message);

/** Text of a length; where it must not be empty, blanks do not count as text. */
export const text = (min: number, max: number) =>
  z
    .string()
    .refine((value) => min === 0 || value.trim().length > 0, complainAs(REQUIRED))
    .refine(
      (value) => value.length <= max && (value.trim().length === 0 || value.length >= min),
      complainAs(sizeError(min, max)),
    );

/** A list of a length. */
export const list = <T extends z.ZodType>(item: T, min: number, max: number) =>
  z.array(item).refine((value) => value.length >= min && value.length <= max, complainAs(sizeError(min, max)));

/** A number between two others, both included. */
export const between = (min: number, max: number) =>
  z
    .int()
    .refine((value) => value >= min, problem("NUMBER_TYPE_MIN", `int value should be greater than or equal to ${min}.`))
    .refine((value) => value <= max, problem("NUMBER_TYPE_MAX", `int value should be less than or equal to ${max}.`));

export const snowflakeText = z.string().regex(/^\d{17,20}$/);

/** A rule that holds between several parts of a body. */
export const rule =
  <T>(check: (value: T, complain: Complain) => void) =>
  (value: T, context: z.RefinementCtx<T>): void =>
    check(value, (path, code, message) => context.addIssue({ code: "custom", path, ...problem(code, message) }));

const conversions: Record<string, FormError> = {
  string: { code: "STRING_TYPE_CONVERT", message: "Could not interpret value as string." },
  number: { code: "NUMBER_TYPE_COERCE", message: "Value is not a number." },
  int: { code: "NUMBER_TYPE_COERCE", message: "Value is not int." },
  boolean: { code: "BOOLEAN_TYPE_CONVERT", message: "Must be either true or false." },
  array: { code: "LIST_TYPE_CONVERT", message: "Only iterables may be used in a ListType" },
  object: { code: "MODEL_TYPE_CONVERT", message: "Only dictionaries may be used in a ModelType" },
};

type Found = { path: PropertyKey[]; error: FormError };

function errorsIn(issue: z.core.$ZodIssue): Found[] {
  const at = (error: FormError): Found[] => [{ path: issue.path, error }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        error: { code: "UNKNOWN_KEY", message: "Discord knows no such key; it ignores it, the fake does not." },
      }));
    case "invalid_value":
      return at({ code: "BASE_TYPE_CHOICES", message: `Value must be one of {${issue.values.join(", ")}}.` });
    case "invalid_union":
      return at({
        code: "BASE_TYPE_CHOICES",
        message: `Value fits no ${issue.discriminator ?? "kind"} that there is.`,
      });
    case "invalid_type":
      return at(
        issue.input === undefined
          ? REQUIRED
          : (conversions[issue.expected] ?? { code: "BASE_TYPE_INVALID", message: issue.message }),
      );
    case "custom": {
      const code: unknown = issue.params?.["code"];
      return at({ code: typeof code === "string" ? code : "BASE_TYPE_INVALID", message: issue.message });
    }
    default:
      return at({ code: "BASE_TYPE_INVALID", message: issue.message });
  }
}

/** The body as its schema describes it; refuses it with 50035 where it is something else. */
export function accept<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body, { reportInput: true });
  if (read.success) return read.data;
  refuseForm(nested(read.error.issues.flatMap(errorsIn)));
}
