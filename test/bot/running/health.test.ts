// What a supervisor asks over HTTP: alive, ready, and the figures.
import { connect } from "node:net";
import { once } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { createMetrics, type Health, serveHealth } from "../../../src/bot/running/health.ts";
import { createFootnote } from "../../support/bot.ts";

const HOST = "127.0.0.1";

async function served(ready: () => Promise<string | undefined> = async () => undefined, metrics = createMetrics()) {
  const health = await serveHealth({ host: HOST, port: 0 }, ready, metrics);
  onTestFinished(() => health.close().catch(() => {}));
  const ask = async (path: string, method = "GET") => {
    const response = await fetch(`http://${HOST}:${health.port}${path}`, { method });
    return { status: response.status, body: await response.text() };
  };
  return { health, metrics, ask };
}

describe("The process", () => {
  it("is alive, whatever else is not", async () => {
    const { ask } = await served(() => Promise.reject(new Error("postgres://user:secret@db is gone")));
    expect(await ask("/healthz")).toEqual({ status: 200, body: "ok\n" });
    expect(await ask("/healthz?from=probe")).toEqual({ status: 200, body: "ok\n" });
  });

  it("is ready once nothing is in the way, and says until then what is", async () => {
    let reason: string | undefined = "gateway";
    const { ask } = await served(async () => reason);
    expect(await ask("/readyz")).toEqual({ status: 503, body: "gateway\n" });
    reason = undefined;
    expect(await ask("/readyz")).toEqual({ status: 200, body: "ready\n" });
    reason = "gateway";
    expect(await ask("/readyz")).toEqual({ status: 503, body: "gateway\n" });
  });

  it("is not ready without its database, and does not tell strangers where that is", async () => {
    const { ask } = await served(() => Promise.reject(new Error("postgres://user:secret@db is gone")));
    expect(await ask("/readyz")).toEqual({ status: 503, body: "database\n" });
  });
});

describe("The figures", () => {
  /** The samples of one metric: labels and value. */
  const samples = (text: string, name: string) =>
    text.split("\n").filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));

  it("count answers by command and outcome, and say how long they took", async () => {
    const { ask, metrics } = await served();
    metrics.answered("price", "answered", 0.0004);
    metrics.answered("price", "answered", 0.04, true);
    metrics.answered("price", "failed", 10);
    metrics.answered("why", "refused", 0.004);
    const { status, body } = await ask("/metrics");
    expect(status).toBe(200);
    expect(samples(body, "footnote_answers_total")).toEqual([
      'footnote_answers_total{command="price",outcome="answered"} 2',
      'footnote_answers_total{command="price",outcome="failed"} 1',
      'footnote_answers_total{command="why",outcome="refused"} 1',
    ]);
    expect(body).toContain('footnote_answer_seconds_bucket{le="0.0005",command="price"} 1');
    expect(body).toContain('footnote_answer_seconds_bucket{le="3",command="price"} 2');
    expect(body).toContain('footnote_answer_seconds_count{command="price"} 3');
    expect(samples(body, "process_resident_memory_bytes")).toHaveLength(1);
  });

  it("of a bot hold what was answered, and nothing that anybody typed", async () => {
    const { ask, metrics } = await served();
    const footnote = await createFootnote({ answered: metrics.answered });
    onTestFinished(() => footnote.close());
    const from = { place: { workspace: "secret-club" }, actor: { id: "secret-member" } };
    await footnote.run("price", { company: "xiaomi" }, from);
    await footnote.run("price", { company: "secret-company" }, from);
    await footnote.run("secret-command", {}, from);
    await footnote.run("ask", { line: "secret-command of secret-company" }, from);
    await footnote.ask("secret-command", from);
    const { body } = await ask("/metrics");
    const counted = samples(body, "footnote_answers_total");
    expect(counted).toContain('footnote_answers_total{command="price",outcome="answered"} 1');
    expect(counted).toContain('footnote_answers_total{command="price",outcome="refused"} 1');
    expect(counted.map((line) => /command="([^"]*)"/.exec(line)?.[1])).toEqual(
      expect.arrayContaining(["ask", "line", "price", "unknown"]),
    );
    expect(body).not.toContain("secret");
  });

  it("of two bots in one process are two", async () => {
    const [one, other] = [await served(), await served()];
    one.metrics.answered("price", "answered", 0.001);
    expect(samples((await other.ask("/metrics")).body, "footnote_answers_total")).toEqual([]);
    expect(samples((await one.ask("/metrics")).body, "footnote_answers_total")).toHaveLength(1);
  });
});

describe("Whoever asks for something else", () => {
  it.each(["/", "/metrics/", "/readyz/x", "/../healthz/..", "/%2e%2e/etc/passwd", "/HEALTHZ"])(
    "finds nothing at %s",
    async (path) => {
      const { ask } = await served();
      expect(await ask(path)).toEqual({ status: 404, body: "not found\n" });
    },
  );

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("may not %s", async (method) => {
    const { ask } = await served();
    for (const path of ["/healthz", "/readyz", "/metrics", "/nothing"])
      expect(await ask(path, method), path).toEqual({ status: 405, body: "GET only\n" });
  });

  it("may look without a body", async () => {
    const { ask } = await served(async () => "gateway");
    expect(await ask("/healthz", "HEAD")).toEqual({ status: 200, body: "" });
    expect(await ask("/readyz", "HEAD")).toEqual({ status: 503, body: "" });
  });
});

describe("The port", () => {
  it("that is taken is refused, and whoever has it goes on", async () => {
    const { health, ask } = await served();
    const second = serveHealth({ host: HOST, port: health.port }, async () => undefined, createMetrics());
    await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
    expect(await ask("/healthz")).toEqual({ status: 200, body: "ok\n" });
  });

  it("is let go with close, even while somebody holds a connection open", async () => {
    const { health, ask } = await served();
    await ask("/healthz");
    const idle = connect(health.port, HOST);
    const left = new Promise<void>((resolve) => void idle.on("error", () => {}).once("close", () => resolve()));
    await once(idle, "connect");
    idle.write("GET /healthz HTTP/1.1\r\n");
    await health.close();
    await left;
    await expect(ask("/healthz")).rejects.toThrow("fetch failed");
    const next: Health = await serveHealth({ host: HOST, port: health.port }, async () => undefined, createMetrics());
    expect(next.port).toBe(health.port);
    await next.close();
  });

  it("is let go also while a figure is still being worked out", async () => {
    const { promise: asked, resolve: begun } = Promise.withResolvers<void>();
    const { health, ask } = await served(() => {
      begun();
      return new Promise(() => {});
    });
    const waiting = ask("/readyz").then(
      () => "answered",
      () => "cut",
    );
    await asked;
    await health.close();
    expect(await waiting).toBe("cut");
  });
});
