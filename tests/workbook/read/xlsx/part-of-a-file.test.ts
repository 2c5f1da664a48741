import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { handMadeRows } from '../support/package.ts';
import { noteCodes, read, refusal, values } from '../support/read.ts';

const ROWS = 40_000;
const LETTERS = ['A', 'B', 'C', 'D'];

/** Rows of an id, a number, a text of the cell's own and a rich text; the ids run backwards. */
function longWorkbook(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const n = row + 1;
    return `<row r="${n}"><c r="A${n}" t="s"><v>${ROWS - n}</v></c><c r="B${n}"><v>${n}.5</v></c><c r="C${n}" t="inlineStr"><is><t>own ${n % 7}</t></is></c><c r="D${n}" t="s"><v>${ROWS}</v></c></row>`;
  });
  const items = Array.from({ length: ROWS }, (_, item) => `<si><t>订单 ${item}</t></si>`);
  return handMadeRows(rows.join(''), {
    sharedStrings: `${items.join('')}<si><r><t>rich </t></r><r><t>text</t></r></si>`,
  });
}

const expected = (rows: number, letters = LETTERS) => {
  const all: Record<string, unknown> = {};
  for (let n = 1; n <= rows; n++) {
    const cells = { A: `订单 ${ROWS - n}`, B: n + 0.5, C: `own ${n % 7}`, D: 'rich text' };
    for (const letter of letters) all[`${letter}${n}`] = cells[letter as keyof typeof cells];
  }
  return all;
};

describe('a long sheet', () => {
  const bytes = longWorkbook();

  it('is read whole, with shared and own texts', async () => {
    const file = await read(bytes);
    expect(values(file)).toEqual(expected(ROWS));
    expect(file.grids[0]?.texts.size).toBe(ROWS + 1 + 7);
  });

  it('gives its first rows alone', async () => {
    expect(values(await read(bytes, { rows: 1 }))).toEqual(expected(1));
    expect(values(await read(bytes, { rows: 250 }))).toEqual(expected(250));
  });

  it('gives the columns asked for alone', async () => {
    expect(values(await read(bytes, { columns: [0, 3] }))).toEqual(expected(ROWS, ['A', 'D']));
    expect(values(await read(bytes, { columns: [1], rows: 9 }))).toEqual(expected(9, ['B']));
  });
});

describe('a preview', () => {
  const preview = (sheet: string, sharedStrings: string) =>
    read(handMadeRows(sheet, { sharedStrings }), { rows: 1 });
  const row = (index: number) => `<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`;

  it('reads only as many shared texts as its cells point to', async () => {
    const file = await preview(row(1), '<si><t>a</t></si><si><t>b</t></si><si><t>c');
    expect([values(file), file.grids[0]?.texts.size]).toEqual([{ A1: 'b' }, 2]);
  });

  it('refuses a cell that points to no shared text', async () => {
    expect((await refusal(preview(row(2), '<si><t>a</t></si><si><t>b</t></si>'))).code).toBe(
      'workbook.read-damaged',
    );
  });

  it('needs no shared texts for numbers', async () => {
    const numbers = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const bytes = handMadeRows(numbers, { parts: { 'xl/sharedStrings.xml': strToU8('<sst') } });
    const file = await read(bytes, { rows: 1 });
    expect([values(file), noteCodes(file)]).toEqual([{ A1: 1 }, []]);
    expect((await refusal(read(bytes))).code).toBe('workbook.read-damaged');
  });
});

describe('columns that fill up late or are far away', () => {
  it('are read like the others', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => {
      const n = row + 1;
      const late = n > 29_000 ? `<c r="C${n}"><v>${n}</v></c>` : '';
      const far = n % 10_000 === 0 ? `<c r="XFD${n}"><v>${n}</v></c>` : '';
      return `<row r="${n}"><c r="A${n}"><v>${n}</v></c>${late}${far}</row>`;
    });
    const found = values(await read(handMadeRows(rows.join(''))));
    expect(Object.keys(found).length).toBe(30_000 + 1000 + 3);
    expect([found.A30000, found.C29000, found.C29001, found.XFD20000]).toEqual([
      30_000,
      undefined,
      29_001,
      20_000,
    ]);
  });
});

describe('columns that are not asked for', () => {
  /** Contents of a cell as programs write them, and as nobody does. */
  const CONTENTS = [
    '<v>1</v>',
    '<v>123456</v>',
    '<v>45292.02569444445</v>',
    '<v></v>',
    '<f>A1</f><v>7</v>',
    '<v><![CDATA[2</v></c>]]></v>',
    '<v>3<!--</v></c>--></v>',
    '<!--</v></c>--><v>4</v>',
  ];
  const attributes = fc.constantFrom('', ' s="0"', ' t="n"', ' s="0" t="n"');
  const cell = fc.record({
    column: fc.nat(5),
    content: fc.constantFrom(...CONTENTS),
    attributes,
    bare: fc.nat(9),
  });

  it('are not skipped together with the cell behind them', async () => {
    // The cells of row 996 are, both together, as long as the one above them and two bytes.
    const bytes = handMadeRows(
      '<row r="995"><c r="C995" s="0"><v>123456</v></c></row>' +
        '<row r="996"><c r="C996"><v></v></c><c><v></v></c><c><v>1</v></c></row>',
    );
    expect(values(await read(bytes, { columns: [3] }))).toEqual({});
    expect(values(await read(bytes, { columns: [4] }))).toEqual({ E996: 1 });
  });

  it('change nothing in those that are', async () => {
    const sheets = fc.array(fc.array(cell, { maxLength: 9 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sheets, fc.uniqueArray(fc.nat(5)), async (rows, columns) => {
        const xml = rows.map((cells, at) => {
          const n = at + 995;
          const inside = cells.map(({ column, content, attributes, bare }) =>
            bare === 0
              ? `<c>${content}</c>`
              : `<c r="${'ABCDEF'[column]}${n}"${attributes}>${content}</c>`,
          );
          return `<row r="${n}">${inside.join('')}</row>`;
        });
        const bytes = handMadeRows(xml.join(''));
        const all = Object.entries(values(await read(bytes)));
        const letters = columns.map((column) => 'ABCDEF'[column]!);
        const wanted = all.filter(([ref]) => letters.includes(ref[0]!));
        expect(values(await read(bytes, { columns }))).toEqual(Object.fromEntries(wanted));
      }),
      { numRuns: 2000 },
    );
  });
});
