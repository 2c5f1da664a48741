import type { Analysis } from '../analysis/index.ts';
import { LensError } from '../basics/index.ts';
import { clusterName, clusterRows } from '../cluster/index.ts';
import { type CustomerColumn, customerColumn } from '../compare/index.ts';
import { listed, t } from '../i18n/index.ts';
import type { Grouping } from './types.ts';
import { valueGrouping } from './value-grouping.ts';

/** Different answers that a question has, and customers who must have answered it. */
const ANSWERS = { least: 2, most: 12 } as const;
const LEAST_ANSWERED = 30;
/** Points of an agreement scale. */
const SCALE = { lowest: 0, highest: 10, fewest: 3 } as const;

/**
 * Groups from survey columns: columns of customers or feedback sheets that the product gives no other
 * meaning. Agreement scales (whole numbers, 0–10) are grouped together by k-means into attitudes; a
 * column of a few answers is a grouping of its own.
 */
export function surveyGroupings(analysis: Analysis, inScope: Uint8Array): readonly Grouping[] {
  const columns = surveyColumns(analysis);
  const scales = columns.filter((column) => isScale(column, inScope));
  const answers = columns.flatMap((column) => answerGrouping(analysis, column, inScope) ?? []);
  const attitudes = attitudeGrouping(analysis, scales, inScope);
  return attitudes === null ? answers : [attitudes, ...answers];
}

function surveyColumns(analysis: Analysis): readonly CustomerColumn[] {
  const headers = analysis.cleaned.tables.flatMap(({ table, kind, columns }) =>
    kind === 'customers' || kind === 'feedback'
      ? columns.flatMap(({ column, role }) => (role === null ? [table.columns[column]!.name] : []))
      : [],
  );
  return [...new Set(headers)].flatMap((header) => {
    try {
      return [customerColumn(analysis, header)];
    } catch (error) {
      if (error instanceof LensError) return [];
      throw error;
    }
  });
}

function isScale(column: CustomerColumn, inScope: Uint8Array): boolean {
  if (column.kind !== 'number') return false;
  const seen = new Set<number>();
  let answered = 0;
  for (let customer = 0; customer < inScope.length; customer += 1) {
    const value = column.values[customer]!;
    if (inScope[customer] === 0 || Number.isNaN(value)) continue;
    if (!Number.isInteger(value) || value < SCALE.lowest || value > SCALE.highest) return false;
    seen.add(value);
    answered += 1;
  }
  return seen.size >= SCALE.fewest && answered >= LEAST_ANSWERED;
}

function answerGrouping(
  { settings: { language } }: Analysis,
  column: CustomerColumn,
  inScope: Uint8Array,
): Grouping | null {
  if (column.kind !== 'text') return null;
  const parts = valueGrouping(column.dimension, inScope, t(language, 'grouping.others.answer'));
  const answered = parts.assignment.reduce((sum, group) => sum + (group >= 0 ? 1 : 0), 0);
  const distinct = new Set(column.dimension.codes.filter((code) => code >= 0)).size;
  if (distinct < ANSWERS.least || distinct > ANSWERS.most || answered < LEAST_ANSWERED) return null;
  return {
    id: `answer:${column.id}`,
    name: column.label,
    ...parts,
    definition: t(language, 'grouping.says.answer', { column: column.label }),
    basis: [],
  };
}

function attitudeGrouping(
  { settings: { language } }: Analysis,
  scales: readonly CustomerColumn[],
  inScope: Uint8Array,
): Grouping | null {
  if (scales.length < 2) return null;
  const columns = scales.map((scale) => ({
    name: scale.label,
    values: Float64Array.from(inScope, (one, customer) =>
      one === 1 && scale.kind === 'number' ? scale.values[customer]! : Number.NaN,
    ),
  }));
  try {
    const { clusters, assignment, n } = clusterRows(columns, { k: { from: 2, to: 5 } });
    if (n < LEAST_ANSWERED) return null;
    return {
      id: 'attitudes',
      name: t(language, 'grouping.attitudes'),
      groups: clusters.map((cluster, index) => {
        const name = clusterName(cluster, language);
        return { id: `attitude_${index + 1}`, name, definition: name, rule: null };
      }),
      assignment: Int16Array.from(assignment),
      definition: t(language, 'grouping.says.attitudes', {
        columns: listed(
          language,
          scales.map(({ label }) => label),
        ),
      }),
      basis: [],
    };
  } catch (error) {
    if (error instanceof LensError) return null;
    throw error;
  }
}
