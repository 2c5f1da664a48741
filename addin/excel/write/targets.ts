import { LensError } from '#core';
import type { SheetPlan, WritePlan } from '../../plan/types.ts';
import type { WriteOptions } from '../port.ts';
import { currentSheet } from './current-sheet.ts';
import type { Survey, SurveyedSheet, SurveyedTable } from './survey.ts';
import { withFreeTables } from './table-names.ts';

/** A sheet of a plan and the sheet of the workbook it goes to. */
export interface Target {
  readonly plan: SheetPlan;
  /** Tab name it has now; `null`: it must be added. */
  readonly existing: SurveyedSheet | null;
  /** Tab name it gets. */
  readonly name: string;
  /** Excel tables that stand on it already. */
  readonly tables: readonly SurveyedTable[];
}

const NAME_LIMIT = 31;

/**
 * Finds where each sheet of a plan goes. A sheet of ours is found by its mark, and keeps the name the
 * user gave it; a new one gets the next free name.
 *
 * @throws LensError when the workbook or a sheet is protected, or a table's name is taken;
 * `addin.protected-sheet` says under `beside` where results can go instead
 */
export function targets(
  plan: WritePlan,
  found: Survey,
  { besideProtected = false }: WriteOptions = {},
): readonly Target[] {
  if (found.protected) throw new LensError('addin.protected-workbook');
  const taken = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  const current = plan.sheets.map(({ id }) => (id === null ? null : currentSheet(found, id)));
  if (!besideProtected || !canBeside(plan, current)) refuseProtected(plan, current, taken);
  const result = plan.sheets.map((sheet, index): Target => {
    const open = current[index] ?? null;
    const existing = open?.protected === true ? null : open;
    const keeps =
      existing !== null && (existing.name !== existing.mark!.name || existing.name === sheet.name);
    if (existing !== null && !keeps) taken.delete(existing.name.toLowerCase());
    const name = keeps ? existing.name : freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    const tables = found.tables.filter((table) => table.sheet === existing?.name);
    return { plan: sheet, existing, name, tables };
  });
  checkTables(result, found);
  return result.map((target) => {
    const others = found.tables.filter((table) => table.sheet !== target.existing?.name);
    return { ...target, plan: withFreeTables(target.plan, target.tables, others) };
  });
}

/** Settings written beside a protected sheet of settings would stand against it. */
function canBeside({ sheets }: WritePlan, current: readonly (SurveyedSheet | null)[]): boolean {
  return sheets.every(({ id }, index) => id !== 'settings' || current[index]?.protected !== true);
}

function refuseProtected(
  plan: WritePlan,
  current: readonly (SurveyedSheet | null)[],
  taken: ReadonlySet<string>,
): void {
  const shut = plan.sheets.flatMap(({ name }, index) =>
    current[index]?.protected === true ? [{ wish: name, sheet: current[index].name }] : [],
  );
  const [first] = shut;
  if (first === undefined) return;
  // Several names would be too much for a button.
  const beside = shut.length === 1 ? freeName(first.wish, taken) : '';
  throw new LensError('addin.protected-sheet', {
    sheet: first.sheet,
    ...(canBeside(plan, current) ? { beside } : {}),
  });
}

/** A tab name as wished, or with the next free number. */
export function freeName(wish: string, taken: ReadonlySet<string>): string {
  let name = wish;
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const suffix = ` ${n}`;
    name = wish.slice(0, NAME_LIMIT - suffix.length).trimEnd() + suffix;
  }
  return name;
}

function checkTables(found: readonly Target[], { tables, sheets }: Survey): void {
  for (const { plan } of found) {
    for (const { name } of plan.tables) {
      const other = tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
      if (other === undefined) continue;
      const ours = sheets.find((sheet) => sheet.name === other.sheet)?.mark ?? null;
      if (ours === null) throw new LensError('addin.name-taken', { name, where: other.sheet });
    }
  }
}
