import { format } from 'numfmt';
import type { CellValue } from '../../model/types.ts';

/** A value as its number format shows it; a format that cannot be read shows the value as it is. */
export function cellText(value: CellValue, numberFormat: unknown, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && value.startsWith('#')) return value;
  const pattern = typeof numberFormat === 'string' ? numberFormat : 'General';
  try {
    return format(pattern, value, { locale, overflow: '######', throws: true });
  } catch {
    return String(value);
  }
}
