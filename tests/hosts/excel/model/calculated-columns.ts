import type { HostSheet } from './sheet.ts';
import { bodyArea } from './tables.ts';
import type { HostArea } from './types.ts';

/** What Excel's AutoCorrect will do once an entry is made; called after it. */
export type Fill = () => void;

/**
 * Finds table columns without any content that an entry goes into. Excel makes calculated columns of
 * them: the last formula entered fills the whole column, whatever the others were.
 */
export function columnsToFill(sheet: HostSheet, entry: HostArea): Fill {
  const empty = sheet.tables.flatMap((table) => {
    const body = bodyArea(table);
    if (!shares(body, entry)) return [];
    const columns: HostArea[] = [];
    for (let column = body.column; column < body.column + body.columns; column++) {
      const whole = { ...body, column, columns: 1 };
      const meets = column >= entry.column && column < entry.column + entry.columns;
      if (meets && isEmpty(sheet, whole)) columns.push(whole);
    }
    return columns;
  });
  return () => {
    for (const column of empty) fill(sheet, column);
  };
}

const shares = (body: HostArea, entry: HostArea): boolean =>
  entry.row < body.row + body.rows && body.row < entry.row + entry.rows;

const rowsOf = ({ row, rows }: HostArea): readonly number[] =>
  Array.from({ length: rows }, (_, index) => row + index);

const isEmpty = ({ cells }: HostSheet, area: HostArea): boolean =>
  rowsOf(area).every(
    (row) =>
      cells.value(row, area.column) === undefined && cells.formula(row, area.column) === undefined,
  );

function fill({ cells }: HostSheet, area: HostArea): void {
  const formulas = rowsOf(area).flatMap((row) => cells.formula(row, area.column) ?? []);
  const last = formulas.at(-1);
  if (last === undefined) return;
  for (const row of rowsOf(area)) cells.setFormula(row, area.column, last);
}
