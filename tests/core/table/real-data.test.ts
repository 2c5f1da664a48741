import { describe, expect, it } from 'vitest';
import { buildTables, textOf } from '#core';
import { readSource } from '#workbook';
import { hasShared, shared } from '../../support/shared.ts';

/** A busy machine may take its time. */
const UNHURRIED = { limits: { milliseconds: 300_000 } };

const tableOf = async (file: string) =>
  buildTables(await readSource(shared(`data/${file}`), UNHURRIED))[0]!;

describe.skipIf(!hasShared)('buildTables on real sheets', () => {
  it('keeps every row of 541,909 order lines', async () => {
    const table = await tableOf('online_retail.csv.gz');
    expect(table.rowCount).toBe(541_909);
    expect(table.columns.map(({ name }) => name)).toEqual([
      'InvoiceNo',
      'StockCode',
      'Description',
      'Quantity',
      'InvoiceDate',
      'UnitPrice',
      'CustomerID',
      'Country',
    ]);
    expect(table.totalsRows).toEqual([]);
    // distinct invoices, as published with the data set
    const invoices = table.columns[0]!;
    const distinct = new Set(
      Array.from({ length: table.rowCount }, (_, row) => textOf(invoices, row)),
    );
    expect(distinct.size).toBe(25_900);
  });

  it('trims the headers of a platform export and keeps its 28,010 rows', async () => {
    const table = await tableOf('tmall_order_report.csv');
    expect(table.columns.map(({ name }) => name)).toContain('订单付款时间');
    expect(table.columns.map(({ header }) => header)).toContain('订单付款时间 ');
    expect(table.rowCount).toBe(28_010);
  });

  it('takes no basket of a list without header for its header', async () => {
    const table = await tableOf('groceries_basket.csv');
    expect(table.headerRows).toEqual([]);
    expect(table.rowCount).toBe(9_835);
  });
});
