// The rules of the house, as DESIGN states them: who may import whom, and what may stand where.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/index.ts";
import { configKeys } from "../src/bot/running/config.ts";
import { filesBelow, type Literal, readSource, ROOT, type SourceFile, targetOf } from "./support/imports.ts";

/**
 * Paths are those below src/; one that ends in "/" is a folder with all below it, "adapters/*" the files directly there.
 * A file obeys the first row that it lies under. `types`: may be imported, but only as types.
 */
const NEUTRAL = ["commands/reply.ts", "commands/define.ts", "commands/text.ts", "commands/words/"];
const CHAT = { ours: ["adapters/*", ...NEUTRAL], types: ["bot/ports.ts"] };
const OUTSIDE = {
  ours: ["commands/reply.ts", "knowledge/sources.ts", "knowledge/facts/"],
  types: ["bot/ports.ts", "commands/define.ts"],
};
const EVERYTHING = { ours: [""], types: [] };

const folders: { within: string; ours: string[]; types: string[] }[] = [
  { within: "knowledge/", ours: ["knowledge/"], types: [] },
  { within: "commands/", ours: ["commands/", "knowledge/"], types: [] },
  { within: "bot/", ours: ["bot/", "commands/", "knowledge/"], types: [] },
  { within: "adapters/discord/", ours: ["adapters/discord/", ...CHAT.ours], types: CHAT.types },
  { within: "adapters/slack/", ours: ["adapters/slack/", ...CHAT.ours], types: CHAT.types },
  { within: "adapters/terminal/", ours: ["adapters/terminal/", ...CHAT.ours], types: CHAT.types },
  { within: "adapters/feeds/", ours: ["adapters/feeds/", ...OUTSIDE.ours], types: OUTSIDE.types },
  { within: "adapters/charts/", ours: ["adapters/charts/", ...OUTSIDE.ours], types: OUTSIDE.types },
  { within: "adapters/", ...CHAT },
  { within: "cli/", ...EVERYTHING },
  { within: "main.ts", ...EVERYTHING },
];

/** What comes from outside, and the only places that may import it. A library without a row may be imported nowhere. */
const libraries: Record<string, string[]> = {
  zod: ["knowledge/", "commands/", "bot/"],
  kysely: ["knowledge/", "bot/"],
  "kysely/migration": ["knowledge/database/"],
  "node:sqlite": ["knowledge/database/"],
  pg: ["knowledge/database/"],
  yaml: ["knowledge/files/"],
  "fastest-levenshtein": ["knowledge/names.ts"],
  pino: ["bot/running/log.ts"],
  keyv: ["bot/state.ts"],
  "@keyv/redis": ["bot/state"],
  "node-cron": ["bot/running/jobs"],
  "temporal-polyfill": ["bot/subscriptions/"],
  "pg-boss": ["bot/running/jobs"],
  "prom-client": ["bot/running/health.ts"],
  "string-width": ["adapters/"],
  "discord.js": ["adapters/discord/"],
  "discord-api-types/v10": ["adapters/discord/"],
  "@slack/bolt": ["adapters/slack/"],
  "echarts/charts": ["adapters/charts/"],
  "echarts/components": ["adapters/charts/"],
  "echarts/core": ["adapters/charts/"],
  "echarts/renderers": ["adapters/charts/"],
  "@resvg/resvg-js": ["adapters/charts/"],
  harfbuzzjs: ["adapters/charts/letters.ts"],
  "@mozilla/readability": ["adapters/feeds/"],
  linkedom: ["adapters/feeds/"],
  feedsmith: ["adapters/feeds/"],
};

const PLATFORMS = /discord|slack|telegram|whatsapp|mattermost|terminal/i;
const namedWithReason: { within: string; name: RegExp; why: string }[] = [
  {
    within: "commands/words/",
    name: /terminal/,
    why: "every sentence stands there, those of the terminal and of the command line too",
  },
  {
    within: "bot/running/config.ts",
    name: /^(?:(?:DISCORD|SLACK)_[A-Z]+(?:_[A-Z]+)*|(?:discord|slack)(?:Of)?)$/,
    why: "what is set for a platform is set, and handed on, under its name",
  },
  {
    within: "commands/words/en/cli.ts",
    name: /discord|slack/i,
    why: "those who run Footnote set its platforms up, and are told which one does not work",
  },
];

/** A name of two words is what people type, in any language. */
const COMMANDS: ReadonlySet<string> = new Set(commands.map(({ name }) => name));

/** Two words in a row: something that a person could read. */
const SENTENCE = /[A-Za-z]{2,} [a-z]{2,}/;
/** Where such words are for developers, or are commands: thrown bugs, log lines, SQL, the examples of a command. */
const NOT_FOR_USERS =
  /\bnew (?:Type|Range)?Error$|\bsuper$|\blog\??\.(?:debug|info|warn|error)$|\bsql(?:\.raw|<[^<>]*>)?$|\bexamples:$/;
/** Single exceptions, each with its reason. */
const allowed: { file: string; texts: string[]; why: string }[] = [
  {
    file: "src/bot/running/health.ts",
    texts: [
      "Questions answered, by command and outcome",
      "Answers given before and given again, since they still held",
      "Time from a decoded question to its reply",
      String.raw`GET only\n`,
      String.raw`not found\n`,
    ],
    why: "machines and those who run the bot read them, over HTTP; members never do",
  },
  {
    file: "src/adapters/discord/adapter.ts",
    texts: ["discord interaction ", "discord message "],
    why: "the names of claims, so that what is delivered twice is answered once",
  },
  {
    file: "src/adapters/discord/stoppable.ts",
    texts: ["Manager was destroyed"],
    why: "the library's own reason for a shard that ends, compared and never shown",
  },
];

const MOST_LINES = 250;
const CHAT_ADAPTERS = ["discord", "slack", "terminal"];
const ADAPTER_CONTRACTS = ["renderer", "chat-adapter", "subscriptions"].map((name) => `test/contracts/${name}.ts`);

const sources = filesBelow("src", ".ts").map(readSource);
const within = (path: string, places: readonly string[]): boolean =>
  places.some((place) =>
    place.endsWith("/*")
      ? path.startsWith(place.slice(0, -1)) && !path.slice(place.length - 1).includes("/")
      : path.startsWith(place),
  );
const short = (path: string) => path.replace(/^src\//, "");
const eachImport = (
  report: (file: SourceFile, from: string, typeOnly: boolean, line: number) => string | undefined,
): string[] =>
  sources.flatMap((file) =>
    file.imports.flatMap(({ from, typeOnly, line }) => {
      const complaint = report(file, from, typeOnly, line);
      return complaint === undefined ? [] : [`${file.path}:${line} ${complaint}`];
    }),
  );

describe("imports", () => {
  it("go only where the table lets them", () => {
    const strays = eachImport((file, from, typeOnly) => {
      const target = targetOf(file.path, from);
      if (target === undefined) return undefined;
      const row = folders.find(({ within: place }) => within(short(file.path), [place]));
      if (!row) return "lies under no row of the table";
      if (within(short(target), row.ours) || (typeOnly && within(short(target), row.types))) return undefined;
      return `may not import ${within(short(target), row.types) ? "values of " : ""}${target}`;
    });
    expect(strays).toEqual([]);
  });

  it("bring in each library only where it belongs", () => {
    const strays = eachImport((file, from) => {
      if (targetOf(file.path, from) !== undefined || (from.startsWith("node:") && !(from in libraries)))
        return undefined;
      if (!(from in libraries)) return `imports ${from}, which has no row in this test`;
      return within(short(file.path), libraries[from]!) ? undefined : `may not import ${from}`;
    });
    expect(strays).toEqual([]);
  });

  it("lead to files that exist, by their full names", () => {
    const lost = eachImport((file, from) => {
      const target = targetOf(file.path, from);
      const ours = target === undefined || target.startsWith("src/") || target === "package.json";
      return ours && existsSync(join(ROOT, target ?? "")) ? undefined : `imports ${from}`;
    });
    expect(lost).toEqual([]);
  });

  it("never run in a circle, not even as types", () => {
    expect(circles(sources)).toEqual([]);
  });
});

describe("what stands in the files", () => {
  it("knows no platform by name below the adapters", () => {
    const named = sources
      .filter(({ path }) => within(short(path), ["knowledge/", "commands/", "bot/"]))
      .flatMap(({ path, code, literals }) => {
        const excused = (name: string) =>
          namedWithReason.some((e) => within(short(path), [e.within]) && e.name.test(name));
        return platformsNamed({ code, literals })
          .filter((name) => !excused(name))
          .map((name) => `${path}: ${name}`);
      });
    expect(named).toEqual([]);
  });

  it("says nothing to users outside commands/words", () => {
    const said = sources
      .filter(
        ({ path }) =>
          within(short(path), ["commands/", "bot/", "adapters/"]) && !within(short(path), ["commands/words/"]),
      )
      .flatMap((file) =>
        file.literals
          .filter((literal) => isForUsers(file.path, literal))
          .map(({ line, text }) => `${file.path}:${line} ${text}`),
      );
    expect(said).toEqual([]);
  });

  it("needs no exception that has nothing to except", () => {
    const idle = allowed.flatMap(({ file, texts }) =>
      texts.filter(
        (text) => !sources.some(({ path, literals }) => path === file && literals.some((l) => l.text === text)),
      ),
    );
    const nameless = namedWithReason.filter(
      (e) =>
        !sources.some(
          (file) => within(short(file.path), [e.within]) && platformsNamed(file).some((name) => e.name.test(name)),
        ),
    );
    expect([...idle, ...nameless]).toEqual([]);
  });

  it(`is at most ${MOST_LINES} lines long`, () => {
    const long = sources.filter(({ path, lines }) => lines > MOST_LINES && !within(short(path), ["commands/words/"]));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it("names no machine, and nothing outside the project", () => {
    const paths = sources.flatMap(({ path, literals }) =>
      literals
        .filter(({ text }) => /^(?:\/(?:work|home|root|tmp|usr|etc)\b|[A-Z]:\\)/.test(text))
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(paths).toEqual([]);
  });
});

describe("what belongs together", () => {
  it(".env.example lists the keys that the configuration reads, and no others", () => {
    const example = readFileSync(join(ROOT, ".env.example"), "utf8");
    const keys = [...example.matchAll(/^#?\s?([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1] ?? "");
    expect(keys.toSorted()).toEqual([...configKeys].toSorted());
  });

  it.each(CHAT_ADAPTERS.filter((name) => existsSync(join(ROOT, "src/adapters", name))))(
    "the %s adapter runs all contract suites",
    (name) => {
      const folder = `test/adapters/${name}`;
      const tests = existsSync(join(ROOT, folder)) ? filesBelow(folder, ".test.ts").map(readSource) : [];
      const missing = ADAPTER_CONTRACTS.filter((contract) => {
        const suites = [...readSource(contract).code.matchAll(/\bexport (?:async )?(?:function|const) (\w+)/g)].map(
          (match) => match[1]!,
        );
        const calling = tests.filter((test) => test.imports.some(({ from }) => targetOf(test.path, from) === contract));
        return !calling.some(({ code }) => suites.some((suite) => new RegExp(`\\b${suite}\\s*\\(`).test(code)));
      });
      expect(missing).toEqual([]);
    },
  );
});

/** Words of the code and whole strings in which a platform is named. */
function platformsNamed({ code, literals }: Pick<SourceFile, "code" | "literals">): string[] {
  const inCode = code.match(new RegExp(`\\w*(?:${PLATFORMS.source})\\w*`, "gi")) ?? [];
  const inStrings = literals.filter(({ text }) => PLATFORMS.test(text)).map(({ text }) => text);
  return [...new Set([...inCode, ...inStrings])];
}

function isForUsers(file: string, { text, inside }: Literal): boolean {
  if (!SENTENCE.test(text) || COMMANDS.has(text) || inside.some((head) => NOT_FOR_USERS.test(head))) return false;
  return !allowed.some((exception) => exception.file === file && exception.texts.includes(text));
}

/** The circles of imports, each as the files that it runs through. */
function circles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map(({ path, imports }) => [path, imports.flatMap(({ from }) => targetOf(path, from) ?? [])]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const begun = trail.indexOf(path);
    if (begun >= 0) found.push([...trail.slice(begun), path].join(" -> "));
    if (begun >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
