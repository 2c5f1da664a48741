import { cellRef, type Day, dayOf, isoDay, parseIsoDay, serialToMillis } from '../basics/index.ts';
import { CellKind, type Column, type Table } from '../table/index.ts';

/** A cell of a settings table as its reader wants it: text trimmed, percentages as fractions. */
export type SheetCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly day: Day };

/** The cell of a row; a column that isn't there is empty throughout. */
export function cellAt(column: Column | undefined, row: number): SheetCell {
  const kind = column?.kinds[row];
  const value = column?.values[row] ?? 0;
  switch (kind) {
    case CellKind.number:
    case CellKind.percent:
      return { kind: 'number', value };
    case CellKind.date:
      return { kind: 'date', day: dayOf(value) };
    case CellKind.boolean:
      return { kind: 'text', text: value === 1 ? 'TRUE' : 'FALSE' };
    case CellKind.text:
    case CellKind.error: {
      const text = column?.dictionary[value]?.trim() ?? '';
      return text === '' ? { kind: 'empty' } : { kind: 'text', text };
    }
    default:
      return { kind: 'empty' };
  }
}

/** The cell as text: dates in ISO form, numbers as JavaScript writes them; '' when empty. */
export function cellText(cell: SheetCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'date':
      return isoDay(cell.day);
  }
}

/** The cell as a number; text such as `1,000`, `8%`, `200元` or `1.2万` counts. `null` when it is none. */
export function cellNumber(cell: SheetCell): number | null {
  if (cell.kind === 'number') return cell.value;
  if (cell.kind !== 'text') return null;
  const match =
    /^[¥￥$€£]?\s*(-?\d[\d,]*(?:\.\d+)?)\s*(%|万|千)?\s*(?:元|块|单|人|次|位|件|orders?|customers?)?$/i.exec(
      cell.text.normalize('NFKC'),
    );
  if (match === null) return null;
  const value = Number(match[1]!.replaceAll(',', ''));
  if (match[2] === '%') return value / 100;
  return value * (match[2] === '万' ? 10_000 : match[2] === '千' ? 1_000 : 1);
}

/** The cell as ISO text of a day, also from `2026/6/1`, `2026年6月1日` or an Excel serial; else `null`. */
export function cellDay(cell: SheetCell): string | null {
  if (cell.kind === 'date') return isoDay(cell.day);
  if (cell.kind === 'number') {
    const plausible = cell.value >= 20_000 && cell.value < 100_000;
    return plausible ? isoDay(dayOf(serialToMillis(cell.value))) : null;
  }
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(
    cellText(cell).normalize('NFKC'),
  );
  if (match === null) return null;
  const day = parseIsoDay(match.slice(1).join('-'));
  return day === null ? null : isoDay(day);
}

/** Where the cell stands, as `Lens Settings!B5`. */
export function whereAt(table: Table, column: Column | undefined, row: number): string {
  return cellRef(table.sheet, column?.sheetColumn ?? 0, table.rowNumbers[row] ?? 1);
}
