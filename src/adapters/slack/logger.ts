// What the libraries say goes into our log. Their levels below "warn" are told only when somebody looks for trouble.
import { LogLevel, type webApi } from "@slack/bolt";
import type { Log } from "../../bot/ports.ts";

export function createLogger(log: Log): webApi.Logger {
  const text = (said: unknown[]) => said.map((one) => (one instanceof Error ? one.message : String(one))).join(" ");
  return {
    // They write whole payloads there.
    debug: () => {},
    info: (...said) => log.debug({ said: text(said) }, "Slack: the client says"),
    warn: (...said) => log.warn({ said: text(said) }, "Slack: the client warns"),
    // Whatever they call an error is tried again by us, or ends the adapter with a sentence.
    error: (...said) => log.warn({ said: text(said) }, "Slack: the client has trouble"),
    getLevel: () => LogLevel.INFO,
    setLevel: () => {},
    setName: () => {},
  };
}
