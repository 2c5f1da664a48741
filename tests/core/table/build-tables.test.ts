import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTables, CellKind, type Table, textOf } from '#core';
import {
  type CellInput,
  errorCell,
  fileOf,
  type GridOptions,
  gridOf,
  pending,
  percent,
} from '../../support/grid.ts';

const tablesOf = (rows: readonly (readonly CellInput[])[], options?: GridOptions, sheet = 'Data') =>
  buildTables(fileOf('data.xlsx', gridOf(sheet, rows, options)));

function onlyTable(rows: readonly (readonly CellInput[])[], options?: GridOptions): Table {
  const tables = tablesOf(rows, options);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const namesOf = (table: Table) => table.columns.map(({ name }) => name);
const rowsOf = (table: Table) =>
  Array.from({ length: table.rowCount }, (_, row) =>
    table.columns.map((column) => textOf(column, row)),
  );
const codesOf = (table: Table) => table.notes.map(({ code }) => code);

describe('buildTables', () => {
  it('takes the first row as header and types every column', () => {
    const table = onlyTable([
      ['Order', 'Paid', 'Amount'],
      ['A1', new Date(Date.UTC(2024, 0, 5)), 12.5],
      ['A2', new Date(Date.UTC(2024, 0, 6, 13, 5)), percent(0.1)],
      ['A1', null, true],
    ]);
    expect(namesOf(table)).toEqual(['Order', 'Paid', 'Amount']);
    expect(table.headerRows).toEqual([1]);
    expect([...table.rowNumbers]).toEqual([2, 3, 4]);
    expect(rowsOf(table)).toEqual([
      ['A1', '2024-01-05', '12.5'],
      ['A2', '2024-01-06T13:05', '10%'],
      ['A1', null, 'TRUE'],
    ]);
    expect(table.columns[0]?.dictionary).toEqual(['A1', 'A2']);
    expect(table.columns[1]?.counts[CellKind.date]).toBe(2);
    expect(table.columns[1]?.counts[CellKind.empty]).toBe(1);
    expect(table.notes).toEqual([]);
  });

  it('gives no table for an empty sheet and a table without rows for a header alone', () => {
    expect(tablesOf([])).toEqual([]);
    const table = onlyTable([['客户编号', '金额']]);
    expect(table.rowCount).toBe(0);
    expect(codesOf(table)).toEqual(['table.header-only']);
  });

  it('finds the header below a title, a remark and a blank row', () => {
    const table = onlyTable([
      ['618 订单明细'],
      ['导出时间：', '2024-06-21'],
      [],
      ['订单号', '客户编号', '下单时间', '金额'],
      ['A1', 'C1', '2024-06-18', 10],
      ['A2', 'C2', '2024-06-19', 20],
    ]);
    expect(namesOf(table)).toEqual(['订单号', '客户编号', '下单时间', '金额']);
    expect(table.headerRows).toEqual([4]);
    expect([...table.rowNumbers]).toEqual([5, 6]);
    expect(table.notes).toEqual([
      {
        code: 'table.lines-above',
        level: 'info',
        params: { sheet: 'Data', rows: 1 },
        where: 'Data!2:2',
      },
    ]);
  });

  it('reads tables that stand one below the other each on its own', () => {
    const tables = tablesOf([
      ['表1 客户分群'],
      ['客群名称', '占比', '策略'],
      ['高价值客户', percent(0.2), '专属客服'],
      ['新客', percent(0.8), '首单赠品'],
      ['合计', percent(1), null],
      [null],
      ['表2 转化路径'],
      ['转化阶段', '触达人数', '阶段转化人数', '流失原因'],
      ['曝光', 1000, 300, '标题不吸引人'],
      ['下单', 300, 20, '支付繁琐'],
    ]);
    expect(
      tables.map((table) => [table.headerRows, [...table.rowNumbers], table.totalsRows]),
    ).toEqual([
      [[2], [3, 4], [5]],
      [[8], [9, 10], []],
    ]);
    expect(tables[0]?.notes.map(({ code }) => code)).toEqual([
      'table.stacked',
      'table.totals-set-apart',
    ]);
  });

  it('takes no lines of key and value above a table for one', () => {
    const tables = tablesOf([
      ['店铺', '旗舰店'],
      ['导出', '2024-06-21'],
      [null],
      ['订单号', '下单时间', '金额'],
      ['A1', '2024-06-18', 10],
      ['A2', '2024-06-19', 20],
      ['A3', '2024-06-20', 30],
    ]);
    expect(tables.map(({ headerRows, rowCount }) => [headerRows, rowCount])).toEqual([[[4], 3]]);
  });

  it('keeps a list with blank rows in between whole', () => {
    const table = onlyTable([
      ['Order', 'City', 'Amount'],
      ['A1', 'Paris', 10],
      [null],
      ['A2', 'Rome', 20],
      ['A3', 'Oslo', 30],
      [null],
      ['A4', 'Lyon', 'unknown'],
      ['A5', 'Nice', 40],
    ]);
    expect(table.rowCount).toBe(5);
  });

  it('takes no row of words among full rows for a header', () => {
    const rows = [
      ...[1, 2, 3, 4].map((value) => [value, 2024, 'x']),
      ['Paris', 'Rome', 'Oslo'],
      ...[5, 6, 7].map((value) => [value, 2024, 'x']),
    ];
    const table = onlyTable(rows);
    expect(table.headerRows).toEqual([]);
    expect(table.rowCount).toBe(8);
  });

  it('keeps short rows of a ragged list that repeat a few header words', () => {
    const rows: CellInput[][] = [['milk', 'bread'], ['milk'], ['bread', 'milk'], ['milk', 'beer']];
    expect(onlyTable(rows).rowCount).toBe(3);
  });

  it('joins group names merged over several columns to the names below', () => {
    const table = onlyTable(
      [
        ['评估表', null, null, null, null],
        ['核心指标', '活动前', null, '活动后', null],
        [null, '数值', 'n', '数值', 'n'],
        ['参与率', percent(0.05), 800, percent(0.08), 900],
      ],
      {
        merges: [
          { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 4 },
          { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 },
          { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 2 },
          { firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 4 },
        ],
      },
    );
    expect(namesOf(table)).toEqual([
      '核心指标',
      '活动前 数值',
      '活动前 n',
      '活动后 数值',
      '活动后 n',
    ]);
    expect(table.headerRows).toEqual([2, 3]);
    expect(table.rowCount).toBe(1);
  });

  it('joins group names above repeated names when a CSV has lost the merges', () => {
    const table = onlyTable([
      ['', '活动前', '', '活动后', ''],
      ['渠道', '人数', '金额', '人数', '金额'],
      ['短信', 1, 2, 3, 4],
      ['邮件', 5, 6, 7, 8],
    ]);
    expect(namesOf(table)).toEqual([
      '渠道',
      '活动前 人数',
      '活动前 金额',
      '活动后 人数',
      '活动后 金额',
    ]);
  });

  it('joins a second header row of field names above numbers', () => {
    const table = onlyTable([
      ['客户编号', '年龄', '金额'],
      ['customer_id', 'age', 'amount'],
      ['C1', 30, 10],
      ['C2', 31, 20],
      ['C3', 32, 30],
    ]);
    expect(namesOf(table)).toEqual(['客户编号 customer_id', '年龄 age', '金额 amount']);
    expect(table.rowCount).toBe(3);
  });

  it('keeps a first data row of words as data', () => {
    const table = onlyTable([
      ['City', 'Tier', 'Orders'],
      ['Paris', 'Gold', 'unknown'],
      ['Rome', 'Gold', 3],
      ['Oslo', 'Blue', 4],
    ]);
    expect(table.headerRows).toEqual([1]);
    expect(table.rowCount).toBe(3);
  });

  it('normalises headers, numbers repeated ones and names empty ones by letter', () => {
    const table = onlyTable([
      ['\ufeffＣustomer\nＩＤ ', '金额', '金额', null],
      ['C1', 1, 2, 3],
      ['C2', 4, 5, 6],
    ]);
    expect(namesOf(table)).toEqual(['Customer ID', '金额', '金额 (2)', 'D']);
    expect(table.columns[0]?.header).toBe('\ufeffＣustomer\nＩＤ ');
  });

  it('names columns by letter, with a note, when the first row is already data', () => {
    const table = onlyTable([
      [4, 1, new Date(0), 29.33],
      [4, 2, new Date(0), 29.73],
    ]);
    expect(namesOf(table)).toEqual(['A', 'B', 'C', 'D']);
    expect(table.headerRows).toEqual([]);
    expect(table.rowCount).toBe(2);
    expect(codesOf(table)).toEqual(['table.no-header']);
  });

  it.each(['合计', '总计', '小计', 'Total', 'Grand total', 'Subtotal:', '華東 小計'])(
    'sets a %s row apart',
    (label) => {
      const table = onlyTable([
        ['区域', '客户', '金额'],
        ['华东', 'C1', 10],
        ['华东', 'C2', 20],
        [label, null, 30],
      ]);
      expect(table.rowCount).toBe(2);
      expect(table.totalsRows).toEqual([4]);
      expect(table.notes).toEqual([
        {
          code: 'table.totals-set-apart',
          level: 'info',
          params: { sheet: 'Data', rows: 1 },
          where: 'Data!4:4',
        },
      ]);
      expect(table.columns[0]?.dictionary).toEqual(['华东']);
    },
  );

  it('sets subtotals inside a table of numbers apart', () => {
    const table = onlyTable([
      ['渠道', '曝光', '点击'],
      ['短信', 10, 1],
      ['小计', 10, 1],
      ['邮件', 20, 2],
      ['总计', 30, 3],
    ]);
    expect(table.totalsRows).toEqual([3, 5]);
    expect([...table.rowNumbers]).toEqual([2, 4]);
  });

  it('keeps a row whose brand or product happens to be called Total', () => {
    const table = onlyTable([
      ['Brand', 'Customer', 'Amount'],
      ['Total', 'C1', 10],
      ['Acme', 'C2', 20],
      ['Total', 'C3', 30],
    ]);
    expect(table.rowCount).toBe(3);
    expect(table.totalsRows).toEqual([]);
  });

  it('sets headers repeated inside the data and remarks below it apart', () => {
    const table = onlyTable([
      ['订单号', '客户', '金额'],
      ['A1', 'C1', 10],
      ['订单号', '客户', '金额'],
      ['A2', 'C2', 20],
      [],
      ['注：金额为实付金额'],
    ]);
    expect([...table.rowNumbers]).toEqual([2, 4]);
    expect(codesOf(table)).toEqual(['table.header-repeated', 'table.remarks-set-apart']);
  });

  it('drops rows and columns that hold only blanks', () => {
    const table = onlyTable([
      ['a', 'b', '', null],
      ['x', 1, ' ', null],
      [' ', null, '', null],
      ['y', 2, '', null],
    ]);
    expect(namesOf(table)).toEqual(['a', 'b']);
    expect([...table.rowNumbers]).toEqual([2, 4]);
  });

  it('reads errors as texts and formulas never computed as nothing', () => {
    const table = onlyTable([
      ['a', 'b'],
      [errorCell('#N/A'), pending],
    ]);
    expect(rowsOf(table)).toEqual([['#N/A', null]]);
    expect(table.columns[0]?.counts[CellKind.error]).toBe(1);
  });

  it('joins pool entries that hold the same text', () => {
    const grid = gridOf('Data', [['a'], ['x'], ['y'], ['x2']]);
    const doubled = {
      ...grid,
      texts: { size: grid.texts.size, get: (index: number) => grid.texts.get(index).slice(0, 1) },
    };
    const [table] = buildTables(fileOf('data.xlsx', doubled));
    expect(table?.columns[0]?.dictionary).toEqual(['x', 'y']);
    expect([...(table?.columns[0]?.values ?? [])]).toEqual([0, 1, 0]);
  });

  it('builds a sheet of 300 columns', () => {
    const header = Array.from({ length: 300 }, (_, index) => `field ${index}`);
    const table = onlyTable([header, header.map((_, index) => index), header.map(() => 'text')]);
    expect(table.columns).toHaveLength(300);
    expect(table.rowCount).toBe(2);
  });

  it('keeps every filled row of plain data, in order', () => {
    const cell = fc.oneof(fc.integer(), fc.constantFrom('x', 'y', 'zeta'), fc.constant(null));
    const data = fc.array(fc.tuple(fc.integer(), cell, cell), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(data, (rows) => {
        const table = onlyTable([['key', 'first', 'second'], ...rows]);
        const given = rows.map((cells) =>
          cells.map((value) => (value === null ? null : String(value))),
        );
        const filled = (index: number) => given.map((cells) => cells[index] ?? null);
        for (const [index, column] of table.columns.entries()) {
          expect(rowsOf(table).map((cells) => cells[index])).toEqual(filled(index));
          expect(column.counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        }
      }),
    );
  });
});

describe('buildTables with defined tables', () => {
  const orders: CellInput[][] = [
    ['Orders of June', null, null, null, 'Code', 'City'],
    ['Order', 'Amount', null, null, 'P', 'Paris'],
    ['A1', 10, null, null, 'R', 'Rome'],
    ['A2', 20, null, null, 'O', 'Oslo'],
    ['Total', 30],
  ];
  const ordersTable = { name: 'tblOrders', firstRow: 2, firstColumn: 0, lastColumn: 1 };

  it('reads one table per list object and the totals row it declares', () => {
    const tables = tablesOf(orders, {
      tables: [
        { ...ordersTable, lastRow: 5, hasTotals: true },
        {
          name: 'tblCities',
          firstRow: 1,
          lastRow: 4,
          firstColumn: 4,
          lastColumn: 5,
          hasTotals: false,
        },
      ],
    });
    expect(tables.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['tblOrders', 2],
      ['tblCities', 3],
    ]);
    expect(tables[0]?.totalsRows).toEqual([5]);
    expect(tables[1]?.columns[0]?.sheetColumn).toBe(4);
  });

  it('keeps the sheet name for a single list object and reads the cells beside it too', () => {
    const tables = tablesOf(orders, { tables: [{ ...ordersTable, lastRow: 5, hasTotals: true }] });
    expect(tables.map(({ name }) => name)).toEqual(['Data', 'Data']);
    expect(namesOf(tables[1]!)).toEqual(['Code', 'City']);
  });

  it('reads rows typed directly below a list object, and says so', () => {
    const [table] = tablesOf(
      [
        ['Order', 'Amount'],
        ['A1', 10],
        ['A2', 20],
        ['A3', 30],
      ],
      {
        tables: [
          { name: 'T', firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1, hasTotals: false },
        ],
      },
    );
    expect(table?.rowCount).toBe(3);
    expect(table?.notes[0]).toMatchObject({
      code: 'table.rows-below',
      params: { table: 'T', rows: 2 },
      where: 'Data!3:4',
    });
  });

  it('marks what the product wrote', () => {
    const lens = { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 1, hasTotals: false };
    const rows: CellInput[][] = [
      ['title'],
      ['setting', 'value'],
      ['as-of', '2024-06-26'],
      ['note'],
    ];
    const tables = buildTables(
      fileOf(
        'orders-analysis.xlsx',
        gridOf('Orders', [
          ['Order', 'Amount'],
          ['A1', 10],
        ]),
        gridOf('概览', [
          ['人数', '金额'],
          ['A1', 10],
        ]),
        gridOf('分群结果', rows, { tables: [{ ...lens, name: 'LensCustomers' }] }),
        gridOf('清洗日志 2', [['没有改动']]),
        gridOf('_lists', [['net'], ['exclude']]),
        gridOf('Lens 设置', rows, { tables: [{ ...lens, name: 'LensSettings' }] }),
      ),
    );
    expect(tables.map(({ name, own, rowCount }) => [name, own, rowCount])).toEqual([
      ['Orders', undefined, 1],
      ['概览', 'result', 1],
      ['LensCustomers', 'result', 1],
      ['清洗日志 2', 'result', expect.anything()],
      ['_lists', 'result', expect.anything()],
      ['LensSettings', 'settings', 1],
    ]);
  });

  it('takes a sheet called Overview as the user’s own where the product wrote nothing', () => {
    const [table] = tablesOf(
      [
        ['Order', 'Amount'],
        ['A1', 10],
      ],
      {},
      'Overview',
    );
    expect(table?.own).toBeUndefined();
  });
});
