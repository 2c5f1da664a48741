import { formatArea } from '../model/address.ts';
import { intersection } from '../model/area.ts';
import type { HostChange } from '../model/changes.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostArea } from '../model/types.ts';
import type { Calculator as HostCalculator, HostWorkbook } from '../model/workbook.ts';
import { Calculator } from './calculator.ts';
import { hostSource } from './host-source.ts';

/** A formula without a value, and why. */
export interface Uncomputed {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly reason: string;
}

/**
 * Keeps the results beside the formulas of a host's workbook up to date. All formulas are computed
 * anew when cells that some formula reads, or formulas themselves, have changed since; when none of
 * these have, nothing is done, so that writing many rows beside a finished report costs nothing.
 * A formula that cannot be computed loses its value.
 */
export class WorkbookCalculator implements HostCalculator {
  readonly #calculator: Calculator;
  readonly #workbook: HostWorkbook;
  #changes: { readonly sheet: HostSheet; readonly area: HostArea }[] = [];
  /** Something but cells changed, or nothing is known yet. */
  #isStale = true;

  constructor(workbook: HostWorkbook) {
    this.#workbook = workbook;
    this.#calculator = new Calculator(hostSource(workbook));
    workbook.calculator = this;
    workbook.listen((change) => this.#note(change));
  }

  recalculate(): void {
    const told = this.#isStale || this.#changes.length > 0;
    if (told && !this.#isStale && !this.#isTouched()) {
      this.#changes = [];
      return;
    }
    this.#changes = [];
    this.#isStale = false;
    this.#calculator.forget();
    for (const sheet of this.#workbook.sheets) {
      eachFormula(sheet, (row, column) => {
        const result = this.#calculator.value(sheet.name, row, column);
        sheet.cells.setResult(row, column, result ?? undefined);
      });
    }
  }

  /** Formulas that have no value because this calculator doesn't know how. */
  uncomputed(): readonly Uncomputed[] {
    const found: Uncomputed[] = [];
    for (const sheet of this.#workbook.sheets) {
      eachFormula(sheet, (row, column, formula) => {
        const reason = this.#calculator.reason(sheet.name, row, column);
        if (reason === null) return;
        const address = formatArea({ row, column, rows: 1, columns: 1 });
        found.push({ sheet: sheet.name, address, formula, reason });
      });
    }
    return found;
  }

  #note(change: HostChange): void {
    switch (change.kind) {
      case 'cells':
        if (change.type !== 'RangeEdited') this.#isStale = true;
        this.#changes.push({ sheet: change.sheet, area: change.area });
        return;
      case 'sheet-added':
      case 'sheet-deleted':
      case 'sheet-renamed':
      case 'table-added':
      case 'table-deleted':
      case 'table-look':
      case 'names':
        this.#isStale = true;
    }
  }

  /** A changed cell is read by a formula or holds one. */
  #isTouched(): boolean {
    const reads = [...this.#calculator.reads()];
    return this.#changes.some(({ sheet, area }) => {
      const name = sheet.name.toLowerCase();
      const isRead = reads.some(
        (place) => place.sheet.toLowerCase() === name && intersection(place, area),
      );
      return isRead || hasFormula(sheet, area);
    });
  }
}

function hasFormula(sheet: HostSheet, area: HostArea): boolean {
  let found = false;
  sheet.cells.formulas.each(area, () => {
    found = true;
  });
  return found;
}

function eachFormula(
  { cells }: HostSheet,
  then: (row: number, column: number, formula: string) => void,
): void {
  for (const [row, formulas] of cells.formulas.rows.entries()) {
    for (const [column, formula] of formulas?.entries() ?? []) {
      if (formula !== undefined) then(row, column, formula);
    }
  }
}
