// Which handler answers which method and path.
import type { Answer } from "../fakes/faults.ts";
import type { RecordedRequest } from "./http.ts";
import { refuse } from "./refusal.ts";

/** The names in a path such as "/channels/:channel/messages". */
type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type Call<Name extends string> = { params: Record<Name, string>; request: RecordedRequest };
export type Route = {
  method: string;
  pattern: RegExp;
  /** Interaction and webhook routes carry their token in the path, and no other. */
  open: boolean;
  handle: (params: Record<string, string>, request: RecordedRequest) => Answer;
};

export function route<Path extends string>(
  method: string,
  path: Path,
  handle: (call: Call<Names<Path>>) => Answer,
  { open = false }: { open?: boolean } = {},
): Route {
  const pattern = new RegExp(`^${path.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
  return { method, pattern, open, handle: (params, request) => handle({ params, request }) };
}

export function createRouter(routes: readonly Route[], token: string): (request: RecordedRequest) => Answer {
  return (request) => {
    const here = routes.flatMap((one) => {
      const match = one.pattern.exec(request.path);
      return match ? [{ route: one, params: { ...match.groups } }] : [];
    });
    if (here.length === 0) refuse("notFound");
    const found = here.find((one) => one.route.method === request.method);
    if (!found) refuse("methodNotAllowed");
    if (!found.route.open && request.headers.authorization !== `Bot ${token}`) refuse("unauthorized");
    if (request.malformed) refuse("invalidJson");
    return found.route.handle(found.params, request);
  };
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const nothing: Answer = { status: 204 };
