import { type Note, note } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import type { Recognition, SheetKind } from '../roles/index.ts';
import { type UndoRule, undoneCodes } from '../settings/index.ts';
import { columnQuality } from './column-quality.ts';
import type { ColumnQuality, Profile } from './types.ts';

/** Sheets whose columns are not the user's data, or not understood. */
const SKIPPED: readonly SheetKind[] = ['settings', 'result', 'unknown'];
const GOOD_ENOUGH = 0.95;
const MOSTLY_EMPTY = 0.5;

/**
 * Statistics and quality of every column of the recognised sheets.
 *
 * The score shown is the mean of filled × valid over the columns in use, weighted by rows; the two
 * numbers behind it are the share of values whose format fits, and the usefulness (filled × used).
 */
export function profile(
  recognition: Recognition,
  cleaned: Cleaned,
  undo: readonly UndoRule[] = [],
): Profile {
  const undone = undoneCodes(undo);
  const columns = recognition.tables
    .filter(({ kind }) => !SKIPPED.includes(kind))
    .flatMap(({ table, columns: roles }) =>
      roles
        .filter(({ role }) => role !== 'ignore')
        .map((columnRole) => columnQuality(table, columnRole, cleaned.lastDay, undone)),
    );
  const used = columns.filter((column) => column.used === 1);
  return {
    columns,
    score: weightedMean(used, ({ score }) => score),
    validShare: weightedMean(
      columns,
      ({ valid }) => valid,
      ({ rows, filled }) => rows * filled,
    ),
    usefulness: weightedMean(columns, ({ filled, used: isUsed }) => filled * isUsed),
    notes: [...columnNotes(used), ...reviewNotes(cleaned)],
  };
}

function weightedMean(
  columns: readonly ColumnQuality[],
  value: (column: ColumnQuality) => number,
  weight: (column: ColumnQuality) => number = ({ rows }) => rows,
): number | null {
  const total = columns.reduce((sum, column) => sum + weight(column), 0);
  if (total === 0) return null;
  return columns.reduce((sum, column) => sum + weight(column) * value(column), 0) / total;
}

function columnNotes(used: readonly ColumnQuality[]): readonly Note[] {
  return used
    .filter(({ rows }) => rows > 0)
    .flatMap((quality) => {
      const { sheet, column, filled, valid, examples } = quality;
      if (filled > 0 && valid < GOOD_ENOUGH) {
        const params = { sheet, column, share: 1 - valid };
        return [note('warning', 'profile.misfits', params, examples[0])];
      }
      if (filled >= MOSTLY_EMPTY) return [];
      return [note('info', 'profile.mostly-empty', { sheet, column, share: 1 - filled })];
    });
}

function reviewNotes({ review }: Cleaned): readonly Note[] {
  const open = review.filter(({ decision }) => decision === null).length;
  return open === 0 ? [] : [note('info', 'profile.review-queue', { n: open })];
}
