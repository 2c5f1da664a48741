import { areaAddress } from '#workbook/look';
import { enteredText } from '../../../plan/entered-text.ts';
import type { Job } from '../job.ts';
import { MARK, markText } from '../marks.ts';
import { freeName } from '../targets.ts';

const LISTS = '_lists';

/**
 * Writes lists of choices that are too long for a rule to a sheet that nobody sees.
 *
 * @returns its name, and what marks it as done
 */
export function writeLists(
  job: Job,
  workbook: Excel.Workbook,
  lists: readonly (readonly string[])[],
): { readonly name: string; readonly finish: () => void } {
  const { sheets } = job.found;
  const existing = sheets.find(({ mark }) => mark?.sheet === 'lists');
  const taken = new Set([...sheets, ...job.targets].map(({ name }) => name.toLowerCase()));
  const name = existing?.name ?? freeName(LISTS, taken);
  if (lists.length === 0) return { name, finish: () => undefined };
  const sheet = existing ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
  const rows = Math.max(...lists.map((items) => items.length));
  const mark = existing?.mark;
  const setMark = (done: boolean) => {
    const text = markText({
      sheet: 'lists',
      generation: job.generation,
      done,
      name,
      id: existing?.id ?? null,
      language: job.plan.language,
      rows,
      columns: lists.length,
    });
    sheet.customProperties.add(MARK, text);
  };
  setMark(false);
  if (mark) sheet.getRange(areaAddress({ ...mark, row: 1, column: 0 })).clear('Contents');
  const cells = Array.from({ length: rows }, (_, row) =>
    lists.map((items) => enteredText(items[row] ?? '')),
  );
  sheet.getRange(areaAddress({ row: 1, column: 0, rows, columns: lists.length })).values = cells;
  sheet.visibility = 'VeryHidden';
  return { name, finish: () => setMark(true) };
}
