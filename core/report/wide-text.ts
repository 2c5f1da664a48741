import type { ReportColumn } from './types.ts';

/**
 * A column of sentences: it lies over several columns of the sheet, `each` characters wide, so that no
 * number in another table is as wide as a sentence.
 *
 * @example
 * wideText('who', 'Who', { over: 5, each: 12 }).width // => 60
 */
export function wideText(
  id: string,
  header: string,
  { over, each }: { readonly over: number; readonly each: number },
): ReportColumn {
  return { id, header, format: 'text', width: over * each, over, wrap: true };
}
