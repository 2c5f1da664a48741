import type { HostSheet } from '../model/sheet.ts';
import type { HostWorkbook } from '../model/workbook.ts';
import type { CalcSheet, CalcSource } from './source.ts';

/** The host's workbook as formulas see it. */
export function hostSource(workbook: HostWorkbook): CalcSource {
  return {
    sheet(name) {
      const sheet = workbook.sheet(name);
      return sheet && calcSheet(sheet);
    },
    table(name) {
      const wanted = name.toLowerCase();
      const found = workbook.tables.find(({ table }) => table.name.toLowerCase() === wanted);
      if (!found) return null;
      const { area, showTotals } = found.table;
      return { sheet: found.sheet.name, area, showTotals };
    },
    name(name) {
      const wanted = name.toLowerCase();
      return workbook.names.find((each) => each.name.toLowerCase() === wanted)?.formula ?? null;
    },
  };
}

function calcSheet({ name, cells }: HostSheet): CalcSheet {
  return {
    name,
    get rows() {
      return cells.values.rows.length;
    },
    get columns() {
      return cells.values.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
    },
    value: (row, column) => cells.value(row, column) ?? '',
    formula: (row, column) => cells.formula(row, column) ?? null,
  };
}
