import { type CleaningLog, type Language, t } from '#core';

/** Entries of the cleaning log that the workbook shows; longer logs also go to a file. */
export const LOG_ROWS_SHOWN = 20_000;

/** The cleaning log as rows: rule, cells, old value, new value; header first. */
export function* logRows(
  log: CleaningLog,
  language: Language,
): Generator<readonly (string | number | null)[]> {
  yield ['rule', 'where', 'old', 'new', 'why'];
  for (let index = 0; index < log.count; index++) {
    const entry = log.entry(index);
    yield [entry.rule, entry.where, entry.old, entry.new, t(language, entry.rule)];
  }
}
