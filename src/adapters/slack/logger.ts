// What the libraries say goes into our log. Their levels below "warn" are told only when somebody looks for trouble.
import { LogLevel, type webApi } from "@slack/bolt";
import type { Log } from "../../bot/ports.ts";

export function createLogger(log: Log): webApi.Logger {
  const at =
    (level: "debug" | "warn") =>
    (...said: unknown[]) =>
      log[level](
        { said: said.map((one) => (one instanceof Error ? one.message : String(one))).join(" ") },
        "Slack: the client says",
      );
  return {
    // They write whole payloads there.
    debug: () => {},
    info: at("debug"),
    warn: at("warn"),
    // Whatever they call an error is tried again by us, or ends the adapter with a sentence.
    error: at("warn"),
    getLevel: () => LogLevel.INFO,
    setLevel: () => {},
    setName: () => {},
  };
}
