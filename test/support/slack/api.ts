// Everything that comes over HTTP: Web API methods with their tokens and scopes, response_urls, uploads.
import type { Desk } from "./desk.ts";
import type { Answer } from "../fakes/faults.ts";
import type { RecordedCall } from "./http.ts";
import { Refusal, refuse } from "./refusal.ts";
import type { Methods } from "./routes/call.ts";
import type { Files } from "./routes/files.ts";

export type ApiDeps = {
  botToken: string;
  appToken: string;
  scopes: ReadonlySet<string>;
  methods: Methods;
  desk: Desk;
  files: Files;
  complain: (what: string) => void;
};

const GONE = new Set(["used_url", "expired_url", "invalid_url"]);

export function createApi(deps: ApiDeps): (call: RecordedCall) => Answer {
  const { botToken, appToken, scopes, methods, desk, files, complain } = deps;
  const provided = [...scopes].join(",");

  const authorized = (token: string | undefined, forApp: boolean): void => {
    if (token === undefined) refuse("not_authed");
    if (token !== botToken && token !== appToken) refuse("invalid_auth");
    if ((token === appToken) !== forApp) refuse("not_allowed_token_type");
  };
  const call = (request: RecordedCall): Answer => {
    const method = methods[request.method] ?? refuse("unknown_method", { req_method: request.method });
    if (request.malformed) refuse("invalid_json");
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
    authorized(bearer, method.appToken === true);
    if (method.scope !== undefined && !scopes.has(method.scope))
      refuse("missing_scope", { needed: method.scope, provided });
    return { status: 200, body: method.run(request.args, request), headers: { "x-oauth-scopes": provided } };
  };
  const respond = (request: RecordedCall): Answer => {
    if (request.malformed) return { status: 400, body: { ok: false, error: "invalid_payload" } };
    desk.respond(request.path.slice("/response/".length), request.args);
    return { status: 200, body: "ok" };
  };

  const answered = (request: RecordedCall): Answer => {
    if (request.method === "response_url") return respond(request);
    if (request.method === "upload")
      return files.uploaded(request)
        ? { status: 200, body: `OK - ${request.raw.length}` }
        : { status: 400, body: "no" };
    return call(request);
  };

  return (request) => {
    try {
      return answered(request);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      complain(`${request.method} was refused: ${error.message}`);
      const body = { ok: false, error: error.error, ...error.detail };
      const viaUrl = request.method === "response_url";
      return { status: viaUrl ? (GONE.has(error.error) ? 404 : 400) : 200, body };
    }
  };
}
