import { intersection, overlaps } from './area.ts';
import { translatedFormula } from './reference-body.ts';
import type { HostSheet } from './sheet.ts';
import type { CellValue, HostArea } from './types.ts';

export interface Place {
  readonly sheet: HostSheet;
  readonly area: HostArea;
}

export interface CopyOptions {
  readonly what: 'All' | 'Values' | 'Formulas' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
  readonly apostrophe: boolean;
}

/**
 * Copies an area to where `target` begins. A target that is a multiple of the source is filled with
 * copies. References in formulas follow as in Excel.
 * @returns the area written
 */
export function copyCells(source: Place, target: Place, options: CopyOptions): HostArea {
  const { rows: height, columns: width } = turned(source.area, options.transpose);
  const times = (size: number, step: number) => (size % step === 0 ? size / step : 1);
  const down = times(target.area.rows, height);
  const across = times(target.area.columns, width);
  const cells = options.what === 'Formats' ? [] : copied(source);
  for (let i = 0; i < down; i++) {
    for (let j = 0; j < across; j++) {
      const row = target.area.row + i * height;
      const column = target.area.column + j * width;
      place(
        cells,
        source,
        { sheet: target.sheet, area: { row, column, rows: height, columns: width } },
        options,
      );
    }
  }
  return {
    row: target.area.row,
    column: target.area.column,
    rows: down * height,
    columns: across * width,
  };
}

const turned = (area: HostArea, transpose: boolean): HostArea =>
  transpose ? { ...area, rows: area.columns, columns: area.rows } : area;

function copied({ sheet, area }: Place): readonly CopiedCell[] {
  const cells: CopiedCell[] = [];
  const seen = new Set<number>();
  const add = (row: number, column: number) => {
    const key = row * 16_384 + column;
    if (seen.has(key)) return;
    seen.add(key);
    const { value, formula } = {
      value: sheet.cells.value(row, column),
      formula: sheet.cells.formula(row, column),
    };
    const apostrophe = sheet.cells.apostrophes.at(row, column) ?? false;
    cells.push({ row: row - area.row, column: column - area.column, value, formula, apostrophe });
  };
  sheet.cells.formulas.each(area, add);
  sheet.cells.values.each(area, add);
  return cells;
}

function place(
  cells: readonly CopiedCell[],
  source: Place,
  target: Place,
  options: CopyOptions,
): void {
  const { what, transpose, skipBlanks } = options;
  const { row: top, column: left } = target.area;
  if (what !== 'Formats' && !skipBlanks) target.sheet.cells.clear(target.area);
  for (const cell of cells) {
    const row = top + (transpose ? cell.column : cell.row);
    const column = left + (transpose ? cell.row : cell.column);
    if (cell.formula !== undefined && what !== 'Values') {
      const down = row - (source.area.row + cell.row);
      const right = column - (source.area.column + cell.column);
      target.sheet.cells.setFormula(
        row,
        column,
        translatedFormula(cell.formula, down, right),
        cell.value ?? 0,
      );
    } else {
      target.sheet.cells.setValue(row, column, cell.value, cell.apostrophe);
    }
  }
  if (what === 'All' || what === 'Formats') copyLook(source, target);
}

/** Formats, merges, conditional formats, validations; a look is not transposed. */
function copyLook(source: Place, target: Place): void {
  const { row, column } = target.area;
  source.sheet.formats.copyTo(target.sheet.formats, source.area, row, column);
  const moved = (area: HostArea): HostArea | null => {
    const common = intersection(area, source.area);
    if (!common) return null;
    return {
      ...common,
      row: common.row - source.area.row + row,
      column: common.column - source.area.column + column,
    };
  };
  const merges = source.sheet.merges.flatMap((area) => moved(area) ?? []);
  const kept = target.sheet.merges.filter((area) => !overlaps(area, target.area));
  target.sheet.merges = [...kept, ...merges];
  for (const format of [...source.sheet.conditionalFormats]) {
    const area = moved(format.area);
    const id = `{conditional-${target.sheet.workbook.nextId()}}`;
    if (area) target.sheet.conditionalFormats.push({ ...format, id, area, bag: { ...format.bag } });
  }
  for (const { area: before, bag } of [...source.sheet.validations]) {
    const area = moved(before);
    if (area) target.sheet.validations.push({ area, bag: { ...bag } });
  }
}
