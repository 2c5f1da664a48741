import type { Analysis } from '../analysis/index.ts';
import { type Language, t } from '../i18n/index.ts';
import { type CustomerColumn, type CustomerColumnId, customerColumns } from './customer-columns.ts';
import { MAX_CUSTOMER_ROWS, TABLE_NAMES } from './layout.ts';
import { columnRef } from './structured-reference.ts';

/** The customers' result table: what it holds and how formulas point at it. */
export interface CustomersTable {
  readonly sheet: string;
  readonly count: number;
  /** The table is small enough to be written, so that figures can be formulas over it. */
  readonly written: boolean;
  readonly columns: readonly CustomerColumn[];
  has(id: CustomerColumnId): boolean;
  /** Structured reference to a column that is there. */
  ref(id: CustomerColumnId): string;
}

/**
 * The customers' result table of an analysis; `null` when no sheet names customers.
 *
 * @param wanted the table is to be written, if it is small enough
 */
export function customersTable(
  analysis: Analysis,
  sheet: string,
  wanted = true,
): CustomersTable | null {
  const { count } = analysis.cleaned.customers;
  if (count === 0) return null;
  const language: Language = analysis.settings.language;
  const columns = customerColumns(analysis);
  const byId = new Map(columns.map((column) => [column.id, column]));
  return {
    sheet,
    count,
    written: wanted && count <= MAX_CUSTOMER_ROWS,
    columns,
    has: (id) => byId.has(id),
    ref: (id) => {
      const column = byId.get(id);
      if (column === undefined) throw new RangeError(`customers have no column ${id}`);
      return columnRef(TABLE_NAMES.customers, t(language, column.header));
    },
  };
}
