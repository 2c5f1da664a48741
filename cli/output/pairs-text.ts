import { type Association, grouped, type Language, sentenceCase, t } from '#core';
import { alignedLines } from './width.ts';

/** Which columns about customers go together, as one part of a text; nothing without two such columns. */
export function pairsText(pairs: readonly Association[], language: Language): readonly string[] {
  if (pairs.length === 0) return [];
  const name = (id: Association['row']) =>
    id === 'segment' ? t(language, 'report.statistics.segment') : t(language, `role.${id}`);
  const isElsewhere = pairs.some(({ crosstab }) => crosstab.elsewhere > 0);
  const header = (['pair', 'strength', 'v', 'chi', 'df', 'p'] as const).map((id) =>
    t(language, `report.statistics.${id}`),
  );
  const rows = pairs.map(({ row, column, crosstab, test, cramersV, pAdjusted, strength }) => [
    sentenceCase(`${name(row)} × ${name(column)}`),
    t(language, `report.statistics.strength.${strength ?? 'unknown'}`),
    cramersV === null ? '' : grouped(cramersV, 3),
    test === null ? '' : grouped(test.statistic, 1),
    test === null ? '' : `${test.df}`,
    pAdjusted === null ? '' : pAdjusted < 0.001 ? '< 0.001' : grouped(pAdjusted, 3),
    grouped(crosstab.n, 0),
    grouped(crosstab.missing, 0),
    ...(isElsewhere ? [grouped(crosstab.elsewhere, 0)] : []),
  ]);
  const counts = [
    'n',
    t(language, 'report.statistics.missing'),
    ...(isElsewhere ? [t(language, 'report.statistics.elsewhere')] : []),
  ];
  const lines = alignedLines([[...header, ...counts], ...rows]).map((line) => `  ${line}`);
  const note = isElsewhere ? [t(language, 'report.statistics.elsewhere-note')] : [];
  return [[t(language, 'report.statistics.pairs'), ...lines, ...note].join('\n')];
}
