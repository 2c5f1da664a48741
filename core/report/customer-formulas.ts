import { formula, type Look, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import type { RowTest } from './structured-reference.ts';
import type { ReportCell } from './types.ts';

/** The condition "in this segment" on the customers' table. */
export function inSegment({ customers }: ReportContext, operand: string, text: string): RowTest {
  return { column: customers!.ref('segment'), operator: '=', operand, text };
}

/** The condition "may be contacted" on the customers' table. */
export function isContactable({ customers }: ReportContext): RowTest {
  return { column: customers!.ref('contactable'), operator: '=', operand: '1' };
}

/** The condition "took at least so many steps of the path". */
export function tookSteps({ customers }: ReportContext, steps: number): RowTest {
  return { column: customers!.ref('steps'), operator: '>=', operand: String(steps) };
}

/** The condition "was first touched through this channel". */
export function throughChannel(
  { customers }: ReportContext,
  operand: string,
  text: string,
): RowTest {
  return { column: customers!.ref('channel'), operator: '=', operand, text };
}

/** A figure over the customers' table: a formula where the table is written, else its value. */
export function overCustomers(
  { customers }: ReportContext,
  expression: string,
  value: number | null | undefined,
  look: Look = {},
): ReportCell {
  return customers?.written ? formula(expression, value, look) : plain(value, look);
}
