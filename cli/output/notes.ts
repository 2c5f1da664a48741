import { type Language, labelled, type Note, t } from '#core';

const SHOWN = 12;

/** Problems and warnings as lines, problems first; what is merely good to know stays in the workbook. */
export function noteLines(notes: readonly Note[], language: Language): readonly string[] {
  const problems = notes.filter((entry) => entry.level === 'problem');
  const warnings = notes.filter((entry) => entry.level === 'warning');
  const wanted = [...problems, ...warnings];
  const lines = wanted.slice(0, SHOWN).map((entry) => noteLine(entry, language));
  const n = wanted.length - lines.length;
  return n === 0 ? lines : [...lines, t(language, 'cli.more-notes', { n })];
}

function noteLine({ level, code, params, where }: Note, language: Language): string {
  const label = t(language, level === 'problem' ? 'cli.problem' : 'cli.warning');
  const text = t(language, code, params);
  const placed = where === undefined ? text : t(language, 'report.note.at', { text, where });
  return labelled(language, label, placed);
}
