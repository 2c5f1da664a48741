import { type Tag, type TagGroup, TagState, type TagsResult } from '../../tags/index.ts';
import type { ReportContext } from '../context.ts';
import { listed as joined, Page } from '../page.ts';
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
/** Customers listed; beyond that a list is for searching, not for reading. */
const MOST_ROWS = 20_000;

/** 客户标签表: one row a customer, a column for each group of tags. */
export function tagTableSheet(
  context: ReportContext,
  { tagging }: TagsResult,
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
  const { firstRow } = page.table({
    id: 'tag-table',
    name: 'LensTagTable',
    columns: [
      { id: 'customer', header: say('report.tag-table.customer'), format: 'text', width: 16 },
      ...columns.map(({ groups }) => ({
        id: groups[0]!,
        header: groups.map((group) => say(`tags.group.${group}`)).join(' / '),
        format: 'text' as const,
        width: 24,
      })),
    ],
    rows: () =>
      chosen.map((customer): readonly ReportCell[] => [
        cleaned.customers.ids[customer]!,
        ...columns.map(({ tags }) => joined(language, namesOf(tags, customer, language)) || null),
      ]),
  });
  return [page.sheet({ frozenRows: firstRow - 1 })];
}

function namesOf(tags: readonly Tag[], customer: number, language: 'zh' | 'en'): string[] {
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
