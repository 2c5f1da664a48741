import { type Note, note } from '../basics/index.ts';
import { cellAt, cellText, whereAt } from './cell-value.ts';
import { shown } from './parse.ts';
import { type ReadSettings, rowsOf, type SheetTable } from './sheet-tables.ts';
import type { SynonymSetting } from './types.ts';

/** Reads the words of the user's own and what they stand for. */
export function readSynonymTable({ table, column }: SheetTable): ReadSettings {
  const synonyms: SynonymSetting[] = [];
  const notes: Note[] = [];
  for (const row of rowsOf(table)) {
    const word = cellText(cellAt(column('word'), row));
    const means = cellText(cellAt(column('means'), row));
    if (word === '' && means === '') continue;
    if (word === '' || means === '') {
      const where = whereAt(table, column(word === '' ? 'word' : 'means'), row);
      notes.push(note('warning', 'settings.sheet-synonym', { word: shown(word + means) }, where));
    } else synonyms.push({ word, means });
  }
  return { settings: synonyms.length === 0 ? {} : { synonyms }, notes };
}
