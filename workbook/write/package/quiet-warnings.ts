import { insertInOrder } from './insert-in-order.ts';
import type { OfficePackage } from './package.ts';
import { attribute } from './xml.ts';

/**
 * Keeps Excel from marking cells with green corners: customer numbers are texts on purpose, and
 * formulas of neighbouring rows differ on purpose.
 */
export function quietWarnings(file: OfficePackage, sheetPath: string): void {
  const xml = file.read(sheetPath);
  const area = attribute(/<dimension\s[^>]*>/.exec(xml)?.[0] ?? '', 'ref');
  if (area === null) return;
  const element =
    `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1" formula="1"` +
    ' formulaRange="1"/></ignoredErrors>';
  file.write(sheetPath, insertInOrder(xml, 'ignoredErrors', element));
}
