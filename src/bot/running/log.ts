// The log: JSON lines on standard error, so that standard output holds answers alone.
import { destination, pino } from "pino";
import type { Log } from "../ports.ts";

// Whatever is logged by mistake under these names is never printed.
const SECRETS = [
  "token",
  "*.token",
  "password",
  "*.password",
  "authorization",
  "*.authorization",
  "connectionString",
  "*.connectionString",
  // A failed call to a platform: its address may hold a token, its body is the whole answer.
  "url",
  "*.url",
  "requestBody",
  "*.requestBody",
];

export function createLog(level: string): Log {
  const log = pino({ level, base: null, redact: SECRETS }, destination({ dest: 2, sync: true }));
  return {
    debug: (fields, message) => log.debug(fields, message),
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => log.error(fields, message),
  };
}
