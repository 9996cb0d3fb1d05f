// What a supervisor asks over HTTP: is the process alive, is it ready, and its figures for Prometheus.
import { createServer, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

export type Metrics = {
  /** A question answered; `outcome` is "answered", "refused" or "failed"; `before`: the answer was given before. */
  answered(command: string, outcome: "answered" | "refused" | "failed", seconds: number, before?: boolean): void;
  text(): Promise<string>;
};

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: "footnote_answers_total",
    help: "Questions answered, by command and outcome",
    labelNames: ["command", "outcome"],
    registers: [registry],
  });
  const again = new Counter({
    name: "footnote_answers_given_again_total",
    help: "Answers given before and given again, since they still held",
    registers: [registry],
  });
  const duration = new Histogram({
    name: "footnote_answer_seconds",
    help: "Time from a decoded question to its reply",
    labelNames: ["command"],
    buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.25, 1, 3],
    registers: [registry],
  });
  return {
    answered(command, outcome, seconds, before = false) {
      answers.inc({ command, outcome });
      if (before) again.inc();
      duration.observe({ command }, seconds);
    },
    text: () => registry.metrics(),
  };
}

export type Health = { port: number; close(): Promise<void> };

/**
 * Serves /healthz (the process runs), /readyz (503 with the reason until `ready` gives none) and /metrics on
 * `host`:`port`; port 0 takes any free one. Rejects where the port is taken.
 */
export async function serveHealth(
  { host, port }: { host: string; port: number },
  ready: () => Promise<string | undefined>,
  metrics: Metrics,
): Promise<Health> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: string) => end(response, status, body);
    if (request.method !== "GET" && request.method !== "HEAD") return answer(405, "GET only\n");
    switch (request.url?.split("?")[0]) {
      case "/healthz":
        return answer(200, "ok\n");
      case "/readyz":
        return void ready().then(
          (reason) => (reason === undefined ? answer(200, "ready\n") : answer(503, `${reason}\n`)),
          () => answer(503, "database\n"),
        );
      case "/metrics":
        return void metrics.text().then(
          (text) => answer(200, text),
          () => answer(500, "\n"),
        );
      default:
        return answer(404, "not found\n");
    }
  });
  server.requestTimeout = 5000;
  server.listen(port, host);
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function end(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(body);
}
