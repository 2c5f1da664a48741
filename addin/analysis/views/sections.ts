import type { Report, ReportSheet, SheetId, TableSection } from '#core';

/** A sheet of a report; `null` when it was left out. */
export function sheetOf(report: Report, id: SheetId): ReportSheet | null {
  return report.sheets.find((sheet) => sheet.id === id) ?? null;
}

/** A table of a report's sheet by its id. */
export function tableOf(report: Report, sheet: SheetId, id: string): TableSection | null {
  for (const section of sheetOf(report, sheet)?.sections ?? []) {
    if (section.kind === 'table' && section.id === id) return section;
  }
  return null;
}

/** The first line of text of a sheet with a label. */
export function labelledText(
  report: Report,
  sheet: SheetId,
  label: string,
): { readonly text: string; readonly row: number } | null {
  for (const section of sheetOf(report, sheet)?.sections ?? []) {
    if (section.kind === 'text' && section.label === label) {
      return { text: section.text, row: section.row };
    }
  }
  return null;
}
