import { CellKind } from '#core';
import { Token, type XmlReader } from '../xml/xml-reader.ts';
import { builtinKind, formatKind, type NumberKind } from './number-format.ts';

/**
 * How numbers of each cell style are shown: kinds by style number (the order of `cellXfs`).
 * A style that isn't there shows a plain number.
 */
export function readStyleKinds(xml: XmlReader): Uint8Array {
  const custom = new Map<number, NumberKind>();
  const formatIds: number[] = [];
  let inCellFormats = false;
  for (let token = xml.next(); token !== Token.end; token = xml.next()) {
    if (token === Token.close && xml.depth === 1) inCellFormats = false;
    if (token !== Token.open) continue;
    if (xml.depth === 2) inCellFormats = xml.isNamed('cellXfs');
    if (xml.isNamed('numFmt') && xml.depth === 3) {
      custom.set(Number(xml.attribute('numFmtId')), formatKind(xml.attribute('formatCode') ?? ''));
    }
    if (inCellFormats && xml.depth === 3 && xml.isNamed('xf')) {
      formatIds.push(Number(xml.attribute('numFmtId') ?? 0));
    }
  }
  return Uint8Array.from(formatIds, (id) => custom.get(id) ?? builtinKind(id));
}

/** Styles of a workbook that has none. */
export const PLAIN_STYLES: Uint8Array = Uint8Array.of(CellKind.number);
