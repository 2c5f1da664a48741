import { LensError } from '#core';
import type { SheetPlan, WritePlan } from '../../plan/types.ts';
import type { Survey, SurveyedSheet, SurveyedTable } from './survey.ts';

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
 * @throws LensError when the workbook or a sheet is protected, or a table's name is taken
 */
export function targets(plan: WritePlan, found: Survey): readonly Target[] {
  if (found.protected) throw new LensError('addin.protected-workbook');
  const taken = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  const result = plan.sheets.map((sheet): Target => {
    const existing =
      sheet.id === null
        ? undefined
        : found.sheets.find(({ mark }) => mark?.sheet === sheet.id && mark.done);
    if (existing?.protected) {
      throw new LensError('addin.protected-sheet', { sheet: existing.name });
    }
    const keeps =
      existing !== undefined &&
      (existing.name !== existing.mark!.name || existing.name === sheet.name);
    if (existing !== undefined && !keeps) taken.delete(existing.name.toLowerCase());
    const name = keeps ? existing.name : freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    return {
      plan: sheet,
      existing: existing ?? null,
      name,
      tables: found.tables.filter((table) => table.sheet === existing?.name),
    };
  });
  checkTables(result, found);
  return result;
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
