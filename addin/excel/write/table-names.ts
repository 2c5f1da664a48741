import type { SheetPlan } from '../../plan/types.ts';
import type { SurveyedTable } from './survey.ts';

/**
 * A sheet's plan with names for its tables that no other sheet's table has: one it has got already, or
 * the name wished for with the next free number.
 *
 * @param own tables on the sheet it is written to
 * @param others tables on all other sheets
 */
export function withFreeTables(
  plan: SheetPlan,
  own: readonly SurveyedTable[],
  others: readonly SurveyedTable[],
): SheetPlan {
  const taken = new Set(others.map(({ name }) => name.toLowerCase()));
  if (!plan.tables.some(({ name }) => taken.has(name.toLowerCase()))) return plan;
  const freeName = (wish: string): string => {
    for (let n = 1; ; n++) {
      const name = n === 1 ? wish : `${wish}${n}`;
      if (own.some((table) => table.name === name) || !taken.has(name.toLowerCase())) return name;
    }
  };
  return {
    ...plan,
    tables: plan.tables.map((table) => ({ ...table, name: freeName(table.name) })),
  };
}

/**
 * A formula with tables under their new names.
 *
 * @example
 * renameTables('=ROWS(LensLog)+SUM(LensLog[n])', [['LensLog', 'LensLog2']]) // => '=ROWS(LensLog2)+SUM(LensLog2[n])'
 * renameTables("='LensLog'!A1", [['LensLog', 'LensLog2']]) // => "='LensLog'!A1"
 */
export function renameTables(
  formula: string,
  names: readonly (readonly [string, string])[],
): string {
  return names.reduce(
    (text, [from, to]) => text.replace(new RegExp(`(?<![\\w.'"])${from}(?![\\w.'"!])`, 'g'), to),
    formula,
  );
}
