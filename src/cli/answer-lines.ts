// The lines that `footnote answer` reads: {id, q, thread?, turn?} as one JSON object each.

export type Asked = { id: string; q: string; thread?: string; turn: number };
export type BadLine = { line: number; problem: "json" | "id" | "q" | "thread" | "turn" | "twice" };

/** Every line that can be asked, and the number of every other one. Blank lines count, and are nothing else. */
export function readQuestions(text: string): { asked: Asked[]; bad: BadLine[] } {
  const asked: Asked[] = [];
  const bad: BadLine[] = [];
  const ids = new Set<string>();
  for (const [i, line] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const question = readLine(line);
    const problem = typeof question === "string" ? question : ids.has(question.id) ? "twice" : undefined;
    if (problem !== undefined) bad.push({ line: i + 1, problem });
    else if (typeof question !== "string") {
      ids.add(question.id);
      asked.push(question);
    }
  }
  return { asked, bad };
}

function readLine(line: string): Asked | BadLine["problem"] {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return "json";
  }
  if (typeof read !== "object" || read === null) return "json";
  const { id, q, thread, turn } = read as Record<string, unknown>;
  if (typeof id !== "string" || id === "") return "id";
  if (typeof q !== "string") return "q";
  if (thread === undefined || thread === null) return { id, q, turn: 0 };
  if (typeof thread !== "string" || thread === "") return "thread";
  if (turn !== undefined && typeof turn !== "number") return "turn";
  return { id, q, thread, turn: turn ?? 0 };
}

/** As they are to be asked: the turns of a thread in their order, where its first one stands. */
export function inOrder(asked: readonly Asked[]): Asked[] {
  const talks = Map.groupBy(asked, (question) => question.thread ?? question);
  return [...talks.values()].flatMap((talk) => talk.toSorted((a, b) => a.turn - b.turn));
}
