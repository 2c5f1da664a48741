import { displayWidth, sentenceCase } from '../../basics/index.ts';
import { type CustomerClusters, clusterName } from '../../cluster/index.ts';
import { type Language, listed } from '../../i18n/index.ts';
import { type Tag, type TagGroup, TagState, type TagsResult } from '../../tags/index.ts';
import type { ReportContext } from '../context.ts';
import { Page } from '../page.ts';
import type { ReportCell, ReportSheet } from '../types.ts';

/** Groups that share a column, in order; groups without a tag have none. */
const COLUMNS: readonly (readonly TagGroup[])[] = [
  ['segment'],
  ['lifecycle'],
  ['rfm'],
  ['membership'],
  ['value'],
  ['frequency'],
  ['activity'],
  ['price'],
  ['preference'],
  ['time'],
  ['response'],
  ['satisfaction'],
  ['churn', 'next-purchase'],
  ['place'],
  ['profile'],
  ['reach'],
  ['own'],
];
/** Widths of the columns of tags, in characters. */
const NARROWEST = 14;
const WIDEST = 56;
/** Customers listed; beyond that a list is for searching, not for reading. */
const MOST_ROWS = 20_000;

/**
 * 客户标签表: one row a customer, a column for each group of tags, and the cluster where clusters were
 * looked for.
 */
export function tagTableSheet(
  context: ReportContext,
  { tagging }: TagsResult,
  clusters: CustomerClusters | null,
): readonly ReportSheet[] {
  const { analysis, language, names, say } = context;
  if (context.customers === null || !context.customers.written) return [];
  const { cleaned, metrics } = analysis;
  const page = new Page('tag-table', names['tag-table']);
  const everyone = [...tagging.scope.keys()].filter((customer) => tagging.scope[customer] === 1);
  const chosen = everyone.length > MOST_ROWS ? topOf(everyone, metrics?.monetary) : everyone;
  page.title(say('report.tag-table.title'), context.suffix);
  page.lead(say('report.tag-table.lead', { customers: tagging.customers }));
  if (chosen.length < everyone.length) {
    const left = everyone.length - chosen.length;
    page.note(null, say('report.tag-table.cut', { rows: chosen.length, left }));
  }
  const columns = COLUMNS.map((groups) => ({
    groups,
    tags: tagging.tags.filter(({ group, customers }) => groups.includes(group) && customers > 0),
  })).filter(({ tags }) => tags.length > 0);
  const texts = chosen.map((customer) =>
    columns.map(({ tags }) => listed(language, namesOf(tags, customer, language))),
  );
  // As wide as what stands there: a name cut by its neighbour says nothing.
  const widthOf = (place: number) =>
    Math.min(
      WIDEST,
      texts.reduce((most, row) => Math.max(most, displayWidth(row[place]!)), NARROWEST),
    );
  const cluster = clusters === null ? null : clusterNames(clusters, language);
  const { firstRow } = page.table({
    id: 'tag-table',
    name: 'LensTagTable',
    columns: [
      { id: 'customer', header: say('report.tag-table.customer'), format: 'text', width: 16 },
      ...columns.map(({ groups }, place) => ({
        id: groups[0]!,
        header: sentenceCase(groups.map((group) => say(`tags.group.${group}`)).join(' / ')),
        format: 'text' as const,
        width: widthOf(place),
      })),
      ...(cluster === null
        ? []
        : [
            {
              id: 'cluster',
              header: say('report.tag-table.cluster'),
              format: 'text' as const,
              width: 36,
            },
          ]),
    ],
    rows: () =>
      chosen.map((customer, row): readonly ReportCell[] => [
        cleaned.customers.ids[customer]!,
        ...texts[row]!.map((text) => text || null),
        ...(cluster === null ? [] : [cluster.get(customer) ?? null]),
      ]),
  });
  return [page.sheet({ frozenRows: firstRow - 1 })];
}

/** What the cluster of each grouped customer is called. */
function clusterNames(
  { clustering, customers }: CustomerClusters,
  language: Language,
): ReadonlyMap<number, string> {
  const names = clustering.clusters.map((cluster) => clusterName(cluster, language));
  const found = new Map<number, string>();
  customers.forEach((customer, row) => {
    const name = names[clustering.assignment[row]!];
    if (name !== undefined) found.set(customer, name);
  });
  return found;
}

function namesOf(tags: readonly Tag[], customer: number, language: Language): string[] {
  const names: string[] = [];
  for (const { names: name, states } of tags) {
    if (states[customer] === TagState.yes) names.push(name[language]);
  }
  return names;
}

function topOf(customers: readonly number[], money: Float64Array | undefined): readonly number[] {
  const most =
    money === undefined ? [...customers] : [...customers].sort((a, b) => money[b]! - money[a]!);
  return most.slice(0, MOST_ROWS);
}
