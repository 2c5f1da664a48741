import { note } from '../../basics/index.ts';
import { CellKind, type Grid, type SourceFile } from '../../table/index.ts';
import type { Baskets } from '../types.ts';
import { collectBaskets } from './collect-baskets.ts';
import { itemRows } from './item-rows.ts';
import { sheetLines } from './sheet-lines.ts';

/** Names of the columns of a basket file whose lines are baskets: 商品1, Item 2, … */
const ITEM_HEADER =
  /^(?:items?|products?|goods|商品|产品|货品|品名|商品名称)\s*(?:\(s\))?\s*[-_#]?\s*\d*$/iu;
/** What parts the items of a line that stands in one cell. */
const SEPARATORS = /[,;|、，；｜\t]/u;

/**
 * Baskets of basket files, every visible sheet: one basket a line (`milk,bread`, each item in a cell of
 * its own or all in one), or one row an item (basket number, item). How a sheet was read is in the notes.
 *
 * @returns files without a cell: no baskets
 */
export function fileBaskets(files: readonly SourceFile[]): Baskets {
  const codes = new Map<string, number>();
  const basket: number[] = [];
  const item: number[] = [];
  const notes = [];
  let basketCount = 0;
  const add = (text: string): void => {
    const name = itemName(text);
    if (name === '') return;
    const code = codes.get(name) ?? codes.size;
    codes.set(name, code);
    basket.push(basketCount);
    item.push(code);
  };
  for (const { grids } of files) {
    for (const grid of grids.filter(isUsed)) {
      const rows = itemRows(grid);
      const lines = rows ?? lineBaskets(grid);
      const code = rows === null ? 'affinity.read-lines' : 'affinity.read-rows';
      notes.push(note('info', code, { sheet: grid.sheet, n: lines.length }));
      for (const line of lines) {
        for (const text of line) add(text);
        basketCount += 1;
      }
    }
  }
  const seen = {
    basket: Int32Array.from(basket),
    item: Int32Array.from(item),
    basketCount,
    items: [...codes.keys()].map((value) => ({ kind: 'item' as const, value })),
  };
  const baskets = collectBaskets(seen, 'basket');
  return { ...baskets, notes: [...notes, ...baskets.notes] };
}

function isUsed({ visibility, columns }: Grid): boolean {
  return (
    visibility === 'visible' &&
    columns.some(({ kinds }) => kinds.some((kind) => kind !== CellKind.empty))
  );
}

function lineBaskets(grid: Grid): readonly (readonly string[])[] {
  const lines = sheetLines(grid);
  const isHeader = lines[0]?.every((text) => ITEM_HEADER.test(text.trim())) === true;
  const baskets = isHeader ? lines.slice(1) : lines;
  if (baskets.some((line) => line.length > 1)) return baskets;
  return baskets.map((line) => line.flatMap((text) => text.split(SEPARATORS)));
}

function itemName(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ');
}
