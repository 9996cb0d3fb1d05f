// Side by side: what was typed decides whether firms or companies are compared.
import { latest } from "../knowledge/derive/latest.ts";
import { ratingsBefore } from "../knowledge/derive/ratings.ts";
import { targetsInForce } from "../knowledge/derive/targets.ts";
import type { Target } from "../knowledge/facts/target.ts";
import type { Subject } from "../knowledge/subjects.ts";
import { type Asking, chooseCompany, namedCompany } from "./choose.ts";
import { lastCloses } from "./closes.ts";
import { type Context, defineCommand } from "./define.ts";
import { asOf, chart, company, rest } from "./options.ts";
import { problem } from "./problems.ts";
import { see } from "./sight.ts";
import { chartReply, withChartButton } from "./views/charts.ts";
import { companiesCharts, hasCompaniesChart } from "./views/compare-chart.ts";
import { hasTargetsChart, targetsCharts } from "./views/targets-chart.ts";
import { companiesCard, type CompanyView, firmsCard, type FirmView } from "./views/compare.ts";
import { en } from "./words/en.ts";

const MANY = 40;
/** Of one firm all are read: what it held on a past day may be told long after. */
const ALL = 1000;

export const compare = defineCommand({
  name: "compare",
  summary: en.compare.summary,
  lasting: true,
  examples: ["compare jefferies goldman company:xiaomi", "compare xiaomi byd lenovo", "compare xiaomi byd chart:yes"],
  options: { names: rest(en.options.names), company: company(), asOf: asOf(), chart: chart() },
  suggest: {
    names: async (typed, { knowledge }) => [
      ...(await knowledge.complete("firm", typed)),
      ...(await knowledge.complete("company", typed)),
    ],
  },
  async run(options, context) {
    const asking = { command: "compare", options };
    const { firms, companies } = await sort(options.names, context);
    const words = context.look.words.compare;
    if (firms.length > 0 && companies.length > 1) throw problem(words.mixed, [words.mixedHelp]);
    if (firms.length > 0) {
      const typed = options.company ?? companies[0];
      const subject = typed
        ? await namedCompany(typed, asking, context)
        : await chooseCompany(undefined, "rating", undefined, asking, context);
      return compareFirms(subject, firms, options, asking, context);
    }
    return compareCompanies([...companies, ...(options.company ? [options.company] : [])], options, asking, context);
  },
});

/** Each name to a firm or a company; a name that is both is a firm where other firms are named. */
async function sort(names: readonly string[], { knowledge, look }: Context) {
  const firms: string[] = [];
  const companies: string[] = [];
  for (const name of names) {
    const firm = await knowledge.resolve("firm", name);
    if (firm.status === "found") {
      firms.push(firm.id);
      continue;
    }
    const subject = await knowledge.resolve("company", name);
    if (subject.status === "found") companies.push(subject.id);
    else {
      const { failures, compare: words, common } = look.words;
      const near = [...(await knowledge.complete("firm", name)), ...(await knowledge.complete("company", name))];
      throw problem(words.neither(name), [
        ...(near.length > 0 ? [failures.didYouMean(common.list(near.slice(0, 5)))] : []),
        words.needTwoHelp,
      ]);
    }
  }
  return { firms: [...new Set(firms)], companies: [...new Set(companies)] };
}

type Wishes = { asOf?: string | undefined; chart?: boolean | undefined };

async function compareFirms(
  subject: Subject,
  firms: readonly string[],
  { asOf, chart }: Wishes,
  asking: Asking,
  context: Context,
) {
  const { knowledge, look } = context;
  const day = asOf ?? look.today;
  const views: FirmView[] = [];
  const stated: Target[] = [];
  for (const firm of firms) {
    const ratings = await knowledge.facts({ subject: subject.id, kind: "rating", firm, limit: ALL });
    const rating = ratings.find((fact) => fact.statedOn <= day);
    const [later] = ratingsBefore(ratings, day);
    const targets = await knowledge.facts({ subject: subject.id, kind: "target", firm, limit: ALL });
    const [target] = targetsInForce(targets, day);
    stated.push(...targets);
    const name = (await knowledge.firm(firm))?.name ?? firm;
    views.push({
      firm,
      name,
      ...(rating ? { rating } : {}),
      ...(later ? { later } : {}),
      ...(target ? { target } : {}),
    });
  }
  const inForce = views.flatMap(({ target }) => (target ? [target] : []));
  const closes = await lastCloses(subject.id, day, inForce, context);
  const known = { stated, inForce, closes };
  const facts = views
    .flatMap(({ rating, later, target }) => [rating, later, target?.fact])
    .filter((fact) => fact !== undefined);
  const sight = await see([...facts, ...(chart ? stated : []), ...closes.values()], context, asOf);
  if (chart) return chartReply(look.words.targets.what, subject, targetsCharts(subject, known, sight), asking, sight);
  const card = firmsCard(subject, views, closes, sight);
  return { cards: [hasTargetsChart(known, day) ? withChartButton(card, asking, look) : card] };
}

async function compareCompanies(names: readonly string[], { asOf, chart }: Wishes, asking: Asking, context: Context) {
  const { knowledge, look } = context;
  const words = look.words.compare;
  const subjects = new Map<string, Subject>();
  for (const name of names) {
    const subject = await namedCompany(name, asking, context);
    subjects.set(subject.id, subject);
  }
  if (subjects.size < 2) throw problem(words.needTwo, [words.needTwoHelp]);
  const day = asOf ?? look.today;
  const views: CompanyView[] = [];
  for (const subject of subjects.values()) {
    const ratings = latest(await knowledge.facts({ subject: subject.id, kind: "rating", asOf: day, limit: MANY }));
    const targets = targetsInForce(await knowledge.facts({ subject: subject.id, kind: "target", limit: MANY }), day);
    const prices = await knowledge.facts({ subject: subject.id, kind: "price", asOf: day, limit: MANY });
    const close = prices.find((fact) => fact.measure === "close");
    const marketCap = prices.find((fact) => fact.measure === "market-cap");
    const moves = prices.filter((fact) => fact.changePct && fact.over === "day");
    views.push({ subject, ratings, targets, moves, ...(close ? { close } : {}), ...(marketCap ? { marketCap } : {}) });
  }
  const facts = views.flatMap((v) => [
    ...v.ratings,
    ...v.targets.map((t) => t.fact),
    ...v.moves,
    ...(v.close ? [v.close] : []),
    ...(v.marketCap ? [v.marketCap] : []),
  ]);
  const sight = await see(facts, context, asOf);
  if (chart) return chartReply(words.companies, undefined, { charts: companiesCharts(views, sight) }, asking, sight);
  const card = companiesCard(views, sight);
  return { cards: [hasCompaniesChart(views, day) ? withChartButton(card, asking, look) : card] };
}
