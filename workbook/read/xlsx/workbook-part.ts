import { LensError } from '#core';
import { damaged } from '../refusals.ts';
import { Token } from '../xml/xml-reader.ts';
import type { Package } from './package.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Key of its part. */
  readonly part: string;
  /** `worksheet`, or `chartsheet`, `dialogsheet`, `xlMacrosheet`. */
  readonly type: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Serials count from 1904-01-01. */
  readonly from1904: boolean;
  /** Keys of the parts with styles and shared strings, where there are any. */
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

const USUAL_PLACE = 'xl/workbook.xml';

/**
 * The sheets of a package, found through its relationships.
 *
 * @throws LensError `workbook.read-not-a-workbook` with a sentence for what it is instead, or
 * `read-damaged`
 */
export async function readWorkbookPart(parts: Package): Promise<WorkbookPart> {
  const path = await workbookPath(parts);
  const relationships = await relationshipsOf(parts, path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const xml = await parts.xml(path);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  let root = true;
  for (let token = xml.next(); token !== Token.end; token = xml.next()) {
    if (token !== Token.open) continue;
    if (root && !xml.isNamed('workbook')) throw new LensError('workbook.read-not-a-workbook');
    root = false;
    // Extensions further inside have elements of the same name.
    if (xml.depth === 2 && xml.isNamed('workbookPr')) from1904 = isTrue(xml.attribute('date1904'));
    if (!xml.isNamed('sheet') || xml.depth !== 3) continue;
    const link = byId.get(xml.prefixedAttribute('id') ?? '');
    sheets.push({
      name: xml.attribute('name') ?? '',
      visibility: visibilityFrom(xml.attribute('state')),
      // Without its relationship a sheet is still where nearly every writer puts it.
      part: link?.target ?? `xl/worksheets/sheet${sheets.length + 1}.xml`,
      type: link?.type ?? 'worksheet',
    });
  }
  // Zero sheets without an error would look like an empty workbook; Excel refuses it too.
  if (sheets.length === 0) throw damaged(path);
  return {
    sheets,
    from1904,
    styles: targetOf(relationships, 'styles', parts, 'xl/styles.xml'),
    sharedStrings: targetOf(relationships, 'sharedStrings', parts, 'xl/sharedStrings.xml'),
  };
}

async function workbookPath(parts: Package): Promise<string> {
  const relationships = await relationshipsOf(parts, '');
  const main = relationships.find(({ type }) => type === 'officeDocument')?.target;
  const path = main !== undefined && parts.has(main) ? main : USUAL_PLACE;
  if (path.endsWith('.bin') || parts.has('xl/workbook.bin')) {
    throw new LensError('workbook.read-old-format-binary');
  }
  if (/^(word|ppt|visio)\//.test(path)) {
    throw new LensError('workbook.read-not-a-workbook-document');
  }
  if (parts.has(path)) return path;
  if (parts.has('content.xml') && parts.has('mimetype')) {
    throw new LensError('workbook.read-old-format-binary');
  }
  const torn = parts.has('[Content_Types].xml') || parts.has('xl/_rels/workbook.xml.rels');
  if (torn) throw damaged(USUAL_PLACE);
  throw new LensError('workbook.read-not-a-workbook');
}

function targetOf(
  relationships: readonly Relationship[],
  type: string,
  parts: Package,
  usual: string,
): string | null {
  const linked = relationships.find((relationship) => relationship.type === type)?.target;
  if (linked !== undefined && parts.has(linked)) return linked;
  return parts.has(usual) ? usual : null;
}

function visibilityFrom(state: string | null): SheetEntry['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
