import { formatAddress } from './address.ts';
import { boundingArea, intersection } from './area.ts';
import { CellStore } from './cells.ts';
import { FormatStore } from './formats.ts';
import type {
  CellValue,
  FrozenPanes,
  HostArea,
  HostChart,
  HostConditionalFormat,
  HostHyperlink,
  HostName,
  HostTable,
  HostValidation,
  PropertyBag,
  SheetProtection,
  SheetVisibility,
} from './types.ts';
import type { HostWorkbook } from './workbook.ts';

/** Points of a column and a row that nobody sized. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** A worksheet: its cells, their look and what lies on it. */
export class HostSheet {
  readonly workbook: HostWorkbook;
  readonly id: string;
  name: string;
  visibility: SheetVisibility = 'Visible';
  /** `#RRGGBB`; '': no colour. */
  tabColor = '';
  gridlines = true;
  headings = true;
  frozen: FrozenPanes = { rows: 0, columns: 0 };
  /** `null`: not protected. */
  protection: SheetProtection | null = null;
  readonly cells = new CellStore();
  readonly formats = new FormatStore();
  /** Points by row or column; absent: standard. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: HostArea[] = [];
  tables: HostTable[] = [];
  charts: HostChart[] = [];
  conditionalFormats: HostConditionalFormat[] = [];
  validations: HostValidation[] = [];
  hyperlinks: { readonly area: HostArea; readonly link: HostHyperlink }[] = [];
  /** Names that hold on this sheet only. */
  names: HostName[] = [];
  readonly customProperties = new Map<string, string>();
  /** What no class of the host models, kept as set: page layout and the like. */
  readonly bag: PropertyBag = {};

  constructor(workbook: HostWorkbook, id: string, name: string) {
    this.workbook = workbook;
    this.id = id;
    this.name = name;
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  address(area: HostArea): string {
    return formatAddress(this.name, area);
  }

  /**
   * Cells in use; `null`: the sheet is empty. Formatted cells count as in Excel, unless
   * `valuesOnly`.
   */
  usedArea(valuesOnly = false, within?: HostArea): HostArea | null {
    let used = this.cells.values.bounds(within);
    if (valuesOnly) return used;
    for (const { area } of this.formats.runs()) {
      const common = within ? intersection(area, within) : area;
      // A look painted on whole rows or columns does not make them used.
      if (common && area.rows < 1_000_000 && area.columns < 16_384) {
        used = used ? boundingArea(used, common) : common;
      }
    }
    return used;
  }

  /** Values of an area, row by row; '' for empty cells, as scripts see them. */
  values(area: HostArea): CellValue[][] {
    const grid = filled<CellValue>(area, '');
    this.cells.values.each(area, (row, column, value) => {
      grid[row - area.row]![column - area.column] = value;
    });
    return grid;
  }

  /** Formulas of an area; the value where there is none. */
  formulas(area: HostArea): CellValue[][] {
    const grid = this.values(area);
    this.cells.apostrophes.each(area, (row, column) => {
      const value = grid[row - area.row]![column - area.column];
      grid[row - area.row]![column - area.column] = `'${value}`;
    });
    this.cells.formulas.each(area, (row, column, formula) => {
      grid[row - area.row]![column - area.column] = formula;
    });
    return grid;
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? STANDARD_WIDTH);
  }

  rowHeight(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.rowHeights.get(row) ?? STANDARD_HEIGHT);
  }
}

const filled = <T>(area: HostArea, value: T): T[][] =>
  Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));
