import type { HostSheet } from '../model/sheet.ts';

/**
 * A digest of each sheet by its name: cells, formulas, looks, sizes, tables, protection. Two sheets
 * with the same digest look and compute the same.
 */
export async function digests(
  sheets: readonly HostSheet[],
): Promise<Readonly<Record<string, string>>> {
  const entries = sheets.map(async (sheet) => [sheet.name, await digest(contents(sheet))] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function contents(sheet: HostSheet): unknown {
  return {
    values: sheet.cells.values.rows,
    formulas: sheet.cells.formulas.rows,
    apostrophes: sheet.cells.apostrophes.rows,
    formats: sheet.formats.runs(),
    rowHeights: [...sheet.rowHeights],
    columnWidths: [...sheet.columnWidths],
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    merges: sheet.merges,
    tables: sheet.tables,
    charts: sheet.charts,
    conditionalFormats: sheet.conditionalFormats,
    validations: sheet.validations,
    names: sheet.names,
    protection: sheet.protection,
  };
}

async function digest(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
