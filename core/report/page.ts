import { cellRef, columnLetters, rangeRef } from '../basics/index.ts';
import type {
  ChartSection,
  ReportCell,
  ReportColumn,
  ReportSheet,
  Section,
  SheetId,
  TableSection,
  TextSection,
} from './types.ts';

/** A table to put on a page; its rows are made once their place is known. */
export interface TableDraft {
  readonly id: string;
  readonly name?: string | null;
  readonly columns: readonly ReportColumn[];
  /** @param firstRow 1-based sheet row of the first data row */
  readonly rows: (firstRow: number) => readonly (readonly ReportCell[])[];
  /** @param firstRow 1-based sheet row of the first footer row */
  readonly footer?: (firstRow: number, bodyRow: number) => readonly (readonly ReportCell[])[];
  readonly rowHeight?: number | null;
  readonly headless?: boolean;
  readonly column?: number;
  /** Columns whose cells are chosen from a list, by column id. */
  readonly choices?: TableSection['choices'];
}

/** Where a table ended up. */
export interface Placed {
  readonly sheet: string;
  /** 1-based row of the first and last data row; last < first when there are none. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly footerRow: number;
  /** Letters of a column by its id. */
  letters(id: string): string;
  /** A cell of this sheet, without the sheet name: `D4`. */
  at(id: string, row: number): string;
  /** A cell with the sheet name: `Sheet!D4`. */
  ref(id: string, row: number): string;
  /** The data cells of a column with the sheet name. */
  range(id: string): string;
}

/** A sheet being laid out from the top down. */
export class Page {
  readonly id: SheetId;
  readonly name: string;
  /** The next free row, 1-based. */
  row = 1;
  private readonly sections: Section[] = [];
  private readonly breaks: number[] = [];

  constructor(id: SheetId, name: string) {
    this.id = id;
    this.name = name;
  }

  title(text: string, suffix: string): void {
    this.sections.push({ ...this.textAt('title', null, text), suffix });
    this.row++;
  }

  /** A line of text: label in bold, then the text; nothing for an empty text. */
  note(label: string | null, text: string, link?: string): void {
    if (text === '') return;
    const section = this.textAt('note', label, text);
    this.sections.push(link === undefined ? section : { ...section, link });
    this.row++;
  }

  lead(text: string): void {
    this.sections.push(this.textAt('lead', null, text));
    this.row++;
  }

  gap(rows = 1): void {
    this.row += rows;
  }

  /** What follows prints on a new page. */
  pageBreak(): void {
    this.breaks.push(this.row - 1);
  }

  table(draft: TableDraft): Placed {
    const headless = draft.headless ?? false;
    const column = draft.column ?? 0;
    const firstRow = this.row + (headless ? 0 : 1);
    const rows = draft.rows(firstRow);
    const footerRow = firstRow + rows.length;
    const footer = draft.footer?.(footerRow, firstRow) ?? [];
    const section: TableSection = {
      kind: 'table',
      id: draft.id,
      name: draft.name ?? null,
      row: this.row,
      column,
      columns: draft.columns,
      rows,
      footer,
      rowHeight: draft.rowHeight ?? null,
      ...(headless ? { headless } : {}),
      ...(draft.choices === undefined ? {} : { choices: draft.choices }),
    };
    this.sections.push(section);
    this.row = footerRow + footer.length;
    return placed(this.name, section, firstRow, footerRow);
  }

  chart(chart: Omit<ChartSection, 'kind'>): void {
    this.sections.push({ kind: 'chart', ...chart });
  }

  add(sections: readonly Section[]): void {
    this.sections.push(...sections);
  }

  sheet({ frozenRows = 0, landscape = true } = {}): ReportSheet {
    const { id, name, sections, breaks } = this;
    const pageBreaks = breaks.length === 0 ? {} : { pageBreaks: breaks };
    return { id, name, sections, frozenRows, landscape, ...pageBreaks };
  }

  private textAt(style: TextSection['style'], label: string | null, text: string): TextSection {
    const id = `${style}-${this.row}`;
    return { kind: 'text', id, row: this.row, column: 0, style, label, text };
  }
}

function placed(sheet: string, section: TableSection, firstRow: number, footerRow: number): Placed {
  const indexOf = (id: string): number => {
    const index = section.columns.findIndex((column) => column.id === id);
    if (index < 0) throw new RangeError(`no column ${id} in table ${section.id}`);
    const before = section.columns.slice(0, index);
    return section.column + before.reduce((sum, { over = 1 }) => sum + over, 0);
  };
  const lastRow = footerRow - 1;
  return {
    sheet,
    firstRow,
    lastRow,
    footerRow,
    letters: (id) => columnLetters(indexOf(id)),
    at: (id, row) => `${columnLetters(indexOf(id))}${row}`,
    ref: (id, row) => cellRef(sheet, indexOf(id), row),
    range: (id) => rangeRef(sheet, indexOf(id), firstRow, indexOf(id), Math.max(firstRow, lastRow)),
  };
}
