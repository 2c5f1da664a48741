import { type Language, t } from '../i18n/index.ts';
import type { ReportCell } from '../report/index.ts';
import { inputCell } from './input-cell.ts';
import { FILL_RULES, UNDO_CODES, UNDO_RULES } from './quality-settings.ts';
import type { Settings } from './types.ts';

type Rows = readonly (readonly ReportCell[])[];

/** What stands in for missing values; a blank row to add one. */
export function fillRows({ fills }: Settings, language: Language): Rows {
  const rows = fills.map(({ column, rule, value }) => [
    inputCell(column),
    inputCell(t(language, `settings.fill.${rule}`)),
    inputCell(value),
  ]);
  return [...rows, [inputCell(null), inputCell(null), inputCell(null)]];
}

/** Words for the rules of filling, to choose from. */
export function fillWords(language: Language): readonly string[] {
  return FILL_RULES.map((rule) => t(language, `settings.fill.${rule}`));
}

/** Every cleaning rule that can be switched off, in the words of the log. */
export function undoRows({ undo }: Settings, language: Language): Rows {
  return UNDO_RULES.map((rule) => [
    t(language, UNDO_CODES[rule]),
    inputCell(undo.includes(rule) ? t(language, 'settings.undo.off') : null),
  ]);
}
