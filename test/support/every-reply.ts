// Every answer that the bot can give about what it knows: all commands, subjects and pages.
import type { Card, Reply } from "../../src/commands/reply.ts";
import { type FactOf } from "../../src/knowledge/facts/fact.ts";
import type { Footnote } from "./bot.ts";

export type Asked = { line: string; card: Card };

/** Those that answer from facts of one kind. */
export const ANSWERING = ["ratings", "targets", "flows", "launches", "metrics", "price", "events", "profile"];

/** The card of a line and of all pages after it; none where nothing is known, which is said privately. */
export async function allPages(footnote: Footnote, line: string): Promise<Asked[]> {
  const asked: Asked[] = [];
  const take = (reply: Reply, page: number) => {
    if (reply.private) return 0;
    const card = reply.cards[0]!;
    asked.push({ line: page === 1 ? line : `${line} page:${page}`, card });
    return card.page?.of ?? 1;
  };
  const pages = take(await footnote.ask(line), 1);
  for (let page = 2; page <= pages; page++) take(await footnote.ask(`${line} page:${page}`), page);
  return asked;
}

const isDrawn = (command: string): boolean => ["targets", "flows", "metrics"].includes(command);

async function metricNames({ knowledge }: Footnote, subject: string): Promise<string[]> {
  const facts: FactOf<"metric">[] = await knowledge.facts({ subject, kind: "metric", limit: 1000 });
  return [...new Set(facts.map((fact) => fact.metric))];
}

/** The lines that ask each command about each subject, as of a day where one is given. */
export async function linesAbout(footnote: Footnote, commands: readonly string[], asOf?: string): Promise<string[]> {
  const subjects = (await footnote.knowledge.subjectSummaries(1000, 0)).map(({ subject }) => subject.id);
  const day = asOf === undefined ? "" : ` as-of:${asOf}`;
  const lines: string[] = [];
  for (const subject of subjects) {
    lines.push(...commands.map((command) => `${command} ${subject}${day}`));
    lines.push(...commands.filter(isDrawn).map((command) => `${command} ${subject}${day} chart:yes`));
    if (commands.includes("metrics"))
      for (const name of await metricNames(footnote, subject))
        lines.push(`metrics ${subject} name:"${name}"${day}`, `metrics ${subject} name:"${name}"${day} chart:yes`);
  }
  return lines;
}
