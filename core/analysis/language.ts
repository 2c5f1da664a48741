import type { Language } from '../i18n/index.ts';
import type { Table } from '../table/index.ts';

/** The language most column names are written in: Chinese when at least half of them hold Chinese characters. */
export function languageOf(tables: readonly Table[]): Language {
  const headers = tables.flatMap((table) => table.columns.map((column) => column.name));
  const chinese = headers.filter((header) => /\p{Script=Han}/u.test(header)).length;
  return headers.length > 0 && chinese * 2 >= headers.length ? 'zh' : 'en';
}
