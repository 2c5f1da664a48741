import type { CellLink } from '../sheet/links.ts';
import { insertInOrder } from './insert-in-order.ts';
import type { OfficePackage } from './package.ts';
import { escapeXml } from './xml.ts';

/**
 * Makes cells of a worksheet lead to other cells of the workbook. exceljs links only plain texts,
 * through outside addresses; these work on formulas too and stay inside.
 */
export function addLinks(file: OfficePackage, sheetPath: string, links: readonly CellLink[]): void {
  if (links.length === 0) return;
  const entries = links.map(
    ({ ref, target }) => `<hyperlink ref="${ref}" location="${escapeXml(target)}"/>`,
  );
  const element = `<hyperlinks>${entries.join('')}</hyperlinks>`;
  file.write(sheetPath, insertInOrder(file.read(sheetPath), 'hyperlinks', element));
}
