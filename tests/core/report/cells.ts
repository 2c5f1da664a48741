import { columnLetters, type Report, type RichCell, type SheetId, type TableSection } from '#core';

/** Cells of the tables of a sheet by address, such as `D3`. */
export function cellsOfSheet(report: Report, id: SheetId): Map<string, RichCell> {
  const cells = new Map<string, RichCell>();
  for (const section of tablesOf(report, id)) {
    const first = section.row + (section.headless ? 0 : 1);
    if (!section.headless) {
      section.columns.forEach(({ header }, index) => {
        cells.set(`${columnLetters(section.column + index)}${section.row}`, { value: header });
      });
    }
    [...section.rows, ...section.footer].forEach((row, index) => {
      let column = section.column;
      for (const cell of row) {
        const rich = typeof cell === 'object' && cell !== null ? cell : { value: cell };
        cells.set(`${columnLetters(column)}${first + index}`, rich);
        column += rich.span ?? 1;
      }
    });
  }
  return cells;
}

/** Tables of a sheet, in order. */
export function tablesOf(report: Report, id: SheetId): readonly TableSection[] {
  const sheet = report.sheets.find((each) => each.id === id);
  return (sheet?.sections ?? []).filter((section) => section.kind === 'table');
}

/** Texts of a sheet outside its tables. */
export function textsOf(report: Report, id: SheetId): readonly string[] {
  const sheet = report.sheets.find((each) => each.id === id);
  return (sheet?.sections ?? []).flatMap((section) =>
    section.kind === 'text' ? [`${section.label ?? ''}|${section.text}`] : [],
  );
}
