import { CellKind, type Column, textOf } from '../../table/index.ts';
import type { Journal } from '../journal.ts';
import type { TableReader } from '../table-reader.ts';
import type { StageRow } from '../types.ts';
import {
  addressOf,
  filledDown,
  fractionsOf,
  numberAt,
  percentDecimals,
  typedText,
} from './typed-cells.ts';

/** Decimals a percent cell is taken to show when its format isn't known, at most. */
const MOST_DECIMALS = 4;

/**
 * The rows of a stage table typed by hand (T2). An empty stage under a filled one belongs to it (a
 * merged cell); rows without any stage or number are left out.
 */
export function readStages(reader: TableReader, journal: Journal): readonly StageRow[] {
  const { table } = reader;
  const stageColumn = reader.firstOf('stage', 'event');
  if (stageColumn === null) {
    journal.note('problem', 'clean.stages-no-stage', { sheet: table.sheet });
    return [];
  }
  const reachedColumn = reader.column('reached');
  const convertedColumn = reader.column('converted');
  const rateColumn = reader.column('rate');
  const rates = fractionsOf(table, rateColumn);
  const { texts: stages, filled } = filledDown(table, stageColumn, reader.undone);
  const rows: StageRow[] = [];
  const filledRows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const stage = stages[row] ?? null;
    const reached = numberAt(table, reachedColumn, row);
    const converted = numberAt(table, convertedColumn, row);
    const isTyped = typedText(stageColumn, row) !== null;
    if (stage === null || (!isTyped && reached === null && converted === null)) continue;
    if (filled.includes(row)) filledRows.push(row);
    noteUnreadable(reader, reachedColumn, row, journal);
    noteUnreadable(reader, convertedColumn, row, journal);
    rows.push({
      stage,
      channel: typedText(reader.column('channel'), row),
      reached,
      converted,
      printedRate: rates[row] ?? null,
      printedDecimals: decimalsOf(rateColumn, row, rates[row] ?? null),
      lossReason: typedText(reader.column('loss-reason'), row),
      direction: typedText(reader.column('direction'), row),
      where: {
        reached: addressOf(table, reachedColumn, row),
        converted: addressOf(table, convertedColumn, row),
        rate: addressOf(table, rateColumn, row),
      },
    });
  }
  const printed = (row: number) => stages[row] ?? '';
  journal.cells(table, stageColumn, 'clean.filled-down', Int32Array.from(filledRows), printed);
  if (rows.length === 0) journal.note('problem', 'clean.no-rows', { sheet: table.sheet });
  return rows;
}

function noteUnreadable(
  reader: TableReader,
  column: Column | null,
  row: number,
  journal: Journal,
): void {
  if (typedText(column, row) === null || numberAt(reader.table, column, row) !== null) return;
  const where = addressOf(reader.table, column, row);
  const params = { sheet: reader.table.sheet, column: column!.name, n: 1 };
  journal.note('warning', 'clean.numbers-unreadable', params, where);
}

/** A text shows its decimals; of a number only those it needs are known. */
function decimalsOf(column: Column | null, row: number, rate: number | null): number {
  if (column === null || rate === null) return 0;
  if (column.kinds[row] === CellKind.text) return percentDecimals(textOf(column, row) ?? '');
  const shown = (rate * 100).toFixed(MOST_DECIMALS).replace(/\.?0+$/, '');
  return percentDecimals(shown);
}
