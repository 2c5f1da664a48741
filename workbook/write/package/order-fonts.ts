import type { OfficePackage } from './package.ts';

const STYLES = 'xl/styles.xml';
/** Order of a font's properties in ECMA-376, CT_Font. */
const ORDER = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** exceljs writes a font's colour before its size; strict readers want them in the standard's order. */
export function orderFonts(file: OfficePackage): void {
  const rank = (element: string) => ORDER.indexOf(/^<(\w+)/.exec(element)![1]!);
  const xml = file.read(STYLES).replace(/(?<=<font>).*?(?=<\/font>)/gs, (content) => {
    const elements = content.match(/<\w+[^>]*\/>/g) ?? [];
    return elements.sort((a, b) => rank(a) - rank(b)).join('');
  });
  file.write(STYLES, xml);
}
