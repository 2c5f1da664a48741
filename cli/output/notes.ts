import { type Language, type Note, t } from '#core';

const SHOWN = 12;

/** Problems and warnings as lines, problems first; what is merely good to know stays in the workbook. */
export function noteLines(notes: readonly Note[], language: Language): readonly string[] {
  const problems = notes.filter((entry) => entry.level === 'problem');
  const warnings = notes.filter((entry) => entry.level === 'warning');
  return [...problems, ...warnings].slice(0, SHOWN).map((entry) => {
    const label = t(language, entry.level === 'problem' ? 'cli.problem' : 'cli.warning');
    const where = entry.where === undefined ? '' : ` (${entry.where})`;
    return `${label}${language === 'zh' ? '：' : ': '}${t(language, entry.code, entry.params)}${where}`;
  });
}
