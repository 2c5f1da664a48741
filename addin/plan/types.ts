import type { ChartSection, Language, SheetId } from '#core';
import type { Area, CellLook } from '#workbook/look';

export type { Area, CellBorder, CellLook } from '#workbook/look';

/**
 * A report laid out for a spreadsheet that is driven from outside: plain data, small except for the
 * cells, which come block by block. Rows are 1-based, columns zero-based.
 */
export interface WritePlan {
  readonly language: Language;
  readonly title: string;
  /** `results`: sheets the product owns. `sample`: sheets that become the user's. */
  readonly kind: 'results' | 'sample';
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  /** `null` for sample sheets. */
  readonly id: SheetId | null;
  /** Tab name wished for. */
  readonly name: string;
  readonly frozenRows: number;
  readonly gridlines: boolean;
  /** Hexadecimal RGB without #; `null`: no colour. */
  readonly tabColor: string | null;
  /** Widths in characters of the standard font, from column A. */
  readonly widths: readonly number[];
  readonly heights: readonly {
    readonly row: number;
    readonly rows: number;
    readonly points: number;
  }[];
  /** Cells to write, in order; fetched by index. */
  readonly blocks: readonly BlockPlan[];
  readonly tables: readonly ListObjectPlan[];
  readonly merges: readonly Area[];
  readonly formats: readonly FormatPlan[];
  /** Bars behind numbers: the longest is at most `1 / fullWidth` of the cell. */
  readonly dataBars: readonly {
    readonly area: Area;
    readonly color: string;
    readonly fullWidth: number;
  }[];
  /** Text that starts so gets this look. */
  readonly verdicts: readonly {
    readonly area: Area;
    readonly starts: readonly string[];
    readonly look: CellLook;
  }[];
  /** Cells chosen from a list; anything else may still be typed. */
  readonly choices: readonly { readonly area: Area; readonly items: readonly string[] }[];
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly target: string;
    readonly text: string;
  }[];
  readonly charts: readonly ChartPlan[];
}

/**
 * Cells written in one go: at most `BLOCK_CELLS`, and about `BLOCK_BYTES` as JSON. `formulas`: some of
 * them are formulas, which are entered after all tables exist; the others are values.
 */
export interface BlockPlan extends Area {
  readonly formulas: boolean;
}

/** The cells of a block as Excel takes them: text that could be read as a formula starts with `'`. */
export interface WriteBlock {
  readonly cells: readonly (readonly (string | number | boolean)[])[];
}

/** An Excel table: header row and body. */
export interface ListObjectPlan {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly filter: boolean;
  /** Texts of the header row. */
  readonly headers: readonly string[];
}

export interface FormatPlan {
  readonly area: Area;
  readonly look: CellLook;
}

/**
 * A native chart. `series` have their colours; references name sheets as the plan does. With a
 * `spacer` it is drawn as stacked bars behind an invisible series where Excel has no funnels.
 */
export interface ChartPlan extends ChartSection {
  /** Name of the chart in Excel, by which it is found again. */
  readonly name: string;
  /** Excel number format of the labels. */
  readonly numberFormat: string;
}

/** A plan and where its cells come from: by index of the sheet and of its block. */
export interface PlannedReport {
  readonly plan: WritePlan;
  block(sheet: number, block: number): WriteBlock;
}
