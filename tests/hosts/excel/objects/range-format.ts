import { isEntireColumn } from '../model/area.ts';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet.ts';
import { define, object, type PropertyDefinition } from '../protocol/define.ts';
import { invalidArgument } from '../protocol/errors.ts';
import { autofitColumns, autofitRows } from './autofit.ts';
import { colorOf } from './color.ts';
import { formatOption, mayDo } from './guard.ts';
import type { RangeSelf } from './refs.ts';

type Kind = 'text' | 'flag' | 'number' | 'color';

/** @throws HostError for a value of another kind */
function ofKind(value: unknown, kind: Kind): unknown {
  if (kind === 'color') return colorOf(value);
  const wanted = kind === 'text' ? 'string' : kind === 'flag' ? 'boolean' : 'number';
  if (typeof value !== wanted) throw invalidArgument();
  return value;
}

/** Sets one property of the look of cells, and tells of it. */
export function paint({ sheet, area }: RangeSelf, property: string, value: unknown): void {
  mayDo(sheet, formatOption(area));
  sheet.formats.set(area, property, value);
  sheet.workbook.tell({ kind: 'format', sheet, area });
}

/** The look all cells share; `null` when they differ. */
export function painted({ sheet, area }: RangeSelf, property: string, usual: unknown): unknown {
  const value = sheet.formats.common(area, property);
  return value === undefined ? usual : value;
}

/** A property of the look; `null` leaves it as it is. */
const look = (property: string, usual: unknown, kind: Kind): PropertyDefinition<RangeSelf> => ({
  get: (self) => painted(self, property, usual),
  set: (self, value) => {
    if (value !== null) paint(self, property, ofKind(value, kind));
  },
});

const indent: PropertyDefinition<RangeSelf> = {
  get: (self) => painted(self, 'IndentLevel', 0),
  set: (self, value) => {
    if (typeof value !== 'number' || value < 0 || value > 250) throw invalidArgument();
    paint(self, 'IndentLevel', value);
  },
};

/** Size all lines share; `null` when they differ. */
function common(from: number, count: number, sizes: ReadonlyMap<number, number>, usual: number) {
  const first = sizes.get(from) ?? usual;
  for (let line = from; line < from + Math.min(count, 20_000); line++) {
    if ((sizes.get(line) ?? usual) !== first) return null;
  }
  return first;
}

const sizeOf = (value: unknown, most: number): number => {
  if (typeof value === 'number' && value >= 0 && value <= most) return value;
  throw invalidArgument('The size is not one Excel has.');
};

const columnWidth: PropertyDefinition<RangeSelf> = {
  get: ({ sheet, area }) => common(area.column, area.columns, sheet.columnWidths, STANDARD_WIDTH),
  set: ({ sheet, area }, value) => {
    mayDo(sheet, 'allowFormatColumns');
    // 255 characters of the standard font, in points.
    const width = sizeOf(value, 1344);
    for (let i = 0; i < area.columns; i++) sheet.columnWidths.set(area.column + i, width);
    sheet.workbook.tell({ kind: 'format', sheet, area });
  },
};

const rowHeight: PropertyDefinition<RangeSelf> = {
  get: ({ sheet, area }) => common(area.row, area.rows, sheet.rowHeights, STANDARD_HEIGHT),
  set: ({ sheet, area }, value) => {
    mayDo(sheet, 'allowFormatRows');
    if (isEntireColumn(area)) throw invalidArgument();
    const height = sizeOf(value, 409.5);
    for (let i = 0; i < area.rows; i++) sheet.rowHeights.set(area.row + i, height);
    sheet.workbook.tell({ kind: 'format', sheet, area });
  },
};

const format = define<RangeSelf>({
  type: 'RangeFormat',
  properties: {
    HorizontalAlignment: look('HorizontalAlignment', 'General', 'text'),
    VerticalAlignment: look('VerticalAlignment', 'Bottom', 'text'),
    WrapText: look('WrapText', false, 'flag'),
    ShrinkToFit: look('ShrinkToFit', false, 'flag'),
    AutoIndent: look('AutoIndent', false, 'flag'),
    ReadingOrder: look('ReadingOrder', 'Context', 'text'),
    TextOrientation: look('TextOrientation', 0, 'number'),
    IndentLevel: indent,
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
  },
  navigation: {
    Fill: (self) => object('RangeFill', self),
    Font: (self) => object('RangeFont', self),
    Borders: (self) => object('RangeBorderCollection', self),
    Protection: (self) => object('FormatProtection', self),
  },
  methods: {
    AutofitColumns: ({ sheet, area }) => autofitColumns(sheet, area),
    AutofitRows: ({ sheet, area }) => autofitRows(sheet, area),
  },
});

const font = define<RangeSelf>({
  type: 'RangeFont',
  properties: {
    Name: look('Font.Name', 'Calibri', 'text'),
    Size: look('Font.Size', 11, 'number'),
    Color: look('Font.Color', '#000000', 'color'),
    Bold: look('Font.Bold', false, 'flag'),
    Italic: look('Font.Italic', false, 'flag'),
    Underline: look('Font.Underline', 'None', 'text'),
    Strikethrough: look('Font.Strikethrough', false, 'flag'),
    Subscript: look('Font.Subscript', false, 'flag'),
    Superscript: look('Font.Superscript', false, 'flag'),
    TintAndShade: look('Font.TintAndShade', 0, 'number'),
  },
});

const fillColor = look('Fill.Color', '#FFFFFF', 'color');

const fill = define<RangeSelf>({
  type: 'RangeFill',
  properties: {
    Color: {
      ...fillColor,
      set: (self, value, call) => {
        if (value === '') return clearFill(self);
        fillColor.set?.(self, value, call);
        if (painted(self, 'Fill.Pattern', 'None') === 'None') paint(self, 'Fill.Pattern', 'Solid');
      },
    },
    Pattern: look('Fill.Pattern', 'None', 'text'),
    PatternColor: look('Fill.PatternColor', '#000000', 'color'),
    PatternTintAndShade: look('Fill.PatternTintAndShade', 0, 'number'),
    TintAndShade: look('Fill.TintAndShade', 0, 'number'),
  },
  methods: {
    Clear: (self) => {
      clearFill(self);
      return null;
    },
  },
});

function clearFill(self: RangeSelf): void {
  for (const part of ['Color', 'Pattern', 'PatternColor']) paint(self, `Fill.${part}`, undefined);
}

const protection = define<RangeSelf>({
  type: 'FormatProtection',
  properties: {
    Locked: look('Protection.Locked', true, 'flag'),
    FormulaHidden: look('Protection.FormulaHidden', false, 'flag'),
  },
});

export const formatClasses = [format, font, fill, protection] as const;
