import { type Note, note } from '../basics/index.ts';
import { cellAt, cellText, whereAt } from './cell-value.ts';
import { splitEvents } from './event-list.ts';
import { type ReadSettings, rowsOf, type SheetTable } from './sheet-tables.ts';
import type { StepSetting } from './types.ts';

/** Reads the conversion steps; a step without events counts the event named like it. */
export function readStepTable({ table, column }: SheetTable): ReadSettings {
  const steps: StepSetting[] = [];
  const notes: Note[] = [];
  for (const row of rowsOf(table)) {
    const label = cellText(cellAt(column('label'), row));
    const events = splitEvents(cellText(cellAt(column('events'), row)));
    const [first] = events;
    if (label === '' && first === undefined) continue;
    if (label === '') {
      const where = whereAt(table, column('label'), row);
      notes.push(note('info', 'settings.sheet-step-no-label', { event: first! }, where));
    }
    steps.push({ label: label || first!, events: first === undefined ? [label] : events });
  }
  if (steps.length === 0) return { settings: {}, notes };
  if (steps.length === 1) {
    const where = whereAt(table, column('label'), 0);
    return {
      settings: {},
      notes: [note('warning', 'settings.sheet-steps-ignored', { steps: 1 }, where)],
    };
  }
  return { settings: { steps }, notes };
}
