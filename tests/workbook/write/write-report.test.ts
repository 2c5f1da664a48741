import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Report, TableSection } from '#core';
import { writeReport } from '#workbook';
import {
  editCells,
  expectRecalculated,
  hasLibreOffice,
  recalculate,
} from '../../support/libreoffice.ts';
import { demoReport } from './demo-report.ts';
import { isWellFormed } from './well-formed.ts';

const zh = demoReport('zh');
const bytes = await writeReport(zh);
const parts = unzipSync(bytes);
const textOf = (path: string) => new TextDecoder().decode(parts[path]);

async function reopened(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  return workbook;
}

const workbook = await reopened(bytes);
const sheet = (name: string) => workbook.getWorksheet(name)!;

/** A report of one table, for one question. */
function tiny(table: Partial<TableSection>, sheetName = 'T'): Report {
  const section: TableSection = {
    kind: 'table',
    id: 't',
    name: null,
    row: 1,
    column: 0,
    columns: [{ id: 'a', header: 'A', format: 'number', width: 8 }],
    rows: [],
    footer: [],
    rowHeight: null,
    ...table,
  };
  return {
    language: 'en',
    title: 'Tiny',
    currency: '',
    sheets: [
      { id: 'quality', name: sheetName, sections: [section], frozenRows: 0, landscape: false },
    ],
  };
}

describe('writeReport', () => {
  it('gives the same bytes for the same report', async () => {
    expect(Buffer.from(await writeReport(zh)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('writes well-formed XML parts, each with a content type', () => {
    const types = textOf('[Content_Types].xml');
    for (const path of Object.keys(parts)) {
      expect(isWellFormed(textOf(path)), path).toBe(true);
      if (/\.rels$|Content_Types/.test(path)) continue;
      expect(types, path).toContain(`PartName="/${path}"`);
    }
  });

  it('relates only to parts that are there', () => {
    for (const path of Object.keys(parts).filter((name) => name.endsWith('.rels'))) {
      const base = new URL(path.replace('_rels/', '').replace(/\.rels$/, ''), 'http://package/');
      for (const [, target = ''] of textOf(path).matchAll(/\sTarget="([^"]*)"/g)) {
        expect(parts[new URL(target, base).pathname.slice(1)], target).toBeDefined();
      }
    }
  });

  it('keeps the elements of a worksheet in the order Excel insists on', () => {
    const order = [
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'ignoredErrors',
      'drawing',
      'tableParts',
      'extLst',
    ];
    for (const path of Object.keys(parts).filter((name) => /worksheets\/sheet\d/.test(name))) {
      const xml = textOf(path).replace(/<cfRule.*?<\/cfRule>/gs, '');
      const found = order.map((name) => xml.search(new RegExp(`<${name}[ >/]`)));
      const present = found.filter((at) => at >= 0);
      expect(present, path).toEqual([...present].sort((a, b) => a - b));
    }
  });

  it('writes the sheets in order, with the hidden list of choices last', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ...zh.sheets.map(({ name }) => [name, 'visible']),
      ['_lists', 'veryHidden'],
    ]);
  });

  it('keeps text that starts with an equals sign as text', () => {
    expect(sheet('Lens 设置').getCell('A4').type).toBe(ExcelJS.ValueType.String);
    expect(sheet('Lens 设置').getCell('A4').value).toBe('=1+1');
  });

  it('writes formulas with their results', () => {
    expect(sheet('客户分群标签表').getCell('F3').value).toMatchObject({
      formula: 'COUNTIFS(Customers[分群],A3)',
      result: 21,
    });
  });

  it('writes days as dates', () => {
    const cell = sheet('客户明细').getCell('B2');
    expect(cell.numFmt).toBe('yyyy-mm-dd');
    expect((cell.value as Date).toISOString().slice(0, 10)).toBe('2026-06-16');
  });

  it('writes money with the sign of the report, and rates as percentages', () => {
    expect(sheet('效果评估汇总表').getCell('C6').numFmt).toBe('"¥"#,##0;"−¥"#,##0');
    expect(sheet('效果评估汇总表').getCell('C4').numFmt).toBe('0.0%;"−"0.0%');
    expect(sheet('客户明细').getCell('E2').numFmt).toBe('"¥"#,##0.00;"−¥"#,##0.00');
  });

  it('puts a list object around a named table', () => {
    const table = textOf('xl/tables/table1.xml');
    expect(table).toContain('name="Customers"');
    expect(table).toContain('ref="A1:F141"');
    expect(table).toContain('name="分群"');
  });

  it('freezes the header, hides gridlines on pages and colours its tabs', () => {
    const [view] = sheet('客户分群标签表').views;
    expect(view).toMatchObject({ state: 'frozen', ySplit: 2, showGridLines: false });
    expect(sheet('客户明细').views[0]).toMatchObject({ showGridLines: true });
    expect(sheet('概览').properties.tabColor).toEqual({ argb: 'FF0B6673' });
  });

  it('prints on A4, one page wide, with page numbers, and repeats the header of long lists', () => {
    const list = sheet('客户明细');
    expect(list.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, orientation: 'portrait' });
    expect(sheet('概览').pageSetup.orientation).toBe('landscape');
    expect(list.headerFooter.oddFooter).toContain('第 &P 页，共 &N 页');
    expect(textOf('xl/workbook.xml')).toContain('&apos;客户明细&apos;!$1:$1');
  });

  it('lets cells be chosen from a short list, or from hidden cells when the list is long', () => {
    const settings = sheet('Lens 设置');
    expect(settings.getCell('B3').dataValidation.formulae).toEqual(['"net,exclude"']);
    expect(settings.getCell('B7').dataValidation.formulae).toEqual(['_lists!$A$1:$A$60']);
    expect(sheet('_lists').getCell('A60').value).toBe('role-59');
  });

  it('leads from a cell to another inside the workbook', () => {
    expect(textOf('xl/worksheets/sheet1.xml')).toContain(
      '<hyperlink ref="H5" location="效果评估汇总表!E4"/>',
    );
  });

  it('draws bars whose full width is 1.7 times the largest number', () => {
    expect(textOf('xl/worksheets/sheet2.xml')).toContain('MAX($D$3:$D$9)*1.7');
  });

  it('colours verdicts by what their text says, so that the colour follows a formula', () => {
    const xml = textOf('xl/worksheets/sheet4.xml');
    expect(xml).toContain('<formula>LEFT($I3,1)=&quot;▲&quot;</formula>');
    expect(xml).toContain('OR(LEFT($I3,1)=&quot;？&quot;,LEFT($I3,1)=&quot;?&quot;)');
    expect(sheet('效果评估汇总表').getCell('I4').fill).toMatchObject({ pattern: 'none' });
  });

  it('gives every conditional format of a sheet its own rank', () => {
    const ranks = [...textOf('xl/worksheets/sheet4.xml').matchAll(/ priority="(\d+)"/g)];
    expect(ranks.map(([, rank]) => rank)).toEqual(['1', '2', '3', '4']);
  });

  it('takes decimals of a cell before those of its column', async () => {
    const table = { rows: [[{ value: 1.25, decimals: 2 }], [1.25]] };
    const written = (await reopened(await writeReport(tiny(table)))).getWorksheet('T')!;
    expect(written.getCell('A2').numFmt).toBe('#,##0.00;"−"#,##0.00');
    expect(written.getCell('A3').numFmt).toBe('#,##0.0;"−"#,##0.0');
  });

  it('asks Excel to compute everything on opening', () => {
    expect(textOf('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('draws native charts over the cells of the report, with their values', () => {
    const charts = Object.keys(parts).filter((name) => /charts\/chart\d/.test(name));
    expect(charts).toHaveLength(5);
    const path = textOf('xl/charts/chart1.xml');
    expect(path).toContain('<c:f>转化路径分析表!$C$3:$C$7</c:f>');
    expect(path).toContain('<c:pt idx="4"><c:v>168</c:v></c:pt>');
    expect(path).toContain('<c:pt idx="0"><c:v>触达</c:v></c:pt>');
  });

  it('centres a funnel with a series nobody sees', () => {
    const funnel = Object.keys(parts)
      .filter((name) => /charts\/chart\d/.test(name))
      .map(textOf)
      .find((xml) => xml.includes('转化漏斗'))!;
    expect(funnel).toContain('<c:grouping val="stacked"/>');
    expect(funnel.indexOf('$H$3:$H$7')).toBeLessThan(funnel.indexOf('$C$3:$C$7'));
  });

  it('makes columns wide enough for their longest number', async () => {
    const money = { id: 'm', header: 'm', format: 'money', width: 3 } as const;
    const file = await writeReport(tiny({ columns: [money], rows: [[123_456_789_012]] }));
    const width = (await reopened(file)).getWorksheet('T')!.getColumn(1).width!;
    expect(width).toBeGreaterThan('123,456,789,012'.length);
  });

  it('covers columns with a cell that spans them, and moves the next ones on', async () => {
    const column = (id: string) => ({ id, header: id, format: 'count', width: 8 }) as const;
    const table = {
      columns: [column('a'), column('b'), column('c')],
      rows: [[{ value: 1, span: 2 }, 2]],
    };
    const written = (await reopened(await writeReport(tiny(table)))).getWorksheet('T')!;
    expect(written.getCell('A2').isMerged).toBe(true);
    expect(written.getCell('B2').master.address).toBe('A2');
    expect(written.getCell('C2').value).toBe(2);
  });

  it('keeps a blank row under the header of an empty list object', async () => {
    const file = unzipSync(await writeReport(tiny({ name: 'Empty' })));
    expect(new TextDecoder().decode(file['xl/tables/table1.xml'])).toContain('ref="A1:A2"');
  });

  it('leaves cells without a number empty', async () => {
    const file = await writeReport(
      tiny({ rows: [[Number.NaN], [Number.POSITIVE_INFINITY], [null]] }),
    );
    const written = (await reopened(file)).getWorksheet('T')!;
    expect([2, 3, 4].map((row) => written.getCell(row, 1).value)).toEqual([null, null, null]);
  });

  it('gives a forbidden sheet name another one and follows it in formulas', async () => {
    const rows = [[1], [{ value: 1, formula: "'a/b'!A2" }]];
    const written = await reopened(await writeReport(tiny({ rows }, 'a/b')));
    expect(written.worksheets[0]!.name).toBe('a-b');
    expect(written.worksheets[0]!.getCell('A3').formula).toBe("'a-b'!A2");
  });
});

describe.skipIf(!hasLibreOffice)('a written report in LibreOffice', () => {
  it.each(['zh', 'en'] as const)(
    'computes every formula to its stored result (%s)',
    async (language) => {
      const report = demoReport(language);
      expect(await expectRecalculated(report, await writeReport(report))).toBeGreaterThan(45);
    },
  );

  it('follows a changed cell through the formulas that stand on it', async () => {
    const edited = editCells(bytes, [
      { sheet: '客户明细', ref: 'C2', value: '潜力客户' },
      { sheet: '转化路径分析表', ref: 'C3', value: 4620 },
    ]);
    const cells = await recalculate(edited);
    expect(cells.get('客户分群标签表!F3')).toBe(20);
    expect(cells.get('客户分群标签表!F4')).toBe(29);
    expect(cells.get('概览!D11')).toBe(20);
    expect(cells.get('转化路径分析表!E8')).toBeCloseTo(168 / 4620, 12);
  });
});

describe.skipIf(!hasLibreOffice)('recalculate', () => {
  it('does not trust the results stored in a file', async () => {
    const rows = [[{ value: 99, formula: '1+1' }], [{ value: 0, formula: '1/0' }]];
    const cells = await recalculate(await writeReport(tiny({ rows })));
    expect(cells.get('T!A2')).toBe(2);
    expect(cells.get('T!A3')).toEqual({ error: '#DIV/0!' });
  });
});
