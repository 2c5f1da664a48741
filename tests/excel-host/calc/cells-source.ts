import type { CalcSource, CalcTable } from '../../hosts/excel/calc/index.ts';
import { parseAddress } from '../../hosts/excel/model/address.ts';
import type { CellValue } from '../../hosts/excel/model/types.ts';

/** A workbook with one sheet `S`, from its cells by address; texts with `=` are formulas. */
export function cellsSource(
  cells: Readonly<Record<string, CellValue>>,
  parts: {
    tables?: Readonly<Record<string, CalcTable>>;
    names?: Readonly<Record<string, string>>;
  } = {},
): CalcSource {
  const placed = new Map(
    Object.entries(cells).map(([address, value]) => {
      const { row, column } = parseAddress(address)!.area;
      return [`${row},${column}`, value] as const;
    }),
  );
  const isFormula = (value: CellValue) => typeof value === 'string' && value.startsWith('=');
  const sheet = {
    name: 'S',
    rows: 50,
    columns: 20,
    value(row: number, column: number): CellValue {
      const value = placed.get(`${row},${column}`) ?? '';
      return isFormula(value) ? '' : value;
    },
    formula(row: number, column: number): string | null {
      const value = placed.get(`${row},${column}`) ?? '';
      return isFormula(value) ? String(value) : null;
    },
  };
  return {
    sheet: (name) => (name.toLowerCase() === 's' ? sheet : null),
    table: (name) => parts.tables?.[name] ?? null,
    name: (name) => parts.names?.[name] ?? null,
  };
}
