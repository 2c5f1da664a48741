import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSource } from '#workbook/read';
import { OfficePackage } from '../../../workbook/write/package/package.ts';
import { workbookBytes, workbookOf } from '../../hosts/excel/file/index.ts';
import { HostWorkbook } from '../../hosts/excel/model/index.ts';
import { hasLibreOffice, recalculate } from '../../support/libreoffice.ts';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Orders in a table, a sum below, and one of everything else. */
function madeWorkbook(): HostWorkbook {
  const workbook = new HostWorkbook(['Orders', 'Hidden']);
  const [sheet, hidden] = workbook.sheets;
  const { cells, formats } = sheet!;
  const rows = [
    ['id', 'amount', 'verdict'],
    ['a', 10, '▲ up'],
    ['b', 32.5, '▼ down'],
  ];
  rows.forEach((row, at) => {
    for (const [column, value] of row.entries()) cells.setValue(at, column, value);
  });
  cells.setFormula(4, 1, '=SUM(T[amount])', 42.5);
  cells.setFormula(4, 2, '=NOBODYKNOWS()', 0);
  cells.setResult(4, 2, undefined);
  cells.setValue(5, 0, '=1+1', true);
  cells.setValue(5, 1, '#N/A');
  formats.set({ row: 0, column: 0, rows: 1, columns: 3 }, 'Font.Bold', true);
  formats.set({ row: 0, column: 0, rows: 1, columns: 3 }, 'Fill.Color', '#0E6B75');
  formats.set({ row: 1, column: 1, rows: 4, columns: 1 }, 'NumberFormat', '#,##0.0');
  formats.set(cell(4, 1), 'Borders.EdgeTop.Style', 'Continuous');
  formats.set(cell(4, 1), 'HorizontalAlignment', 'Center');
  sheet!.columnWidths.set(0, 105);
  sheet!.rowHeights.set(0, 30);
  sheet!.frozen = { rows: 1, columns: 0 };
  sheet!.tabColor = '#0E6B75';
  sheet!.gridlines = false;
  sheet!.merges = [{ row: 7, column: 0, rows: 1, columns: 3 }];
  sheet!.hyperlinks = [
    { area: cell(1, 0), link: { documentReference: 'Hidden!A1' } },
    { area: cell(2, 0), link: { address: 'https://example.com/' } },
  ];
  sheet!.tables = [
    {
      id: '1',
      name: 'T',
      style: 'TableStyleLight1',
      area: { row: 0, column: 0, rows: 3, columns: 3 },
      showTotals: false,
      showFilterButton: false,
      showBandedRows: true,
      showBandedColumns: false,
      showHeaders: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    },
  ];
  const bars = { row: 1, column: 1, rows: 2, columns: 1 };
  const DataBar = {
    PositiveFormat: { FillColor: '#8FC3C9', GradientFill: false },
    LowerBoundRule: { type: 'Number', formula: '0' },
    UpperBoundRule: { type: 'Formula', formula: '=MAX($B$2:$B$3)*1.7' },
  };
  const TextComparison = {
    Rule: { operator: 'BeginsWith', text: '▲' },
    Format: { Font: { Color: '#006100' } },
  };
  sheet!.conditionalFormats = [
    { id: '1', type: 'DataBar', area: bars, bag: { DataBar } },
    { id: '2', type: 'ContainsText', area: { ...bars, column: 2 }, bag: { TextComparison } },
  ];
  sheet!.validations = [
    { area: cell(8, 0), bag: { Rule: { list: { inCellDropDown: true, source: 'a,b' } } } },
  ];
  sheet!.charts = [
    {
      id: '1',
      name: 'Amounts',
      chartType: 'BarClustered',
      source: 'Orders!A1:B3',
      seriesBy: 'Columns',
      series: [{ name: 'amount', values: 'Orders!B2:B3', categories: 'Orders!A2:A3', bag: {} }],
      position: ['E2', 'K12'],
      bag: { Title: { Text: 'Amounts' } },
    },
  ];
  hidden!.visibility = 'VeryHidden';
  hidden!.cells.setValue(0, 0, 'secret');
  return workbook;
}

describe('workbookBytes', () => {
  let bytes: Uint8Array;
  let sheet: ExcelJS.Worksheet;
  let xml: string;
  let file: OfficePackage;
  beforeAll(async () => {
    bytes = await workbookBytes(madeWorkbook());
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    sheet = workbook.getWorksheet('Orders')!;
    file = new OfficePackage(bytes);
    xml = file.read(file.sheetPaths().get('Orders')!);
  });

  it('writes values, errors, and formulas with the results they have', () => {
    expect(sheet.getCell('B3').value).toBe(32.5);
    expect(sheet.getCell('B5').value).toEqual({ formula: 'SUM(T[amount])', result: 42.5 });
    expect(sheet.getCell('C5').value).toEqual({ formula: 'NOBODYKNOWS()' });
    expect(sheet.getCell('A6').value).toBe('=1+1');
    expect(sheet.getCell('B6').value).toEqual({ error: '#N/A' });
  });

  it('writes looks and sizes', () => {
    expect(sheet.getCell('A1').font.bold).toBe(true);
    expect(sheet.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FF0E6B75' } });
    expect(sheet.getCell('B2').numFmt).toBe('#,##0.0');
    expect(sheet.getCell('B5').border.top?.style).toBe('thin');
    expect(sheet.getCell('B5').alignment.horizontal).toBe('center');
    expect(sheet.getColumn(1).width).toBe(20);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, showGridLines: false });
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF0E6B75' });
    expect(sheet.getCell('B8').isMerged).toBe(true);
  });

  it('writes tables, rules, validations, links and charts', () => {
    expect(file.read('xl/tables/table1.xml')).toContain('ref="A1:C3"');
    expect(xml).toContain('<cfvo type="formula" val="MAX($B$2:$B$3)*1.7"/>');
    expect(xml).toContain('LEFT(C2,1)=&quot;▲&quot;');
    expect(sheet.getCell('A9').dataValidation).toMatchObject({ type: 'list', formulae: ['"a,b"'] });
    expect(xml).toContain('location="Hidden!A1"');
    expect(xml.match(/<hyperlinks>/g)).toHaveLength(1);
    expect(file.read('xl/charts/chart1.xml')).toContain('Orders!$B$2:$B$3');
  });

  it('keeps very hidden sheets hidden', () => {
    expect(file.read('xl/workbook.xml')).toMatch(/name="Hidden"[^>]*state="veryHidden"/);
  });

  it('gives the same bytes for the same workbook', async () => {
    expect(await workbookBytes(madeWorkbook())).toEqual(bytes);
  });

  it('is read back as it was', async () => {
    const again = workbookOf(await parseSource('made.xlsx', bytes)).sheets[0]!;
    expect(again.values({ row: 0, column: 0, rows: 3, columns: 3 })).toEqual([
      ['id', 'amount', 'verdict'],
      ['a', 10, '▲ up'],
      ['b', 32.5, '▼ down'],
    ]);
    expect(again.tables[0]).toMatchObject({ name: 'T', area: { rows: 3, columns: 3 } });
  });

  it.skipIf(!hasLibreOffice)('is opened and recalculated by LibreOffice', async () => {
    const cells = await recalculate(bytes);
    expect(cells.get('Orders!B5')).toBe(42.5);
  });
});
