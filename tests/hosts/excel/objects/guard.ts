import { MAX_COLUMNS } from '../model/address.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostArea } from '../model/types.ts';
import type { HostWorkbook } from '../model/workbook.ts';
import { accessDenied } from '../protocol/errors.ts';

/** @throws HostError `AccessDenied` when the sheet is protected and the cells are locked */
export function mayEdit(sheet: HostSheet, area: HostArea): void {
  if (!sheet.protection) return;
  const locked = sheet.formats.common(area, 'Protection.Locked');
  if (locked !== false) throw accessDenied();
}

/** @throws HostError `AccessDenied` when the sheet is protected and its options do not allow it */
export function mayDo(sheet: HostSheet, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw accessDenied();
}

/** @throws HostError `AccessDenied` when the person protected the structure of the workbook */
export function mayChangeSheets(workbook: HostWorkbook): void {
  if (workbook.protection !== null) throw accessDenied();
}

/** Option of the protection that formatting needs. */
export const formatOption = (area: HostArea): string =>
  area.columns === MAX_COLUMNS ? 'allowFormatRows' : 'allowFormatCells';
