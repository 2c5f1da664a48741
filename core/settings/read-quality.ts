import { type Note, note } from '../basics/index.ts';
import { type MessageCode, t } from '../i18n/index.ts';
import { cellAt, cellDay, cellNumber, cellText, whereAt } from './cell-value.ts';
import { shown } from './parse.ts';
import {
  DECISIONS,
  type Decision,
  FILL_RULES,
  type FillRule,
  type FillSetting,
  type QualityRun,
  type ReviewSetting,
  UNDO_CODES,
  UNDO_RULES,
  type UndoRule,
} from './quality-settings.ts';
import { plain } from './setting-rows.ts';
import { type ReadSettings, rowsOf, type SheetTable } from './sheet-tables.ts';

/** Which of some ids a cell names, by id or by its word in either language. */
function named<Id extends string>(
  text: string,
  ids: readonly Id[],
  code: (id: Id) => MessageCode,
): Id | undefined {
  const wanted = plain(text);
  return ids.find((id) =>
    [id, t('zh', code(id)), t('en', code(id))].some((word) => plain(word) === wanted),
  );
}

const bad = (code: MessageCode, text: string, where: string): Note =>
  note('warning', code, { value: shown(text) }, where);

/** Reads the decisions of the review queue; a row without one is still open. */
export function readReviewTable({ table, column }: SheetTable): ReadSettings {
  const reviews: ReviewSetting[] = [];
  const notes: Note[] = [];
  for (const row of rowsOf(table)) {
    const key = cellText(cellAt(column('review-key'), row));
    const text = cellText(cellAt(column('review-decision'), row));
    if (key === '' || text === '') continue;
    const decision = named<Decision>(text, DECISIONS, (id) => `settings.decision.${id}`);
    const corrected = cellNumber(cellAt(column('review-corrected'), row));
    const where = whereAt(table, column('review-decision'), row);
    if (decision === undefined) notes.push(bad('settings.sheet-decision', text, where));
    else if (decision === 'correct' && corrected === null) {
      notes.push(bad('settings.sheet-corrected', text, where));
    } else {
      reviews.push({
        key,
        decision,
        corrected: decision === 'correct' ? corrected : null,
        where: cellText(cellAt(column('review-where'), row)),
        amount: cellNumber(cellAt(column('review-amount'), row)),
      });
    }
  }
  return { settings: reviews.length === 0 ? {} : { reviews }, notes };
}

/** Reads what stands in for missing values. */
export function readFillTable({ table, column }: SheetTable): ReadSettings {
  const fills: FillSetting[] = [];
  const notes: Note[] = [];
  for (const row of rowsOf(table)) {
    const name = cellText(cellAt(column('fill-column'), row));
    const text = cellText(cellAt(column('fill-rule'), row));
    const value = cellText(cellAt(column('fill-value'), row));
    if (name === '' || text === '') continue;
    const rule = named<FillRule>(text, FILL_RULES, (id) => `settings.fill.${id}`);
    const where = whereAt(table, column('fill-rule'), row);
    if (rule === undefined) notes.push(bad('settings.sheet-fill', text, where));
    else if (rule === 'constant' && value === '') {
      notes.push(bad('settings.sheet-fill-value', name, where));
    } else fills.push({ column: name, rule, value: rule === 'constant' ? value : null });
  }
  return { settings: fills.length === 0 ? {} : { fills }, notes };
}

const OFF = ['off', 'yes', 'true', '1', '是', '停'];

/** Reads which cleaning rules are switched off. */
export function readUndoTable({ table, column }: SheetTable): ReadSettings {
  const undo: UndoRule[] = [];
  const notes: Note[] = [];
  for (const row of rowsOf(table)) {
    const text = cellText(cellAt(column('undo-rule'), row));
    const switched = cellText(cellAt(column('undo-off'), row));
    if (text === '' || switched === '') continue;
    const rule = named<UndoRule>(text, UNDO_RULES, (id) => UNDO_CODES[id]);
    const isOff =
      OFF.includes(plain(switched)) ||
      named(switched, ['off'], () => 'settings.undo.off') === 'off';
    const where = whereAt(table, column(rule === undefined ? 'undo-rule' : 'undo-off'), row);
    if (rule === undefined || !isOff) {
      notes.push(bad('settings.sheet-undo', rule === undefined ? text : switched, where));
    } else undo.push(rule);
  }
  return { settings: undo.length === 0 ? {} : { undo }, notes };
}

/** Reads the quality of earlier runs. */
export function readHistoryTable({ table, column }: SheetTable): ReadSettings {
  const number = (id: Parameters<typeof column>[0], row: number) =>
    cellNumber(cellAt(column(id), row));
  const qualityHistory = rowsOf(table).flatMap((row): QualityRun[] => {
    const inputs = cellText(cellAt(column('run-inputs'), row));
    if (inputs === '') return [];
    return [
      {
        asOf: cellDay(cellAt(column('run-as-of'), row)),
        rows: number('run-rows', row) ?? 0,
        score: number('run-score', row),
        accuracy: number('run-accuracy', row),
        completeness: number('run-completeness', row),
        consistency: number('run-consistency', row),
        timeliness: number('run-timeliness', row),
        usefulness: number('run-usefulness', row),
        inputs,
      },
    ];
  });
  return { settings: qualityHistory.length === 0 ? {} : { qualityHistory }, notes: [] };
}
