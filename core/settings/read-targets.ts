import { type Note, note } from '../basics/index.ts';
import { METRICS, metricNamed } from '../metrics/index.ts';
import { cellAt, cellNumber, cellText, whereAt } from './cell-value.ts';
import { shown } from './parse.ts';
import { type ReadSettings, rowsOf, type SheetTable } from './sheet-tables.ts';
import type { TargetSetting } from './types.ts';

/** Reads the targets; metrics are known by id or by their name in either language. */
export function readTargetTable({ table, column }: SheetTable): ReadSettings {
  const targets: TargetSetting[] = [];
  const notes: Note[] = [];
  for (const row of rowsOf(table)) {
    const name = cellText(cellAt(column('metric'), row));
    const cell = cellAt(column('target'), row);
    if (name === '' || cell.kind === 'empty') continue;
    const target = cellNumber(cell);
    const metric = metricNamed(name);
    const isRate = metric !== null && METRICS.get(metric)?.unit === 'rate';
    const params = { metric: shown(name), value: shown(cellText(cell)) };
    const where = whereAt(table, column('target'), row);
    if (target === null) notes.push(note('warning', 'settings.sheet-target', params, where));
    else if (isRate && target > 1) {
      notes.push(note('warning', 'settings.sheet-target-rate', params, where));
    } else targets.push({ metric: metric ?? name, target });
  }
  return { settings: targets.length === 0 ? {} : { targets }, notes };
}
