// A reading of source files that is just deep enough for architecture.test.ts: imports, strings, and what a string stands in.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** `inside`: what stands before each open bracket around it, outermost first: "log.info", "examples:", "new Error". */
export type Literal = { text: string; line: number; inside: string[] };
export type Import = { from: string; typeOnly: boolean; line: number };
/** `code` has neither comments nor strings in it. */
export type SourceFile = { path: string; lines: number; code: string; literals: Literal[]; imports: Import[] };

/** Every file below a folder of the project with one of these endings, by its path from the project's root. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
  const inside = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = inside.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)));
  return files.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
}

export const readSource = (path: string): SourceFile => ({ path, ...scan(readFileSync(join(ROOT, path), "utf8")) });

/** The project file behind a relative import; undefined for packages. */
export const targetOf = (file: string, from: string): string | undefined =>
  from.startsWith(".")
    ? relative(ROOT, resolve(ROOT, dirname(file), from))
        .split(sep)
        .join("/")
    : undefined;

// A slash after one of these begins a regular expression; after a name, a number or a bracket it divides.
const BEFORE_REGEX = /(?:^|[=(,:;!&|?{}[+\-*%<>~^]|\b(?:return|typeof|case|in|of|void|do|else))$/;
const HEAD = 60;

function scan(source: string): Omit<SourceFile, "path"> {
  let code = "";
  const literals: Literal[] = [];
  const open: { bracket: string; head: string }[] = [];
  let at = 0;
  let line = 1;
  const take = (n = 1): string => {
    const taken = source.slice(at, at + n);
    line += taken.split("\n").length - 1;
    at += n;
    return taken;
  };
  /** Everything up to where `end` matches, and that too. */
  const skip = (end: RegExp) => {
    end.lastIndex = at;
    const found = end.exec(source);
    return take((found ? end.lastIndex : source.length) - at);
  };
  const before = () =>
    code
      .slice(-2 * HEAD)
      .trimEnd()
      .slice(-HEAD);
  const literal = (text: string, begun: number) => {
    code += `§${literals.length}§`;
    literals.push({ text, line: begun, inside: open.map(({ head }) => head) });
  };
  const template = () => {
    let text = "";
    let begun = line;
    while (at < source.length && source[at] !== "`") {
      if (source[at] === "\\") text += take(2);
      else if (source.startsWith("${", at)) {
        literal(text, begun);
        open.push({ bracket: "${", head: "${" });
        take(2);
        code += "(";
        return;
      } else text += take();
    }
    literal(text, begun);
    open.pop();
    take();
  };

  while (at < source.length) {
    const char = source[at]!;
    if (source.startsWith("//", at) || source.startsWith("#!", at)) skip(/(?=\n)/g);
    else if (source.startsWith("/*", at)) code += skip(/\*\//g).replace(/[^\n]/g, "");
    else if (char === '"' || char === "'") {
      const begun = line;
      const quoted = skip(char === '"' ? /"(?:[^"\\\n]|\\[^])*"/gy : /'(?:[^'\\\n]|\\[^])*'/gy);
      literal(quoted.slice(1, -1), begun);
    } else if (char === "`") {
      take();
      open.push({ bracket: "`", head: before() });
      template();
    } else if (char === "/" && BEFORE_REGEX.test(before())) {
      skip(/\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gy);
      code += "/re/";
    } else if ("([{".includes(char)) {
      open.push({ bracket: char, head: before() });
      code += take();
    } else if (")]}".includes(char)) {
      const closed = open.pop();
      take();
      code += closed?.bracket === "${" ? ")" : char;
      if (closed?.bracket === "${") template();
    } else code += take();
  }
  return {
    lines: source.split("\n").length - (source.endsWith("\n") ? 1 : 0),
    code,
    literals,
    imports: importsOf(code, literals),
  };
}

function importsOf(code: string, literals: readonly Literal[]): Import[] {
  const statements = code.matchAll(/\b(?:import|export)\b(\s+type\b(?!\s+from))?[^§;=()]*?§(\d+)§/g);
  const calls = code.matchAll(/\bimport()\(\s*§(\d+)§/g);
  const found: Import[] = [];
  for (const [all, type, n] of [...statements, ...calls]) {
    if (!/^import\s*[§(]|\bfrom\s*§/.test(all)) continue;
    const { text, line } = literals[Number(n)]!;
    const names = /\{([^}]*)\}/
      .exec(all)?.[1]
      ?.split(",")
      .map((name) => name.trim())
      .filter(Boolean);
    const allTypes = /^import\s*\{/.test(all) && names?.every((name) => name.startsWith("type ")) === true;
    found.push({ from: text, typeOnly: Boolean(type) || allTypes, line });
  }
  return found;
}
