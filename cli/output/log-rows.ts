import { type CleaningLog, type Language, t } from '#core';

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
