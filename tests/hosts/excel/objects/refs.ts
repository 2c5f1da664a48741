import { isOnSheet } from '../model/area.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostArea, HostTable } from '../model/types.ts';
import { type HostObject, object } from '../protocol/define.ts';
import { invalidArgument } from '../protocol/errors.ts';

/** What a `Range` works on. */
export interface RangeSelf {
  readonly sheet: HostSheet;
  area: HostArea;
}

/** What a `Table` works on. */
export interface TableSelf {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

/** @throws HostError when the area is beyond the sheet */
export function rangeRef(sheet: HostSheet, area: HostArea): HostObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return object('Range', { sheet, area } satisfies RangeSelf);
}

export const sheetRef = (sheet: HostSheet): HostObject => object('Worksheet', sheet);

export const tableRef = (sheet: HostSheet, table: HostTable): HostObject =>
  object('Table', { sheet, table } satisfies TableSelf);
