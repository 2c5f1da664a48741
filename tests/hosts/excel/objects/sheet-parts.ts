import type { HostSheet } from '../model/sheet.ts';
import { define, object } from '../protocol/define.ts';
import { accessDenied, found, invalidArgument, invalidOperation } from '../protocol/errors.ts';
import { numberArg, rangeArg, textArg } from './args.ts';
import { rangeRef } from './refs.ts';

function freeze(sheet: HostSheet, rows: number, columns: number): null {
  if (rows < 0 || columns < 0) throw invalidArgument();
  if (sheet.visibility !== 'Visible') throw invalidOperation();
  sheet.frozen = { rows, columns };
  sheet.workbook.tell({ kind: 'sheet-look', sheet });
  return null;
}

function frozenArea(sheet: HostSheet) {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const size = { rows: rows === 0 ? 1_048_576 : rows, columns: columns === 0 ? 16_384 : columns };
  return rangeRef(sheet, { row: 0, column: 0, ...size });
}

const freezePanes = define<HostSheet>({
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [count]) => freeze(sheet, numberArg(count, 1), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, numberArg(count, 1)),
    FreezeAt: (sheet, [range]) => {
      const { area } = rangeArg(range, sheet);
      const rows = area.rows === 1_048_576 ? 0 : area.row + area.rows;
      return freeze(sheet, rows, area.columns === 16_384 ? 0 : area.column + area.columns);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet) => found(frozenArea(sheet)),
    GetLocationOrNullObject: frozenArea,
  },
});

const protection = define<HostSheet>({
  type: 'WorksheetProtection',
  properties: {
    Protected: { get: (sheet) => sheet.protection !== null },
    Options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection) throw invalidOperation();
      sheet.protection = {
        options: { ...(options as Record<string, unknown> | null) },
        password: typeof password === 'string' ? password : null,
      };
      sheet.workbook.tell({ kind: 'sheet-look', sheet });
      return null;
    },
    Unprotect: (sheet, [password]) => {
      const wanted = sheet.protection?.password ?? null;
      if (wanted !== null && wanted !== password) throw accessDenied();
      sheet.protection = null;
      sheet.workbook.tell({ kind: 'sheet-look', sheet });
      return null;
    },
  },
});

interface PropertySelf {
  readonly sheet: HostSheet;
  readonly key: string;
}

const customProperty = define<PropertySelf>({
  type: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? null,
      set: ({ sheet, key }, value) => sheet.customProperties.set(key, textArg(value)),
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
      return null;
    },
  },
});

/** Keys are the same whatever their case. */
const propertyOf = (sheet: HostSheet, wanted: unknown) => {
  const lower = textArg(wanted).toLowerCase();
  const key = [...sheet.customProperties.keys()].find((name) => name.toLowerCase() === lower);
  return key === undefined ? null : object('WorksheetCustomProperty', { sheet, key });
};

const customProperties = define<HostSheet>({
  type: 'WorksheetCustomPropertyCollection',
  indexer: (sheet, key) => found(propertyOf(sheet, key)),
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) =>
      object('WorksheetCustomProperty', { sheet, key }),
    ),
  methods: {
    Add: (sheet, [name, value]) => {
      const key = textArg(name);
      if (key === '' || key.length > 255) throw invalidArgument();
      const known = propertyOf(sheet, key)?.self as PropertySelf | undefined;
      sheet.customProperties.set(known?.key ?? key, textArg(value));
      return propertyOf(sheet, key);
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItem: (sheet, [key]) => found(propertyOf(sheet, key)),
    GetItemOrNullObject: (sheet, [key]) => propertyOf(sheet, key),
  },
});

export const sheetPartClasses = [
  freezePanes,
  protection,
  customProperty,
  customProperties,
] as const;
