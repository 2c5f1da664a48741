import type { Note } from '../basics/index.ts';
import { type Language, t } from '../i18n/index.ts';
import type { Check, DimensionId, DimensionScore, Quality, Scores } from './types.ts';
import { DIMENSIONS } from './types.ts';

/** A judgement for scripts: scores 0–1, `null` with the reason for what cannot be judged. */
export function qualityJson(quality: Quality, language: Language): unknown {
  const said = (reason: Note | null) =>
    reason === null ? null : t(language, reason.code, reason.params);
  const one = ({ score, n, failed, reason }: DimensionScore) => ({
    score,
    n,
    failed,
    ...(reason === null ? {} : { reason: said(reason) }),
  });
  const all = (scores: Scores) =>
    Object.fromEntries(DIMENSIONS.map((id: DimensionId) => [id, one(scores[id])]));
  const { score, validShare, usefulness } = quality;
  return {
    score,
    valid: validShare,
    useful: usefulness,
    dimensions: all(quality.scores),
    sheets: quality.sheets.map((sheet) => ({
      sheet: sheet.sheet,
      kind: sheet.kind,
      rows: sheet.rows,
      score: sheet.score,
      dimensions: all(sheet.scores),
    })),
    columns: quality.columns.map((column) => ({
      sheet: column.sheet,
      column: column.column,
      role: column.role,
      rows: column.rows,
      newest: column.newest,
      ageDays: column.ageDays,
      dimensions: all(column.scores),
    })),
    checks: quality.checks.map((check) => checkJson(check, language)),
    review: quality.review,
    filled: quality.fills,
    history: quality.history,
    worse: quality.worse,
    notes: quality.notes.map(said),
  };
}

function checkJson(check: Check, language: Language): unknown {
  const { code, dimension, part, sheet, columns, unit, n, failed, cells } = check;
  const id = code.replace('quality.check.', '');
  return {
    check: id,
    dimension,
    part,
    sheet,
    columns,
    what: t(language, code),
    unit,
    n,
    failed,
    share: 1 - failed / n,
    cells,
  };
}
