/** What may follow the cells of a worksheet, in the order Excel insists on (ECMA-376, CT_Worksheet). */
const ORDER = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Adds an element to the XML of a worksheet at the one place where Excel accepts it. */
export function insertInOrder(
  sheetXml: string,
  name: (typeof ORDER)[number],
  element: string,
): string {
  const rank = ORDER.indexOf(name);
  const cellsEnd = /<\/sheetData>|<sheetData\/>/.exec(sheetXml);
  if (!cellsEnd) throw new Error('a worksheet has no sheetData');
  const tags = /<(\/?)([\w:]+)[^>]*?(\/?)>/g;
  tags.lastIndex = cellsEnd.index + cellsEnd[0].length;
  // Extensions hold elements of the same names: only those at the top count.
  let depth = 0;
  for (let tag = tags.exec(sheetXml); tag; tag = tags.exec(sheetXml)) {
    const [, closing, element_, empty] = tag;
    const isLater = !closing && ORDER.indexOf(element_ as (typeof ORDER)[number]) > rank;
    if (depth === 0 && (closing || isLater)) {
      return sheetXml.slice(0, tag.index) + element + sheetXml.slice(tag.index);
    }
    depth += closing ? -1 : empty ? 0 : 1;
  }
  throw new Error('a worksheet has no end');
}
