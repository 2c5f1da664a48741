/** The in-memory workbook that the host keeps. Rows and columns are zero-based here, as in Excel's API. */

export type CellValue = string | number | boolean;

/** `#N/A` and the like are texts that start with # in `values`, of type Error. */
export interface HostArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface HostTable {
  id: string;
  name: string;
  style: string;
  /** Header row included, totals row not. */
  area: HostArea;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showHeaders: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** Plain bags of properties as the client sets them, in Excel's (Pascal-case) names. */
export type PropertyBag = { [name: string]: unknown };

export interface HostChart {
  id: string;
  name: string;
  chartType: string;
  /** Range given to `charts.add`, as `Sheet!A1:B3`. */
  source: string;
  seriesBy: string;
  series: { name: string; values: string; categories: string | null; bag: PropertyBag }[];
  /** From and to cell of `setPosition`. */
  position: readonly [string, string] | null;
  bag: PropertyBag;
}

export interface HostConditionalFormat {
  id: string;
  type: string;
  area: HostArea;
  bag: PropertyBag;
}

export interface HostFormatRun {
  readonly area: HostArea;
  /** `Fill.Color`, `Font.Bold`, `HorizontalAlignment`, `Borders.EdgeTop.Style`, … */
  readonly property: string;
  readonly value: unknown;
}

export interface HostValidation {
  readonly area: HostArea;
  /** `Rule`, `Prompt`, `ErrorAlert`, `IgnoreBlanks`. */
  readonly bag: PropertyBag;
}

export interface HostHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A defined name. */
export interface HostName {
  readonly id: string;
  name: string;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetProtection {
  readonly options: PropertyBag;
  readonly password: string | null;
}

/** Rows at the top and columns at the left that stay in view. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}
