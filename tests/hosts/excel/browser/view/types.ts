import type { HostArea } from '../../model/types.ts';

/** A sheet as its tab shows it. */
export interface TabView {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Colour of the tab as `#RRGGBB`; `null`: none. */
  readonly color: string | null;
  readonly isProtected: boolean;
}

/** The workbook's tabs, the sheet in front and the selected cells. */
export interface WorkbookView {
  readonly tabs: readonly TabView[];
  readonly active: string;
  readonly selection: Selection;
  /** Goes up with every change; what was drawn before is stale then. */
  readonly version: number;
}

/** Selected cells of a sheet, by its name. */
export interface Selection {
  readonly sheet: string;
  readonly area: HostArea;
  /** What the formula bar shows for the first of them. */
  readonly input: string;
}

/** Sizes of a sheet, in pixels, and what floats over its cells. */
export interface SheetView {
  readonly name: string;
  /** Rows and columns that hold something. */
  readonly rows: number;
  readonly columns: number;
  /** Width by column and height by row where they differ from the defaults. */
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly merges: readonly HostArea[];
  readonly gridlines: boolean;
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
  readonly charts: readonly ChartView[];
}

export const DEFAULT_WIDTH = 64;
export const DEFAULT_HEIGHT = 20;

/** A chart with its numbers, to be drawn over the cells from `area`. */
export interface ChartView {
  readonly id: string;
  /** As Excel calls it: `ColumnClustered`, `BarStacked`, `Line`, `Funnel`, … */
  readonly type: string;
  readonly title: string;
  readonly area: HostArea;
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
  readonly legend: boolean;
  /** Labels show the numbers, written as this format says; `null`: no labels. */
  readonly labels: string | null;
  /** Categories run from top to bottom (bars) or right to left. */
  readonly reversed: boolean;
  /** Gap between bars in percent of a bar. */
  readonly gap: number;
}

export interface SeriesView {
  readonly name: string;
  /** A cell without a number is `null`. */
  readonly values: readonly (number | null)[];
  /** The numbers as their cells show them. */
  readonly texts: readonly string[];
  /** `#RRGGBB`; `null`: next of the palette; `none`: not drawn. */
  readonly color: string | null;
  readonly labelled: boolean;
}

/** How a cell is drawn; cells with the same look share one. */
export interface LookView {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly wrap?: true;
  /** Font size in points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Hatched, as verdicts without enough data are. */
  readonly hatched?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly indent?: number;
  /** CSS borders by side. */
  readonly top?: string;
  readonly right?: string;
  readonly bottom?: string;
  readonly left?: string;
}

/** A cell as it is seen and as it is typed. */
export interface CellView {
  /** Formatted text. */
  readonly text: string;
  /** Formula or value as the formula bar shows it. */
  readonly input: string;
  readonly number: boolean;
  /** Index into the block's looks; -1: plain. */
  readonly look: number;
  /** Cells of the workbook that a click leads to, such as `Path!A3`. */
  readonly link?: string;
  /** Length of its data bar, 0–1, and its colour. */
  readonly bar?: { readonly share: number; readonly color: string };
}

/** Rows `row`… of a sheet; empty cells without a look are `null`. */
export interface BlockView {
  readonly row: number;
  readonly cells: readonly (readonly (CellView | null)[])[];
  readonly looks: readonly LookView[];
}
