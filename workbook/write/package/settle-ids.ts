import type { OfficePackage } from './package.ts';

const RULE_ID = /(?<=<x14:id>|\sid=")\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}/g;

/**
 * exceljs gives data bars random ids; replaced by counted ones, the same report gives the same bytes.
 */
export function settleIds(file: OfficePackage): void {
  for (const path of file.sheetPaths().values()) {
    const known = new Map<string, string>();
    const xml = file.read(path).replace(RULE_ID, (id) => {
      const number = String(known.size + 1).padStart(12, '0');
      const settled = known.get(id) ?? `{00000000-0000-4000-8000-${number}}`;
      known.set(id, settled);
      return settled;
    });
    if (known.size > 0) file.write(path, xml);
  }
}
