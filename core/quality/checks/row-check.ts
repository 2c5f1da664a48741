import type { MessageCode } from '../../i18n/index.ts';
import type { RoleId } from '../../roles/index.ts';
import type { SheetColumns } from '../sheet-columns.ts';
import type { Check, CheckPart, DimensionId } from '../types.ts';

/** What a test of rows is called, and the columns it looks at; the cells shown are of the first. */
export interface RowCheck {
  readonly code: MessageCode;
  readonly dimension: DimensionId;
  readonly part: CheckPart;
  readonly roles: readonly RoleId[];
}

/**
 * Tests every row of a sheet.
 *
 * @param fits `true` or `false` for a row that can be tested, `null` for any other
 * @returns `null` when no row can be tested
 */
export function rowCheck(
  columns: SheetColumns,
  { code, dimension, part, roles }: RowCheck,
  fits: (row: number) => boolean | null,
): Check | null {
  let n = 0;
  const failed: number[] = [];
  for (let row = 0; row < columns.rows; row += 1) {
    const result = fits(row);
    if (result === null) continue;
    n += 1;
    if (!result) failed.push(row);
  }
  if (n === 0) return null;
  return {
    code,
    dimension,
    part,
    sheet: columns.sheet,
    columns: roles.map((role) => columns.header(role)),
    unit: 'row',
    n,
    failed: failed.length,
    cells: columns.cells(roles[0]!, failed),
  };
}

/** A test that most rows fail says that the columns mean something else; it is left out. */
export function unlessMostFail(check: Check | null): Check | null {
  return check === null || check.failed * 2 > check.n ? null : check;
}
