import { mapReferences, type ReferenceText, referenceText } from './formula-text.ts';
import type { HostWorkbook } from './workbook.ts';

export interface Renaming {
  readonly kind: 'sheet' | 'table' | 'name';
  readonly before: string;
  readonly after: string;
}

/** Rewrites every formula and name of the workbook by its references. */
export function rewriteFormulas(
  workbook: HostWorkbook,
  change: (reference: ReferenceText, sheet: string | null) => string,
): void {
  for (const sheet of workbook.sheets) {
    const { formulas } = sheet.cells;
    for (const [row, cells] of formulas.rows.entries()) {
      for (const [column, formula] of cells?.entries() ?? []) {
        if (formula === undefined) continue;
        const after = mapReferences(formula, (reference) => change(reference, sheet.name));
        if (after !== formula) formulas.set(row, column, after);
      }
    }
  }
  for (const { names, sheet } of nameLists(workbook)) {
    for (const name of names) {
      name.formula = mapReferences(name.formula, (reference) => change(reference, sheet));
    }
  }
}

/** Formulas follow a sheet, table or name that is called otherwise now. */
export function renameInFormulas(workbook: HostWorkbook, { kind, before, after }: Renaming): void {
  const old = before.toLowerCase();
  rewriteFormulas(workbook, (reference) => {
    if (kind === 'sheet' && reference.sheet?.toLowerCase() === old) {
      return referenceText({ ...reference, sheet: after });
    }
    if (kind !== 'sheet' && reference.kind === 'name' && reference.body.toLowerCase() === old) {
      return referenceText({ ...reference, body: after });
    }
    return referenceText(reference);
  });
}

/** What referred to a deleted sheet, table or name is `#REF!` from now on. */
export function dropReferences(
  workbook: HostWorkbook,
  gone: { readonly kind: 'sheet' | 'table'; readonly name: string },
): void {
  const name = gone.name.toLowerCase();
  rewriteFormulas(workbook, (reference) => {
    const hit =
      gone.kind === 'sheet'
        ? reference.sheet?.toLowerCase() === name
        : reference.kind === 'name' && reference.body.toLowerCase() === name;
    return hit ? '#REF!' : referenceText(reference);
  });
  if (gone.kind === 'table') dropBrackets(workbook);
}

/** `#REF![Amount]`, left by a deleted table, reads `#REF!` in Excel. */
function dropBrackets(workbook: HostWorkbook): void {
  for (const sheet of workbook.sheets) {
    const { formulas } = sheet.cells;
    for (const [row, cells] of formulas.rows.entries()) {
      for (const [column, formula] of cells?.entries() ?? []) {
        if (!formula?.includes('#REF![')) continue;
        formulas.set(row, column, formula.replaceAll(/#REF!\[(?:[^[\]]|\[[^\]]*\])*\]/g, '#REF!'));
      }
    }
  }
}

const nameLists = (workbook: HostWorkbook) => [
  { names: workbook.names, sheet: null },
  ...workbook.sheets.map((sheet) => ({ names: sheet.names, sheet: sheet.name })),
];
