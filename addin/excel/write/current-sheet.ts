import type { SheetId } from '#core';
import type { Survey, SurveyedSheet } from './survey.ts';

/**
 * The sheet that holds a result now; `null` when there is none. Where several are marked as the same, a
 * protected one was left as it is and another written beside it; of others that of the last run counts.
 */
export function currentSheet(
  { sheets }: Pick<Survey, 'sheets'>,
  id: SheetId,
): SurveyedSheet | null {
  const all = sheets.filter(({ mark }) => mark?.sheet === id && mark.done);
  const open = all.filter((sheet) => !sheet.protected);
  const [first = null, ...others] = open.length > 0 ? open : all;
  if (others.length === 0) return first;
  const size = ({ mark }: SurveyedSheet) =>
    sheets.filter((sheet) => sheet.mark?.generation === mark?.generation).length;
  return others.reduce((best, one) => (size(one) > size(best!) ? one : best), first);
}
