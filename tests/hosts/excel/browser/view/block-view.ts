import type { HostSheet } from '../../model/sheet.ts';
import type { HostArea } from '../../model/types.ts';
import { cellInput } from './cell-input.ts';
import { cellText } from './cell-text.ts';
import { dataBarsOf, isIn } from './data-bar-view.ts';
import { lookView } from './look-view.ts';
import { ruleLooksOf } from './rule-looks.ts';
import type { BlockView, CellView, LookView } from './types.ts';

/** Cells of an area as they are seen. */
export function blockView(sheet: HostSheet, area: HostArea, locale: string): BlockView {
  const looks = new Looks();
  const barOf = dataBarsOf(sheet);
  const ruleOf = ruleLooksOf(sheet);
  const values = sheet.values(area);
  const cells = values.map((line, i) =>
    line.map((value, j): CellView | null => {
      const row = area.row + i;
      const column = area.column + j;
      const own = sheet.formats.look(row, column);
      const rule = ruleOf(row, column, value);
      const look = looks.number({ ...tableLook(sheet, row, column), ...lookView(own), ...rule });
      if (value === '' && look < 0) return null;
      const number = typeof value === 'number';
      const bar = number ? barOf(row, column, value) : null;
      const link = linkOf(sheet, row, column);
      return {
        text: value === '' ? '' : cellText(value, own.NumberFormat, locale),
        input: cellInput(sheet, row, column, locale),
        number,
        look,
        ...(link ? { link } : {}),
        ...(bar ? { bar } : {}),
      };
    }),
  );
  return { row: area.row, cells, looks: looks.all };
}

/** Looks by number; the plain look is -1. */
class Looks {
  readonly all: LookView[] = [];
  private readonly numbers = new Map<string, number>();

  number(look: LookView): number {
    const key = JSON.stringify(look);
    if (key === '{}') return -1;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(look) - 1;
  }
}

/** A table's header stands out though nobody formatted it. */
function tableLook(sheet: HostSheet, row: number, column: number): LookView {
  const table = sheet.tables.find(({ area }) => area.row === row && isIn(area, row, column));
  return table?.showHeaders ? { bold: true, bottom: '1px solid #849294' } : {};
}

/** Where in the workbook a cell leads; links to the web lead nowhere here. */
function linkOf(sheet: HostSheet, row: number, column: number): string | null {
  const found = sheet.hyperlinks.findLast(({ area }) => isIn(area, row, column));
  return found?.link.documentReference ?? null;
}
