import type { HostSheet } from './sheet.ts';
import type { HostArea, HostTable } from './types.ts';

/** What changed in the workbook; `source`: by a script, or by the person at the grid. */
export type HostChange = { readonly source: 'script' | 'person' } & (
  | {
      /** Values or formulas. `type` as in Excel's `DataChangeType`. */
      readonly kind: 'cells';
      readonly sheet: HostSheet;
      readonly area: HostArea;
      readonly type:
        | 'RangeEdited'
        | 'RowInserted'
        | 'RowDeleted'
        | 'ColumnInserted'
        | 'ColumnDeleted'
        | 'CellInserted'
        | 'CellDeleted';
    }
  | { readonly kind: 'format'; readonly sheet: HostSheet; readonly area: HostArea }
  | {
      readonly kind:
        | 'sheet-added'
        | 'sheet-deleted'
        | 'sheet-renamed'
        | 'sheet-moved'
        | 'sheet-look';
      readonly sheet: HostSheet;
    }
  | { readonly kind: 'activated' | 'deactivated'; readonly sheet: HostSheet }
  | { readonly kind: 'selection'; readonly sheet: HostSheet; readonly area: HostArea }
  | {
      readonly kind: 'table-added' | 'table-deleted' | 'table-look';
      readonly sheet: HostSheet;
      readonly table: HostTable;
    }
  | {
      readonly kind: 'charts' | 'conditional-formats' | 'validations' | 'names';
      readonly sheet: HostSheet | null;
    }
);

/** Calls back listeners in the order in which they came. */
export class Listeners<T> {
  private readonly listeners = new Set<(change: T) => void>();

  /** The result ends it. */
  add(listener: (change: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: T): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
