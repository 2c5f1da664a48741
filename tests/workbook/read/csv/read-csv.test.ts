import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cells, noteCodes, read, readText, refusal, values } from '../support/read.ts';

/** Chinese words in the bytes of other encodings, made with Python's codecs. */
const GB18030 = Uint8Array.from([
  ...hex('b6a9b5a5bac52cbfcdbba72cbdf0b6ee0a'), // 订单号,客户,金额
  ...hex('412cd5c5c8fd2c31320a'), // A,张三,12
]);
const BIG5 = Uint8Array.from([
  ...hex('ad71b3e6b8b92cabc8a4e12caaf7c3420a'), // 訂單號,客戶,金額
  ...hex('412cb169a4542c31320a'), // A,張三,12
]);

function hex(text: string): number[] {
  return (text.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
}

describe('delimited text', () => {
  it('becomes one sheet named after the file', async () => {
    const file = await readText('id,name\n1,a\n', {}, '订单.2024.csv');
    expect(file).toMatchObject({
      kind: 'csv',
      name: '订单.2024.csv',
      grids: [{ sheet: '订单.2024' }],
    });
    expect(values(file)).toEqual({ A1: 'id', B1: 'name', A2: 1, B2: 'a' });
  });

  it('keeps ids as text and reads plain numbers', async () => {
    const file = await readText('0001,110101199003071234,3.50,"4"\n');
    expect(cells(file)).toEqual([
      ['A1', 'text', '0001'],
      ['B1', 'text', '110101199003071234'],
      ['C1', 'number', 3.5],
      ['D1', 'number', 4],
    ]);
  });

  it('keeps a formula as the text it is', async () => {
    expect(values(await readText('=1+1,+A,-B,@C\n'))).toEqual({
      A1: '=1+1',
      B1: '+A',
      C1: '-B',
      D1: '@C',
    });
  });

  it('takes quotes, delimiters and line breaks inside fields', async () => {
    const file = await readText('a,"b,""c""\r\nd",e\r\n"",f\r\n');
    expect(values(file)).toEqual({ A1: 'a', B1: 'b,"c"\r\nd', C1: 'e', B2: 'f' });
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('takes %s as line end, counts empty lines, needs none at the end', async (_, end) => {
    const file = await readText(`a,b${end}${end}c,d`);
    expect(values(file)).toEqual({ A1: 'a', B1: 'b', A3: 'c', B3: 'd' });
    expect([...file.grids[0]!.rowNumbers]).toEqual([1, 3]);
  });

  it.each([
    ['semicolon', 'a;b\n1;x,y\n2;z\n'],
    ['tab', 'a\tb\n1\tx,y\n2\tz\n'],
    ['bar', 'a|b\n1|x,y\n2|z\n'],
    ['comma', 'a,b\n1,"x,y"\n2,z\n'],
  ])('finds the %s', async (_, text) => {
    expect(values(await readText(text))).toEqual({
      A1: 'a',
      B1: 'b',
      A2: 1,
      B2: 'x,y',
      A3: 2,
      B3: 'z',
    });
  });

  it('follows a sep= line, which is no row', async () => {
    const file = await readText('sep=^\r\na^b,c\r\n1^2\r\n');
    expect(values(file)).toEqual({ A1: 'a', B1: 'b,c', A2: 1, B2: 2 });
  });

  it('names the line where a quote opened that is never closed', async () => {
    const error = await refusal(readText('a,b\n"x\ny",z\n1,"never\n2,3\n', {}, 'o.csv'));
    expect(error).toMatchObject({
      code: 'workbook.read-unclosed-quote',
      params: { line: 4, name: 'o.csv' },
    });
  });

  it('notes text behind a closing quote', async () => {
    const file = await readText('a,b\n"x"y,1\n');
    expect(values(file)).toMatchObject({ A2: 'xy' });
    expect(file.notes).toMatchObject([
      { code: 'workbook.read-text-after-quote', params: { n: 1, line: 2 } },
    ]);
  });

  it('reads decimal commas only where something proves them', async () => {
    const proved = await readText('n;x\na;12,5\nb;1.234\nc;1.234,50\n');
    expect(values(proved)).toMatchObject({ B2: 12.5, B3: 1234, B4: 1234.5 });
    expect(noteCodes(proved)).toEqual(['workbook.read-decimal-comma']);
    expect(values(await readText('n;x\na;1,234\nb;7\n'))).toMatchObject({ B2: '1,234', B3: 7 });
    expect(values(await readText('n;x\na;1,23\nb;4.5\n'))).toMatchObject({ B2: '1,23', B3: 4.5 });
  });

  it('may be gzipped', async () => {
    const file = await read(gzipSync(new TextEncoder().encode('a,b\n1,2\n')), {}, 'x.csv.gz');
    expect(file.grids[0]?.sheet).toBe('x');
    expect(values(file)).toEqual({ A1: 'a', B1: 'b', A2: 1, B2: 2 });
  });

  it('of blanks alone is empty', async () => {
    expect((await refusal(readText('\n\r\n  '))).code).toBe('workbook.read-empty');
  });

  it('wider than a sheet is refused', async () => {
    expect((await refusal(readText(','.repeat(500_000)))).code).toBe(
      'workbook.read-too-large-columns',
    );
  });

  it('longer than a sheet is refused', async () => {
    const error = await refusal(readText('a\n'.repeat(11), { limits: { rows: 10 } }));
    expect(error).toMatchObject({ code: 'workbook.read-too-large-rows', params: { limit: 10 } });
  });

  it('reads back what was written, whatever the fields hold', async () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.stringMatching(/^[a-z0-9,"\n\r;.|\t -]{0,9}$/),
    );
    // At least two columns and a plain header, so that the delimiter can be found; control
    // characters would make it no text.
    const safe = field.map((text) =>
      text.replace(/[\p{Cc}\p{Cs}\ufffd\ufeff]/gu, (c) => (/[\n\r\t]/.test(c) ? c : 'x')),
    );
    const rows = fc.array(fc.array(safe, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const quoted = table.map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','),
        );
        const file = await readText(`h,i,j\r\nk,l,m\r\n${quoted.join('\r\n')}\r\n`);
        const found = values(file);
        for (const [row, record] of table.entries()) {
          for (const [column, text] of record.entries()) {
            const value = found[`${'ABC'[column]}${row + 3}`];
            expect(value ?? '').toBe(typeof value === 'number' ? Number(text) + 0 : text);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an encoding', () => {
  const expected = { A1: '订单号', B1: '客户', C1: '金额', A2: 'A', B2: '张三', C2: 12 };

  it('can be GB18030', async () => {
    const file = await readText(GB18030);
    expect(values(file)).toEqual(expected);
    expect(file.notes).toMatchObject([
      { code: 'workbook.read-encoding', params: { encoding: 'GB18030' } },
    ]);
  });

  it('can be Big5', async () => {
    expect(values(await readText(BIG5))).toEqual({
      A1: '訂單號',
      B1: '客戶',
      C1: '金額',
      A2: 'A',
      B2: '張三',
      C2: 12,
    });
  });

  it.each([
    ['UTF-8 with a mark', utf8('\ufeff')],
    ['UTF-8', utf8('')],
    ['UTF-16LE with a mark', utf16('\ufeff', true)],
    ['UTF-16BE with a mark', utf16('\ufeff', false)],
    ['UTF-16LE', utf16('', true)],
    ['UTF-16BE', utf16('', false)],
  ])('can be %s', async (_, bytes) => {
    expect(values(await readText(bytes))).toEqual(expected);
  });

  it('can be that of Western Europe', async () => {
    const bytes = Uint8Array.from([...hex('6e616d652c780a'), ...hex('436166e92c310a')]);
    expect(values(await readText(bytes))).toEqual({ A1: 'name', B1: 'x', A2: 'Café', B2: 1 });
  });

  it('with a broken byte is read, and the note names the line', async () => {
    const bytes = Uint8Array.from([...utf8(''), ...hex('42ff2ce69d8ee59b9b2c310a')]);
    const file = await readText(bytes);
    expect(values(file)).toEqual({ ...expected, A3: 'B\ufffd', B3: '李四', C3: 1 });
    expect(file.notes).toMatchObject([
      { code: 'workbook.read-bad-bytes', params: { n: 1, line: 3, encoding: 'UTF-8' } },
    ]);
  });
});

const TEXT = '订单号,客户,金额\nA,张三,12\n';

function utf8(mark: string): Uint8Array {
  return new TextEncoder().encode(mark + TEXT);
}

function utf16(mark: string, little: boolean): Uint8Array {
  return Uint8Array.from(
    [...(mark + TEXT)].flatMap((character) => {
      const code = character.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}
