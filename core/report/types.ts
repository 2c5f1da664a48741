import type { Language } from '../i18n/index.ts';

/** How a value is shown. Rates and shares are stored as 0–1, dates as days since 1970-01-01. */
export type Format =
  | 'text'
  | 'count'
  | 'number'
  | 'money'
  | 'percent'
  | 'points'
  | 'score'
  | 'date'
  | 'time'
  | 'p-value';

/** What a cell says beside its value; a renderer gives it colour *and* keeps the sign or word. */
export type Tone =
  | 'plain'
  | 'strong'
  | 'quiet'
  | 'key-figure'
  | 'up'
  | 'down'
  | 'unknown'
  | 'total'
  | 'hypothesis'
  | 'flag'
  | 'link'
  | 'input';

export type Scalar = string | number | boolean | null;

/** A cell: a plain value, or a value with a formula, a format of its own, a tone or a link. */
export type ReportCell = Scalar | RichCell;

export interface RichCell {
  /** Cached result of the formula, or the value itself. */
  readonly value: Scalar;
  /** Excel formula without `=`, in forms that Excel 2007 and LibreOffice both know. */
  readonly formula?: string;
  readonly format?: Format;
  readonly tone?: Tone;
  /** Where the reader goes on click: `Sheet!A1` inside the report. */
  readonly link?: string;
  /** Columns the cell covers (default 1). */
  readonly span?: number;
  /** Decimals, where they differ from those of the column. */
  readonly decimals?: number;
}

export interface ReportColumn {
  readonly id: string;
  readonly header: string;
  readonly format: Format;
  /** Width in characters of the standard font; a Chinese character counts two. */
  readonly width: number;
  readonly wrap?: boolean;
  /** Draw a bar behind the number: largest × 1.7 is full width. */
  readonly dataBar?: boolean;
  /** Decimals, where the format leaves it open. */
  readonly decimals?: number;
  /**
   * Verdicts that formulas can change: a renderer that can colours a cell by how its text starts
   * (▲ up, ▼ down, ？ or ? unknown), whatever tone it was written with.
   */
  readonly verdict?: boolean;
  /**
   * Columns of the sheet that it lies over (default 1), with its width shared among them; not in a
   * list object. Only the drawn sheet knows: text forms keep one column.
   */
  readonly over?: number;
  /** One of the two figures that stand beside a row's name where there is room for no more. */
  readonly telling?: boolean;
}

/** A table at a fixed place of its sheet. */
export interface TableSection {
  readonly kind: 'table';
  readonly id: string;
  /**
   * Name of the Excel table (list object) that holds it, unique in the workbook; `null`: plain cells.
   * A list object's rows hold values (formulas allowed); its headers are plain text.
   */
  readonly name: string | null;
  /** 1-based row and 0-based column of the header's first cell. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Rows below, ruled off above (total, reconciliation); never part of the list object. */
  readonly footer: readonly (readonly ReportCell[])[];
  /** Height of data rows in points; `null`: the standard. */
  readonly rowHeight: number | null;
  /** No header row is drawn. */
  readonly headless?: boolean;
  /** Columns whose cells are chosen from a list, by column id. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** A line of text in one row: an optional bold label, then text. Spans the sheet's width. */
export interface TextSection {
  readonly kind: 'text';
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly style: 'title' | 'lead' | 'note';
  readonly label: string | null;
  readonly text: string;
  /** Quieter text after a title: campaign, dates, as-of. */
  readonly suffix?: string;
  readonly link?: string;
}

/** A native chart over cells of the report. References are `Sheet!A2:A6`, quoted where needed. */
export interface ChartSection {
  readonly kind: 'chart';
  readonly id: string;
  readonly chart: 'bar' | 'column' | 'line' | 'funnel';
  readonly title: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly categories: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    /** Hexadecimal RGB. */
    readonly color?: string;
  }[];
  readonly format: Format;
  /** Decimals, where the format leaves them open. */
  readonly decimals?: number;
  /** Funnel: cells holding half the difference to the largest value, which centre the bars. */
  readonly spacer?: string;
}

export type Section = TableSection | TextSection | ChartSection;

/** Every sheet there can be, in the order of the tabs. */
export const SHEET_IDS = [
  'overview',
  'segments',
  'path',
  'evaluation',
  'goals',
  'personas',
  'segmentations',
  'clusters',
  'tags',
  'rules',
  'journey',
  'lifecycle',
  'statistics',
  'customers',
  'tag-table',
  'identity',
  'metrics',
  'path-data',
  'log',
  'quality',
  'settings',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

export interface ReportSheet {
  readonly id: SheetId;
  /** Tab name in the report's language. */
  readonly name: string;
  readonly sections: readonly Section[];
  /** 1-based row under which the sheet scrolls. */
  readonly frozenRows: number;
  readonly landscape: boolean;
  /** 1-based rows after which a printed page ends. */
  readonly pageBreaks?: readonly number[];
}

/** Everything a renderer needs, and nothing about the renderer. */
export interface Report {
  readonly language: Language;
  /** Document title. */
  readonly title: string;
  /** Currency sign put before money; '' for none. */
  readonly currency: string;
  readonly sheets: readonly ReportSheet[];
}
