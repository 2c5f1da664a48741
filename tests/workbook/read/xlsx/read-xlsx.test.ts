import { describe, expect, it } from 'vitest';
import { handMade, handMadeParts, handMadeRows, links } from '../support/package.ts';
import { cells, noteCodes, read, refusal, values } from '../support/read.ts';

const STYLES = `<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs>`;

describe('a cell', () => {
  it('is read by its type', async () => {
    const bytes = handMadeRows(
      `<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c>
       <c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><f>A1&amp;""</f><v>12.5</v></c>
       <c r="F1" t="inlineStr"><is><t>in &lt;line&gt;</t></is></c>
       <c r="G1" t="d"><v>2011-12-09T12:50:00</v></c><c r="H1" t="n"><v>-1.5E-3</v></c></row>`,
      { sharedStrings: '<si><t>zero</t></si><si><t>中文</t></si>' },
    );
    expect(cells(await read(bytes))).toEqual([
      ['A1', 'number', 12.5],
      ['B1', 'text', '中文'],
      ['C1', 'boolean', true],
      ['D1', 'error', '#N/A'],
      ['E1', 'text', '12.5'],
      ['F1', 'text', 'in <line>'],
      ['G1', 'date', '2011-12-09T12:50'],
      ['H1', 'number', -0.0015],
    ]);
  });

  it('is a date or a percent by its style', async () => {
    const bytes = handMadeRows(
      '<row r="1"><c r="A1" s="1"><v>45296.5</v></c><c r="B1" s="2"><v>0.05</v></c><c r="C1" s="3"><v>45296</v></c><c r="D1" s="99"><v>45296</v></c></row>',
      { styles: STYLES },
    );
    expect(cells(await read(bytes))).toEqual([
      ['A1', 'date', '2024-01-05T12:00'],
      ['B1', 'percent', 0.05],
      ['C1', 'date', '2024-01-05T00:00'],
      ['D1', 'number', 45296],
    ]);
  });

  it('keeps a number that no date has, such as a negative one', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>-1</v></c><c r="B1" s="1"><v>2958466</v></c></row>';
    expect(cells(await read(handMadeRows(rows, { styles: STYLES })))).toEqual([
      ['A1', 'number', -1],
      ['B1', 'number', 2958466],
    ]);
  });

  it('counts from 1904 when the workbook says so', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>43834</v></c></row>';
    for (const value of ['1', 'true']) {
      const workbookProperties = `<workbookPr date1904="${value}"/><extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>`;
      const file = await read(handMadeRows(rows, { styles: STYLES, workbookProperties }));
      expect(values(file)).toEqual({ A1: '1904-01-01T00:00', B1: '2024-01-05T00:00' });
    }
  });

  it('has the cached result of its formula, also 0, FALSE and empty text', async () => {
    const file = await read(
      handMadeRows(
        `<row r="1"><c r="A1"><f>1-1</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c>
         <c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="str"><f>""</f><v/></c></row>`,
      ),
    );
    expect(values(file)).toEqual({ A1: 0, B1: false, C1: '', D1: '' });
  });

  it('takes the cached value whatever the formula looks like', async () => {
    const cells = (prefix: string): string =>
      [
        '<f>A1+1</f><v>1</v>',
        '<f t="shared" ref="A1:B2" si="0">SUM(A1:A9)*2.5</f><v>2.5</v>',
        '<f t="shared" si="0"/><v>-3</v>',
        '<f/><v>4</v>',
        '<f note="a>b">A1&lt;&gt;B1</f><v>0.30000000000000004</v>',
        "<f t='array' ref='F1'>x</f><v>6</v>",
        '<f><![CDATA[A1<1</f><v>9</v>]]></f><v>7</v>',
        '<f>1</f><!-- <v>9</v> --><v>8</v>',
      ]
        .map((content, column) => `<c r="${'ABCDEFGH'[column]}1">${content}</c>`)
        .join('')
        .replace(/<(\/?)([cfv])(?=[ >/])/g, `<$1${prefix}$2`);
    const expected = { A1: 1, B1: 2.5, C1: -3, D1: 4, E1: 0.1 + 0.2, F1: 6, G1: 7, H1: 8 };
    expect(values(await read(handMadeRows(`<row r="1">${cells('')}</row>`)))).toEqual(expected);
    const prefixed = `<x:row xmlns:x="x" r="1">${cells('x:')}</x:row>`;
    expect(values(await read(handMadeRows(prefixed)))).toMatchObject({ A1: 1, F1: 6, H1: 8 });
  });

  it('is pending when its formula has no result, and a note counts those', async () => {
    const file = await read(
      handMadeRows(
        '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>1</f><v></v></c><c r="C1" s="0"/></row>',
      ),
    );
    expect(cells(file)).toEqual([
      ['A1', 'pending', null],
      ['B1', 'pending', null],
    ]);
    expect(file.grids[0]?.notes).toMatchObject([
      { code: 'workbook.read-pending', params: { n: 2 } },
    ]);
  });

  it('without a place stands behind the one before', async () => {
    const file = await read(
      handMadeRows(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
      ),
    );
    expect(values(file)).toEqual({ A1: 1, D1: 2, E1: 3, A2: 4 });
  });

  it('that is no usable number stays as text, with a note', async () => {
    const file = await read(
      handMadeRows('<row r="1"><c r="A1"><v>1E999</v></c><c r="B1"><v>NaN</v></c></row>'),
    );
    expect(cells(file)).toEqual([
      ['A1', 'text', '1E999'],
      ['B1', 'text', 'NaN'],
    ]);
    expect(file.grids[0]?.notes).toMatchObject([
      { code: 'workbook.read-odd-number', where: 'Sheet1!A1' },
    ]);
  });

  it('that points at no shared string makes the file damaged', async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>3</v></c></row>';
    const error = await refusal(read(handMadeRows(rows, { sharedStrings: '<si><t>a</t></si>' })));
    expect(error.code).toBe('workbook.read-damaged');
  });

  it('that comes twice takes the later value, with a note', async () => {
    const file = await read(
      handMadeRows(
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
      ),
    );
    expect(values(file)).toEqual({ A1: 2, A2: 3, B2: 4 });
    expect(file.grids[0]?.notes).toMatchObject([
      { code: 'workbook.read-cell-twice', params: { n: 1 }, where: 'Sheet1!A2' },
    ]);
  });
});

describe('text', () => {
  it('is put together from runs, without how it is pronounced', async () => {
    const file = await read(
      handMadeRows(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t xml:space="preserve"> b</t></r></is></c></row>',
        {
          sharedStrings:
            '<si><r><rPr><b/></rPr><t>课</t></r><r><t>き</t></r><rPh sb="0" eb="1"><t>kyo</t></rPh></si>',
        },
      ),
    );
    expect(values(file)).toEqual({ A1: '课き', B1: 'a b' });
  });

  it('has its references and escapes resolved once', async () => {
    const file = await read(
      handMadeRows(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="str"><v>&#x4E2D;&#20013;&amp;lt;</v></c></row>',
        {
          sharedStrings:
            '<si><t>a_x000D_b</t></si><si><t>_x005F_x000D_</t></si><si><t><![CDATA[<&amp;>]]></t></si>',
        },
      ),
    );
    expect(values(file)).toEqual({ A1: 'a\rb', B1: '_x000D_', C1: '<&amp;>', D1: '中中&lt;' });
  });

  it('never becomes a key of an object', async () => {
    await read(
      handMadeRows('<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row>', {
        sheetAttributes: ['state="__proto__"'],
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('XML', () => {
  it('may use any prefix, quotes, white space, comments and CDATA', async () => {
    const sheet = `<?xml version='1.0' encoding='UTF-8'?><!-- <c/> --><x:worksheet xmlns:x='m'><x:sheetData
      ><x:row  r = '1' ><x:c t='s' r='B1'
      ><x:v> 0 </x:v></x:c><!-- > --><x:c r="C1"><x:v><![CDATA[7]]></x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = await read(handMade({ sheets: [sheet], sharedStrings: '<si><t>ok</t></si>' }));
    expect(values(file)).toEqual({ B1: 'ok', C1: 7 });
  });

  it('may be UTF-16', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>中</t></is></c></row></sheetData></worksheet>';
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...xml].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const file = await read(
      handMade({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': utf16 } }),
    );
    expect(values(file)).toEqual({ A1: '中' });
  });

  it('with a DTD is refused', async () => {
    const sheet =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>';
    expect((await refusal(read(handMade({ sheets: [sheet] })))).code).toBe(
      'workbook.read-forbidden-entity',
    );
  });

  it.each([
    ['ends early', '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    [
      'nests wrongly',
      '<?xml version="1.0"?><worksheet><sheetData><row></sheetData></row></worksheet>',
    ],
    ['is another document', '<?xml version="1.0"?><html/>'],
    [
      'has an impossible place',
      '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'has row 0',
      '<?xml version="1.0"?><worksheet><sheetData><row r="0"><c><v>1</v></c></row></sheetData></worksheet>',
    ],
  ])('that %s is damaged', async (_, sheet) => {
    expect((await refusal(read(handMade({ sheets: [sheet] })))).code).toBe('workbook.read-damaged');
  });

  it('may not nest deeper than the limit', async () => {
    const deep = `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`;
    expect((await refusal(read(handMade({ sheets: [deep] })))).code).toBe(
      'workbook.read-too-large-depth',
    );
  });
});

describe('a sheet', () => {
  it('tells whether it is hidden, in tab order', async () => {
    const file = await read(
      handMade({
        sheets: ['', '', ''],
        sheetAttributes: ['state="veryHidden"', '', 'state="hidden"'],
      }),
    );
    expect(file.grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ['Sheet1', 'very-hidden'],
      ['Sheet2', 'visible'],
      ['Sheet3', 'hidden'],
    ]);
  });

  it('stores only rows and columns that have cells, however far', async () => {
    const file = await read(
      handMadeRows(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="5"/><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    );
    const [grid] = file.grids;
    expect([...grid!.rowNumbers]).toEqual([1, 1_048_576]);
    expect(grid!.columns.map(({ index }) => index)).toEqual([0, 16_383]);
  });

  it('beyond the edge of a sheet is refused', async () => {
    const wide = handMadeRows('<row r="1"><c r="XFE1"><v>1</v></c></row>');
    const long = handMadeRows('<row r="1048577"><c r="A1048577"><v>1</v></c></row>');
    expect((await refusal(read(wide))).code).toBe('workbook.read-too-large-columns');
    expect((await refusal(read(long))).code).toBe('workbook.read-too-large-rows');
  });

  it('does not trust its dimension', async () => {
    const file = await read(
      handMade({
        sheets: [
          '<dimension ref="A1:A1"/><sheetData><row r="9"><c r="C9"><v>1</v></c></row></sheetData>',
        ],
      }),
    );
    expect(values(file)).toEqual({ C9: 1 });
  });

  it('has its merged areas and defined tables', async () => {
    const file = await read(
      handMade({
        sheets: [
          '<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:C3"/></mergeCells><tableParts><tablePart r:id="rId7"/></tableParts>',
        ],
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': links([['rId7', 'table', '../tables/table1.xml']]),
          'xl/tables/table1.xml':
            '<table name="t" displayName="订单" ref="B2:D9" totalsRowCount="1"/>',
        },
      }),
    );
    const [grid] = file.grids;
    expect(grid?.merges).toEqual([
      { firstRow: 1, lastRow: 1_048_576, firstColumn: 0, lastColumn: 16_383 },
      { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 2 },
    ]);
    expect(grid?.tables).toEqual([
      { name: '订单', firstRow: 2, lastRow: 9, firstColumn: 1, lastColumn: 3, hasTotals: true },
    ]);
  });

  it('of charts is skipped with a note', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': links([
        ['s1', 'worksheet', 'worksheets/sheet1.xml'],
        ['s2', 'chartsheet', 'chartsheets/sheet1.xml'],
      ]),
    };
    const file = await read(handMade({ sheets: ['<sheetData/>', ''], parts }));
    expect(file.grids.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
    expect(noteCodes(file)).toEqual(['workbook.read-chart-sheet']);
  });
});

describe('a package', () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  const sharedStrings = '<si><t>there</t></si>';

  it.each([
    ['upper case', (path: string) => path.toUpperCase()],
    ['backslashes', (path: string) => path.replaceAll('/', '\\')],
    ['a leading slash', (path: string) => `/${path}`],
  ])('may name its parts with %s', async (_, rename) => {
    expect(values(await read(handMadeRows(rows, { sharedStrings, rename })))).toEqual({
      A1: 'there',
    });
  });

  it('finds sheets through absolute and strict relationships', async () => {
    const strict = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`;
    const parts = {
      'xl/_rels/workbook.xml.rels': `<Relationships>${strict('s1', 'worksheet', '/data/one.xml')}${strict('x', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
      'xl/worksheets/sheet1.xml': null,
      'data/one.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    };
    expect(values(await read(handMadeRows(rows, { sharedStrings, parts })))).toEqual({
      A1: 'there',
    });
  });

  it('without a sheet it lists is damaged, and says which', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': null };
    const error = await refusal(read(handMadeRows(rows, { sharedStrings, parts })));
    expect(error).toMatchObject({
      code: 'workbook.read-damaged',
      params: { part: 'xl/worksheets/sheet1.xml' },
    });
  });

  it('without shared strings is damaged when a cell needs them', async () => {
    expect((await refusal(read(handMadeRows(rows)))).code).toBe('workbook.read-damaged');
  });

  it('without sheets is damaged', async () => {
    expect((await refusal(read(handMade({ sheets: [] })))).code).toBe('workbook.read-damaged');
  });

  it('of another kind is named as what it is', async () => {
    const document = handMade({
      sheets: [''],
      parts: {
        '_rels/.rels': links([['r', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<w/>',
      },
    });
    const binary = handMade({ sheets: [''], parts: { 'xl/workbook.bin': 'x' } });
    expect((await refusal(read(document))).code).toBe('workbook.read-not-a-workbook-document');
    expect((await refusal(read(binary))).code).toBe('workbook.read-old-format-binary');
  });

  it('with macros is read without running them', async () => {
    const file = await read(
      handMadeRows(rows, { sharedStrings, parts: { 'xl/vbaProject.bin': 'x' } }),
    );
    expect(values(file)).toEqual({ A1: 'there' });
    expect(noteCodes(file)).toEqual(['workbook.read-macros']);
  });

  it('never follows a link out of the file', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s1" Type="x/worksheet" TargetMode="External" Target="https://example.test/sheet.xml"/></Relationships>`,
    };
    expect(values(await read(handMadeRows(rows, { sharedStrings, parts })))).toEqual({
      A1: 'there',
    });
    expect(handMadeParts({ sheets: [''] }).has('xl/workbook.xml')).toBe(true);
  });
});

describe('what is asked for', () => {
  const two = handMade({
    sheets: [
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
      '<sheetData/>',
    ],
  });

  it('can be some sheets', async () => {
    const file = await read(two, { sheets: ['Sheet2'] });
    expect(file.grids.map(({ sheet }) => sheet)).toEqual(['Sheet2']);
  });

  it('can be some columns', async () => {
    expect(values(await read(two, { columns: [1] }))).toEqual({ B1: 'b' });
  });

  it('can be the first rows', async () => {
    expect(values(await read(two, { rows: 1, sheets: ['Sheet1'] }))).toEqual({ A1: 1, B1: 'b' });
  });
});
