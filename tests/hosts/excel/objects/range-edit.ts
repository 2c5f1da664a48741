import { covers, isEntireColumn, isEntireRow, overlaps, without } from '../model/area.ts';
import { copyCells } from '../model/copy.ts';
import { type ShiftDirection, shiftCells } from '../model/shift.ts';
import { tableArea } from '../model/tables.ts';
import { type Method, object } from '../protocol/define.ts';
import { invalidArgument, invalidOperation } from '../protocol/errors.ts';
import { rangeArg, wordArg } from './args.ts';
import { mayDo, mayEdit } from './guard.ts';
import { type RangeSelf, rangeRef } from './refs.ts';

type RangeMethod = Method<RangeSelf>;

const APPLY_TO = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

const clear: RangeMethod = ({ sheet, area }, [applyTo], call) => {
  const what = wordArg(applyTo, APPLY_TO, 'All');
  mayEdit(sheet, area);
  if (what === 'All' || what === 'Contents') {
    call.touch();
    sheet.cells.clear(area);
    sheet.workbook.tell({ kind: 'cells', sheet, area, type: 'RangeEdited' });
  }
  if (what === 'All' || what === 'Formats') {
    sheet.formats.clear(area);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      (format) => !covers(area, format.area),
    );
    sheet.workbook.tell({ kind: 'format', sheet, area });
  }
  if (what !== 'Contents' && what !== 'Formats') {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !overlaps(link.area, area));
  }
  if (what === 'All') {
    sheet.validations = sheet.validations.flatMap((rule) =>
      without(rule.area, area).map((part) => ({ ...rule, area: part })),
    );
  }
  return null;
};

function shift({ sheet, area }: RangeSelf, direction: ShiftDirection): void {
  const rows = isEntireRow(area);
  const columns = isEntireColumn(area);
  const deletes = direction === 'Up' || direction === 'Left';
  mayDo(sheet, `allow${deletes ? 'Delete' : 'Insert'}${columns ? 'Columns' : 'Rows'}`);
  shiftCells(sheet, area, direction);
  const what = rows ? 'Row' : columns ? 'Column' : 'Cell';
  const type = `${what}${deletes ? 'Deleted' : 'Inserted'}` as const;
  sheet.workbook.tell({ kind: 'cells', sheet, area, type });
}

/** Whole rows and columns can move one way only. */
const way = (self: RangeSelf, given: ShiftDirection): ShiftDirection => {
  const back = given === 'Up' || given === 'Left';
  if (isEntireRow(self.area)) return back ? 'Up' : 'Down';
  if (isEntireColumn(self.area)) return back ? 'Left' : 'Right';
  return given;
};

const merge: RangeMethod = ({ sheet, area }, [across], call) => {
  mayDo(sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => overlaps(tableArea(table), area))) throw invalidOperation();
  const areas =
    across === true
      ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
      : [area];
  const kept = sheet.merges.filter((other) => !overlaps(other, area));
  sheet.merges = [...kept, ...areas.filter(({ rows, columns }) => rows * columns > 1)];
  call.touch();
  for (const merged of areas) {
    // Only the upper left cell keeps what it has.
    const rest = without(merged, { ...merged, rows: 1, columns: 1 });
    for (const part of rest) sheet.cells.clear(part);
  }
  sheet.workbook.tell({ kind: 'format', sheet, area });
  return null;
};

const KINDS = ['All', 'Formulas', 'Values', 'Formats', 'Link', 'ColumnWidths'] as const;

const copyFrom: RangeMethod = ({ sheet, area }, [from, kind, skipBlanks, transpose], call) => {
  const source = rangeArg(from, sheet);
  const what = wordArg(kind, KINDS, 'All');
  mayEdit(sheet, area);
  if (what === 'Link') throw invalidArgument();
  if (what === 'ColumnWidths') {
    for (let column = 0; column < source.area.columns; column++) {
      const width = source.sheet.columnWidths.get(source.area.column + column);
      if (width !== undefined) sheet.columnWidths.set(area.column + column, width);
    }
    return null;
  }
  call.settle();
  const options = { what, skipBlanks: skipBlanks === true, transpose: transpose === true };
  const written = copyCells(source, { sheet, area }, options);
  call.touch();
  sheet.workbook.tell({ kind: 'cells', sheet, area: written, type: 'RangeEdited' });
  return null;
};

/** Methods of `Range` that change cells. */
export const editMethods: Readonly<Record<string, RangeMethod>> = {
  Clear: clear,
  Delete: (self, [direction], call) => {
    shift(self, way(self, wordArg(direction, ['Up', 'Left'])));
    call.touch();
    return null;
  },
  Insert: (self, [direction], call) => {
    shift(self, way(self, wordArg(direction, ['Down', 'Right'])));
    call.touch();
    return rangeRef(self.sheet, self.area);
  },
  Merge: merge,
  Unmerge: ({ sheet, area }) => {
    mayDo(sheet, 'allowFormatCells');
    sheet.merges = sheet.merges.filter((other) => !overlaps(other, area));
    sheet.workbook.tell({ kind: 'format', sheet, area });
    return null;
  },
  GetMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = sheet.merges.filter((other) => overlaps(other, area));
    return areas.length === 0 ? null : object('RangeAreas', { sheet, areas });
  },
  CopyFrom: copyFrom,
  Calculate: (_self, _args, call) => {
    call.touch();
    return null;
  },
  Select: ({ sheet, area }) => {
    if (sheet.visibility !== 'Visible') throw invalidOperation();
    sheet.workbook.select(sheet, area);
    return null;
  },
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows === area.rows && columns === area.columns) return null;
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  },
};
