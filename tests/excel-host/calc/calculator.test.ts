import { describe, expect, it } from 'vitest';
import { Calculator } from '../../hosts/excel/calc/index.ts';
import type { CellValue } from '../../hosts/excel/model/types.ts';
import { cellsSource } from './cells-source.ts';

/** Result of a formula in H9, beside other cells. */
function result(formula: string, cells: Record<string, CellValue> = {}): CellValue | null {
  return new Calculator(cellsSource({ ...cells, H9: formula })).value('S', 8, 7);
}

const TABLE = {
  T: { sheet: 'S', area: { row: 0, column: 0, rows: 4, columns: 2 }, showTotals: false },
};
const ROWS = { A1: 'kind', B1: 'rate (%) #1', A2: 'x', B2: 1, A3: 'y', B3: 2, A4: 'x', B4: 4 };

describe('the calculator', () => {
  it.each([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=50%', 0.5],
    ['="a"&1/3', 'a0.333333333333333'],
    ['="A"="a"', true],
    ['=1<"a"', true],
    ['=IF(FALSE,1/0,"ok")', 'ok'],
    ['=IF(1,,2)', 0],
    ['=1/0', '#DIV/0!'],
    ['=IFERROR(1/0,7)', 7],
    ['="x"+1', '#VALUE!'],
    ['="3"+1', 4],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUNDUP(2.1,0)', 3],
    ['=MID("abcdef",2,3)', 'bcd'],
    ['=DATE(2026,6,18)', 46_191],
    ['=TEXT(0.1234,"0.0%")', '12.3%'],
    ['=TEXT(-1234.5,"#,##0;""−""#,##0;0")', '−1,235'],
    ['=TEXT(46191,"yyyy-mm-dd")', '2026-06-18'],
    ['=SUM({1,2;3,4})', 10],
    ['=SUMPRODUCT((ROW($1:$4)>2)*ROW($1:$4))', 7],
    ['=AND(TRUE,1,NOT(FALSE))', true],
    ['=INDEX({"a";"b";"c"},MATCH(7,{5;7;7},0))', 'b'],
    ['=INDEX({1,2;3,4},2,1)', 3],
    ['=MATCH("X",{"w","x"},0)', 2],
    ['=MATCH(1,{2,3},0)', '#N/A'],
    ['=INDEX({1,2},3)', '#REF!'],
    ['=COUNTIFS($Z$9,"")', 1],
    ['=MAX($Z$9)', 0],
    ['=NoSuchName+1', '#NAME?'],
    ['=NoSheet!A1', '#REF!'],
  ])('%s is %s', (formula, value) => {
    expect(result(formula)).toBe(value);
  });

  it('takes an empty cell as 0 or as an empty text', () => {
    expect(result('=A1')).toBe(0);
    expect(result('=A1=""')).toBe(true);
    expect(result('=A1=0')).toBe(true);
    expect(result('=A1&"!"')).toBe('!');
  });

  it('follows formulas through other cells', () => {
    expect(result('=A2*2', { A1: 20, A2: '=A1+1' })).toBe(42);
  });

  // The values are those of Microsoft's pages on each function.
  it.each([
    ['=HYPGEOMDIST(1,4,8,20)', 0.363_261],
    ['=NORMSDIST(1.333333)', 0.908_789],
    ['=BETAINV(0.685470581,8,10)', 0.5],
    ['=BETADIST(0.5,8,10)', 0.685_471],
  ])('%s is about %s', (formula, value) => {
    expect(result(formula)).toBeCloseTo(value, 6);
  });

  it('ranks values', () => {
    const cells = { A1: 7, A2: 3.5, A3: 3.5, A4: 1, A5: 2 };
    expect(result('=RANK(A2,A1:A5,1)', cells)).toBe(3);
    expect(result('=RANK(A1,A1:A5,1)', cells)).toBe(5);
    expect(result('=RANK(A1,A1:A5)', cells)).toBe(1);
  });

  it('counts only numbers of cells', () => {
    const cells = { A1: 1, A2: 'x', A3: true, A4: '', A5: '=""' };
    expect(result('=COUNT(A1:A5)', cells)).toBe(1);
    expect(result('=SUM(A1:A5)', cells)).toBe(1);
    expect(result('=COUNTA(A1:A5)', cells)).toBe(4);
  });

  it.each([
    ['=COUNTIFS(A1:A6,"x*")', 2],
    ['=COUNTIFS(A1:A6,"X")', 1],
    ['=COUNTIFS(A1:A6,"~*")', 1],
    ['=COUNTIFS(A1:A6,"<>x")', 5],
    ['=COUNTIFS(A1:A6,">="&2)', 1],
    ['=COUNTIFS(A1:A6,3)', 2],
    ['=COUNTIFS(A1:A6,"")', 1],
    ['=SUMIFS(B1:B6,A1:A6,"x*",B1:B6,">1")', 2],
  ])('%s is %s', (formula, value) => {
    const cells = { A1: 'x', A2: 'xy', A3: '*', A4: 3, A5: '3', B1: 1, B2: 2, B3: 4, B4: 8 };
    expect(result(formula, cells)).toBe(value);
  });

  it('reads columns of tables, whatever signs their headers have', () => {
    const source = cellsSource(
      { ...ROWS, D2: '=SUMIFS(T[[rate (%) \'#1]],T[Kind],"x")', D3: '=T[@kind]', D9: '=T[@kind]' },
      { tables: TABLE },
    );
    const calculator = new Calculator(source);
    expect(calculator.value('S', 1, 3)).toBe(5);
    expect(calculator.value('S', 2, 3)).toBe('y');
    expect(calculator.value('S', 8, 3)).toBe('#REF!');
  });

  it('knows defined names', () => {
    const source = cellsSource({ A1: 6, B1: '=Goal*7' }, { names: { Goal: '=S!$A$1' } });
    expect(new Calculator(source).value('S', 0, 1)).toBe(42);
  });

  it('gives no value where it cannot compute, nor where that is used', () => {
    const calculator = new Calculator(
      cellsSource({ A1: '=WEBSERVICE("x")', A2: '=A1+1', A3: '=A3', A4: '=1+', A5: '={1,2}' }),
    );
    expect([0, 1, 2, 3, 4].map((row) => calculator.value('S', row, 0))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(calculator.reason('S', 1, 0)).toBe('function WEBSERVICE');
    expect(calculator.reason('S', 2, 0)).toBe('circular reference');
  });

  it('keeps results until it is told to forget them', () => {
    const cells: Record<string, CellValue> = { A1: 1, B1: '=A1*2' };
    let source = cellsSource(cells);
    const calculator = new Calculator({ ...source, sheet: (name) => source.sheet(name) });
    expect(calculator.value('S', 0, 1)).toBe(2);
    source = cellsSource({ ...cells, A1: 5 });
    expect(calculator.value('S', 0, 1)).toBe(2);
    calculator.forget();
    expect(calculator.value('S', 0, 1)).toBe(10);
  });
});
