// The log: JSON lines on standard error, without secrets.
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const module = new URL("../../../src/bot/running/log.ts", import.meta.url).href;

/** What a program that logs like this writes. */
function written(level: string, statements: string): { stdout: string; lines: Record<string, unknown>[] } {
  const code = `import { createLog } from ${JSON.stringify(module)}; const log = createLog(${JSON.stringify(level)}); ${statements}`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module-typescript", "--eval", code], {
    encoding: "utf8",
  });
  return {
    stdout,
    lines: stderr
      .split("\n")
      .filter(Boolean)
      .map((line): Record<string, unknown> => JSON.parse(line)),
  };
}

describe("The log", () => {
  it("writes one JSON object a line to standard error, and nothing to standard output", () => {
    const { stdout, lines } = written(
      "info",
      'log.info({ n: 1 }, "one"); log.debug({}, "hidden"); log.warn({}, "two\\nlines"); log.error({ err: new Error("broken") }, "three");',
    );
    expect(stdout).toBe("");
    expect(lines.map(({ msg }) => msg)).toEqual(["one", "two\nlines", "three"]);
    expect(lines[0]).toMatchObject({ n: 1 });
    expect(lines[2]).toMatchObject({ err: { message: "broken", stack: expect.any(String) } });
  });

  it("keeps secrets out, also one level down", () => {
    const { lines } = written(
      "info",
      'log.info({ token: "hush1", password: "hush2", config: { token: "hush3", connectionString: "hush4" }, headers: { authorization: "hush5" }, err: Object.assign(new Error("x"), { url: "hush6", requestBody: { json: "hush7" } }) }, "start");',
    );
    expect(JSON.stringify(lines)).not.toContain("hush");
  });

  it("is silent where that is asked for, and whole when the program ends at once", () => {
    expect(written("silent", 'log.error({}, "x");').lines).toEqual([]);
    expect(
      written("info", 'for (let i = 0; i < 500; i++) log.info({ i }, "line"); process.exit(0);').lines,
    ).toHaveLength(500);
  });
});
