import { type Note, note } from '../basics/index.ts';
import { cellAt, cellText, whereAt } from './cell-value.ts';
import { shown } from './parse.ts';
import { ruleProblem } from './rule-problem.ts';
import { type ReadSettings, rowsOf, type SheetTable } from './sheet-tables.ts';
import { checkTagRule } from './tag-rule.ts';
import type { TagSetting } from './types.ts';

/** Reads the user's own tags. One whose rule cannot be read is left out; the others stay. */
export function readTagTable({ table, column }: SheetTable): ReadSettings {
  const tags: TagSetting[] = [];
  const notes: Note[] = [];
  for (const row of rowsOf(table)) {
    const name = cellText(cellAt(column('tag-name'), row));
    const rule = cellText(cellAt(column('tag-rule'), row));
    const id = cellText(cellAt(column('tag-id'), row)) || name;
    if (id === '' && rule === '') continue;
    const where = whereAt(table, column(id === '' ? 'tag-name' : 'tag-rule'), row);
    if (id === '' || rule === '') {
      notes.push(note('warning', 'settings.sheet-tag', { tag: shown(id + rule) }, where));
      continue;
    }
    const problem = ruleProblem(rule, where, checkTagRule);
    if (problem !== null) notes.push(problem);
    else if (tags.some((one) => one.id === id)) {
      notes.push(note('warning', 'settings.sheet-tag-twice', { tag: shown(id) }, where));
    } else tags.push({ id, name, rule });
  }
  return { settings: tags.length === 0 ? {} : { tags }, notes };
}
