/**
 * All data cells of a list object's column, as a structured reference; headers with special characters
 * are doubly bracketed and escaped.
 *
 * @example
 * columnRef('LensCustomers', '客群') // => 'LensCustomers[客群]'
 * columnRef('T', 'rate (%) #1') // => "T[[rate (%) '#1]]"
 */
export function columnRef(table: string, header: string): string {
  if (/^[\p{L}\p{N}_ ]+$/u.test(header)) return `${table}[${header}]`;
  return `${table}[[${header.replace(/[[\]#']/g, "'$&")}]]`;
}

/** A condition on the rows of a list object. */
export interface RowTest {
  /** Reference to the column. */
  readonly column: string;
  readonly operator: '=' | '>' | '>=' | '<=';
  /** Expression to compare with: a cell, a number, a date. */
  readonly operand: string;
  /** What the operand reads, where it is a text. */
  readonly text?: string;
}

/** `COUNTIFS` would read such a text as an operator or a wildcard. */
const SPECIAL = /^[<>=]|[*?~]/;

/**
 * Counts the rows that meet every condition; by exact comparison where a text would be read as a pattern.
 *
 * @example
 * countRows([{ column: 'T[k]', operator: '>=', operand: '3' }]) // => 'COUNTIFS(T[k],">="&3)'
 */
export function countRows(tests: readonly RowTest[]): string {
  if (tests.some(isSpecial)) return `SUMPRODUCT(${comparisons(tests)}*1)`;
  return `COUNTIFS(${tests.map(criterion).join(',')})`;
}

/** Adds up a column over the rows that meet every condition. */
export function sumRows(column: string, tests: readonly RowTest[]): string {
  if (tests.some(isSpecial)) return `SUMPRODUCT(${comparisons(tests)}*1,${column})`;
  return `SUMIFS(${column},${tests.map(criterion).join(',')})`;
}

function isSpecial({ text }: RowTest): boolean {
  return text !== undefined && SPECIAL.test(text);
}

function criterion({ column, operator, operand }: RowTest): string {
  return operator === '=' ? `${column},${operand}` : `${column},"${operator}"&${operand}`;
}

function comparisons(tests: readonly RowTest[]): string {
  return tests.map(({ column, operator, operand }) => `(${column}${operator}${operand})`).join('*');
}
