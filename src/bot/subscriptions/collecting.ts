// From the news to what alerts have to say: which alerts are about a new fact, and whether it is an event for them.
import { createLook } from "../../commands/look.ts";
import { latest } from "../../knowledge/derive/latest.ts";
import { kindsOf, occasionOf } from "../../knowledge/derive/rules.ts";
import { dayOf, type Fact, firmOf } from "../../knowledge/facts/fact.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { News } from "../../knowledge/news.ts";
import type { StoredAlert } from "./alerts.ts";
import type { Found } from "./found.ts";

const MOST = 1000;

export type Standing = { alert: StoredAlert; companies: ReadonlySet<string> | undefined };

/** Alerts with whom each is about; undefined: with everybody. */
export const standing = (alerts: readonly StoredAlert[], watched: ReadonlyMap<string, readonly string[]>): Standing[] =>
  alerts.map((alert) => ({
    alert,
    companies: alert.about === "everybody" ? undefined : new Set(companiesOf(alert, watched)),
  }));

const companiesOf = ({ id, about }: StoredAlert, watched: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  typeof about === "string" ? (watched.get(id) ?? []) : about;

/** What these alerts find in the news. Corrections count under the name of what they correct. */
export async function findIn(
  news: readonly News[],
  alerts: readonly Standing[],
  knowledge: Knowledge,
): Promise<Found[]> {
  const fresh = news.flatMap(({ seq, at, items }) =>
    items
      .filter(({ change }) => change === "added" || change === "published")
      .map(({ fact }) => ({ seq, at, id: fact })),
  );
  if (alerts.length === 0 || fresh.length === 0) return [];
  const facts = await knowledge.factsById(fresh.map(({ id }) => id));
  const known = createKnown(knowledge);
  const interestedIn = byCompany(alerts);
  const found: Found[] = [];
  for (const { seq, at, id } of fresh) {
    const fact = facts.get(id);
    if (!fact) continue;
    const own = interestedIn(fact.subject).filter(({ alert }) => alert.since < seq && isOf(alert, fact));
    if (own.length === 0 || !(await known.isLive(fact))) continue;
    const first = fact.corrects === undefined ? undefined : await firstOf(fact, knowledge);
    for (const { alert } of own) {
      const facts = await known.of(fact.subject, alert);
      const occasion = occasionOf(alert, { fact, at, first }, facts);
      if (occasion) found.push({ alert: alert.id, occasion });
    }
  }
  return found;
}

/** The alerts that are about a company. */
function byCompany(alerts: readonly Standing[]): (company: string) => readonly Standing[] {
  const everybody = alerts.filter(({ companies }) => companies === undefined);
  const lists = new Map<string, Standing[]>();
  for (const one of alerts)
    for (const company of one.companies ?? []) {
      const list = lists.get(company);
      if (list) list.push(one);
      else lists.set(company, [...everybody, one]);
    }
  return (company) => lists.get(company) ?? everybody;
}

const isOf = ({ rule, firm }: StoredAlert, fact: Fact): boolean =>
  kindsOf(rule).includes(fact.kind) && (firm === undefined || (firmOf(fact) ?? firm) === firm);

/** Live facts, read once. */
function createKnown(knowledge: Knowledge) {
  const read = new Map<string, Promise<Fact[]>>();
  const kindOf = (subject: string, kind: Fact["kind"]): Promise<Fact[]> => {
    const key = `${subject} ${kind}`;
    const facts = read.get(key) ?? knowledge.facts({ subject, kind, limit: MOST });
    read.set(key, facts);
    return facts;
  };
  return {
    of: async (subject: string, { rule }: StoredAlert): Promise<Fact[]> =>
      (await Promise.all(kindsOf(rule).map((kind) => kindOf(subject, kind)))).flat(),
    /** Not corrected or taken back since it was news; where there are too many to read, it counts as such. */
    isLive: async ({ id, subject, kind }: Fact): Promise<boolean> => {
      const facts = await kindOf(subject, kind);
      return facts.length >= MOST || facts.some((other) => other.id === id);
    },
  };
}

async function firstOf(fact: Fact, knowledge: Knowledge): Promise<Fact> {
  let first = fact;
  while (first.corrects !== undefined) {
    const before = await knowledge.fact(first.corrects);
    if (!before) break;
    first = before;
  }
  return first;
}

/** The day that it is where the alert's owner is. */
export const localDay = ({ zone, locale }: StoredAlert, now: Date): string => createLook(now, locale, zone).today;

/** Launches that have come near for this alert, each product as it was said last. */
export async function launchesDue(one: Standing, day: string, knowledge: Knowledge): Promise<Found[]> {
  const all = await knowledge.launchesOf(one.companies ?? []);
  return [...Map.groupBy(all, ({ subject }) => subject).values()].flatMap((launches) =>
    latest([...launches].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))).flatMap((fact) => {
      const occasion = occasionOf(one.alert, { fact, at: day }, launches);
      return occasion ? [{ alert: one.alert.id, occasion }] : [];
    }),
  );
}
