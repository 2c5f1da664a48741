const RISKY_START = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/u;

/**
 * Rows as CSV text (RFC 4180, UTF-8 with a byte order mark so that Excel reads Chinese). Text that a
 * spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
 *
 * @see OWASP ASVS 5.0, 1.2.10
 *
 * @example
 * csvLine(['=1+1', -2, null]) // => "'=1+1,-2,\r\n"
 */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

export function csvText(rows: Iterable<readonly (string | number | null)[]>): string {
  const lines = ['\ufeff'];
  for (const row of rows) lines.push(csvLine(row));
  return lines.join('');
}

function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = RISKY_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
