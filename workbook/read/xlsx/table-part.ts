import type { DefinedTable } from '#core';
import { Token, type XmlReader } from '../xml/xml-reader.ts';
import { parseArea } from './area.ts';

/** The defined table of a table part; `null` when the part names none. */
export function readTablePart(xml: XmlReader): DefinedTable | null {
  let table: DefinedTable | null = null;
  for (let token = xml.next(); token !== Token.end; token = xml.next()) {
    if (token !== Token.open || !xml.isNamed('table') || xml.depth !== 1) continue;
    const area = parseArea(xml.attribute('ref') ?? '');
    const name = xml.attribute('displayName') ?? xml.attribute('name');
    if (area === null || name === null) continue;
    table = { name, ...area, hasTotals: Number(xml.attribute('totalsRowCount') ?? 0) > 0 };
  }
  return table;
}
