import { type Note, note } from '../basics/index.ts';
import { cellAt, cellText, whereAt } from './cell-value.ts';
import { segmentsFromRows } from './preset-rows.ts';
import { ruleProblem } from './rule-problem.ts';
import { type ReadSettings, rowsOf, type SheetTable } from './sheet-tables.ts';
import type { Preset, SegmentSetting } from './types.ts';

/**
 * Reads the segments. A rule that cannot be read sets all of them aside: leaving out one would move its
 * customers into others unseen.
 */
export function readSegmentTable({ table, column }: SheetTable, preset: Preset): ReadSettings {
  const rows: SegmentSetting[] = [];
  const notes: Note[] = [];
  const seen = new Set<string>();
  const text = (id: 'id' | 'name' | 'rule' | 'strategy', row: number): string =>
    cellText(cellAt(column(id), row));
  const lastRow = rowsOf(table)
    .filter((row) => text('id', row) + text('name', row) !== '')
    .at(-1);
  for (const row of rowsOf(table)) {
    const name = text('name', row);
    const rule = text('rule', row);
    const id = text('id', row) || name || `segment_${rows.length + 1}`;
    if (text('id', row) === '' && name === '' && rule === '') continue;
    const problem = ruleProblem(rule, whereAt(table, column('rule'), row));
    if (problem !== null) notes.push(problem);
    // Without a rule everyone fits: meant at the end, where it takes the rest, but not before.
    if (rule === '' && row !== lastRow) {
      const where = whereAt(table, column('rule'), row);
      notes.push(note('problem', 'settings.sheet-no-rule', { name: name || id }, where));
    }
    if (seen.has(id)) {
      const where = whereAt(table, column('id'), row);
      notes.push(note('problem', 'segment.duplicate-id', { id }, where));
    }
    seen.add(id);
    rows.push({ id, name, rule, strategy: text('strategy', row) });
  }
  if (notes.length > 0) {
    const where = whereAt(table, column('rule'), 0);
    return {
      settings: {},
      notes: [...notes, note('problem', 'settings.sheet-segments-ignored', {}, where)],
    };
  }
  const segments = rows.length === 0 ? null : segmentsFromRows(rows, preset);
  return { settings: segments === null ? {} : { segments }, notes };
}
