import { HostError } from '../protocol/types.ts';
import { parseAddress } from './address.ts';
import { type HostChange, Listeners } from './changes.ts';
import { dropReferences, renameInFormulas } from './references.ts';
import { HostSheet } from './sheet.ts';
import { sheetNameProblem } from './sheet-name.ts';
import type { HostArea, HostName, HostTable } from './types.ts';

const FIRST_CELL: HostArea = { row: 0, column: 0, rows: 1, columns: 1 };

/** Works formulas out; put in by who has one. Without, formulas keep the result 0. */
export interface Calculator {
  /** Called after each request that changed cells, and when a script asks for it. */
  recalculate(workbook: HostWorkbook): void;
}

/** A workbook in memory. Changes are told to who listens. */
export class HostWorkbook {
  name = 'Book1.xlsx';
  sheets: HostSheet[] = [];
  active: HostSheet;
  /** Area selected on each sheet. */
  readonly selections = new Map<HostSheet, HostArea>();
  names: HostName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  /** `null`: not protected; '' stands for no password. */
  protection: string | null = null;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  calculator: Calculator | null = null;
  /** The year that typed dates without one fall into. */
  year = 2026;
  /** The person is typing into a cell: Excel refuses all requests meanwhile. */
  editing = false;
  /** Whether the changes come from a script or from the person. */
  source: HostChange['source'] = 'script';
  /** Names of the steps the person could undo, oldest first. */
  readonly undo: string[] = [];
  readonly listeners = new Listeners<HostChange>();
  private made = 0;

  /** @param names tabs of the new workbook, at least one */
  constructor(names: readonly string[] = ['Sheet1']) {
    for (const name of names) this.addSheet(name);
    this.active = this.sheets[0]!;
  }

  /** Calls back on every change; the result ends it. */
  listen(listener: (change: HostChange) => void): () => void {
    return this.listeners.add(listener);
  }

  /** Runs changes as the person at the grid makes them. */
  asPerson(change: () => void): void {
    this.source = 'person';
    try {
      change();
    } finally {
      this.source = 'script';
    }
  }

  /** A number no other thing of this workbook has. */
  nextId(): number {
    this.made += 1;
    return this.made;
  }

  /** Sheet by name (whatever its case) or id; `null`: none. */
  sheet(key: string): HostSheet | null {
    const wanted = key.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null
    );
  }

  get selection(): { readonly sheet: HostSheet; readonly area: HostArea } {
    return { sheet: this.active, area: this.selections.get(this.active) ?? FIRST_CELL };
  }

  /** Tables of all sheets. */
  get tables(): readonly { readonly sheet: HostSheet; readonly table: HostTable }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /**
   * Adds a sheet at the end.
   * @param name absent: the next free `Sheet…`
   * @throws HostError for a name Excel refuses
   */
  addSheet(name?: string | null, position = this.sheets.length): HostSheet {
    const taken = name ?? this.freeSheetName();
    this.checkSheetName(taken, null);
    const serial = String(this.nextId()).padStart(12, '0');
    const sheet = new HostSheet(this, `{00000000-0001-0000-0000-${serial}}`, taken);
    this.sheets.splice(position, 0, sheet);
    this.tell({ kind: 'sheet-added', sheet });
    return sheet;
  }

  /** Formulas that refer to the sheet follow. */
  renameSheet(sheet: HostSheet, name: string): void {
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    renameInFormulas(this, { kind: 'sheet', before, after: name });
    this.tell({ kind: 'sheet-renamed', sheet });
  }

  /** References to it become `#REF!`. */
  deleteSheet(sheet: HostSheet): void {
    const visible = this.sheets.filter(
      (other) => other.visibility === 'Visible' && other !== sheet,
    );
    if (visible.length === 0 || sheet.visibility === 'VeryHidden') {
      throw new HostError(
        'InvalidOperation',
        'This operation is not permitted for the current object.',
      );
    }
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    for (const table of sheet.tables) dropReferences(this, { kind: 'table', name: table.name });
    dropReferences(this, { kind: 'sheet', name: sheet.name });
    this.selections.delete(sheet);
    if (this.active === sheet) {
      const next = this.sheets.slice(position).find((other) => other.visibility === 'Visible');
      this.active = next ?? visible.at(-1)!;
      this.tell({ kind: 'activated', sheet: this.active });
    }
    this.tell({ kind: 'sheet-deleted', sheet });
  }

  activate(sheet: HostSheet): void {
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet;
    this.tell({ kind: 'deactivated', sheet: before });
    this.tell({ kind: 'activated', sheet });
  }

  select(sheet: HostSheet, area: HostArea): void {
    this.activate(sheet);
    this.selections.set(sheet, area);
    this.tell({ kind: 'selection', sheet, area });
  }

  /** Area of an address; without sheet on `home`. `null`: no such sheet or address. */
  resolve(address: string, home: HostSheet): { sheet: HostSheet; area: HostArea } | null {
    const parsed = parseAddress(address);
    const sheet = parsed?.sheet === null ? home : parsed && this.sheet(parsed.sheet);
    return parsed && sheet ? { sheet, area: parsed.area } : null;
  }

  tell(change: HostChangeWithoutSource): void {
    this.listeners.tell({ ...change, source: this.source } as HostChange);
  }

  recalculate(): void {
    this.calculator?.recalculate(this);
  }

  private checkSheetName(name: string, self: HostSheet | null): void {
    const problem = sheetNameProblem(name);
    if (problem !== null) throw new HostError('InvalidArgument', problem);
    const other = this.sheet(name);
    if (other && other !== self) {
      throw new HostError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
        409,
      );
    }
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      if (!this.sheet(`Sheet${number}`)) return `Sheet${number}`;
    }
  }
}

type WithoutSource<T> = T extends unknown ? Omit<T, 'source'> : never;
export type HostChangeWithoutSource = WithoutSource<HostChange>;
