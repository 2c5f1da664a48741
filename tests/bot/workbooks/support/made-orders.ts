import { zipSync } from 'fflate';

const ROWS = 60;
const HEADER = ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Channel'];

/** Orders of 60 customers over 60 days, each of `amount`: revenue is 60 × amount. */
export function madeOrders(amount: number): readonly (readonly (string | number)[])[] {
  const rows = Array.from({ length: ROWS }, (_, index) => [
    `O${1000 + index}`,
    `C${1000 + index}`,
    new Date(Date.UTC(2026, 4, 1 + index)).toISOString().slice(0, 10),
    amount,
    ['SMS', 'E-mail', 'WeChat'][index % 3]!,
  ]);
  return [HEADER, ...rows];
}

export const revenueOf = (amount: number): number => ROWS * amount;

export function csvOf(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  return new TextEncoder().encode(`${rows.map((row) => row.join(',')).join('\n')}\n`);
}

const text = (content: string) => new TextEncoder().encode(content);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelation = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The least an .xlsx needs. */
export function xlsxOf(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number) =>
    typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  const target = (id: string, type: string, file: string) =>
    `<Relationships xmlns="${packageRelation}"><Relationship Id="${id}" Type="${officeRelation}/${type}" Target="${file}"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': text(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': text(target('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': text(
      `<workbook xmlns="${main}" xmlns:r="${officeRelation}"><sheets><sheet name="Orders" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(target('r1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': text(
      `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
  });
}
