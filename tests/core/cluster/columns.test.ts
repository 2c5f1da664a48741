import { describe, expect, it } from 'vitest';
import {
  buildTables,
  CUSTOMER_COLUMNS,
  isCustomerColumn,
  sheetColumns,
  unknownColumn,
} from '#core';
import { fileOf, gridOf } from '../../support/grid.ts';

const tables = buildTables(
  fileOf(
    'test.xlsx',
    gridOf('People', [
      ['Person', 'Annual income', 'Visits'],
      ['p1', '1,200', 3],
      ['p2', 900, null],
      ['p3', 'much', 5],
    ]),
    gridOf('Shops', [
      ['Shop', 'Visits', 'Area'],
      ['s1', 3, 40],
      ['s2', 5, 60],
    ]),
  ),
);

describe('sheetColumns', () => {
  it('reads numbers by header, whatever its case, from the first sheet that has them all', () => {
    const found = sheetColumns(tables, ['ANNUAL  income', 'visits'])!;
    expect(found.sheet).toBe('People');
    expect(found.columns.map(({ name, values }) => [name, ...Array.from(values)])).toEqual([
      ['Annual income', 1200, 900, Number.NaN],
      ['Visits', 3, Number.NaN, 5],
    ]);
    expect(sheetColumns(tables, ['Visits', 'Area'])?.sheet).toBe('Shops');
  });

  it('is null when no sheet has them all', () => {
    expect(sheetColumns(tables, ['Annual income', 'Area'])).toBeNull();
  });

  it('refuses a column without numbers', () => {
    expect(() => sheetColumns(tables, ['Person'])).toThrow('cluster.column-not-numbers');
  });
});

describe('unknownColumn', () => {
  const codeOf = (...names: string[]) => unknownColumn(tables, names, CUSTOMER_COLUMNS);
  it('names the nearest column, else those that are there', () => {
    expect(codeOf('Visit')).toMatchObject({
      code: 'cluster.unknown-column-near',
      params: { near: 'Visits' },
    });
    expect(codeOf('recency_day')).toMatchObject({ params: { near: 'recency_days' } });
    expect(codeOf('zzzzzz')).toMatchObject({ code: 'cluster.unknown-column' });
  });
  it('says when columns stand in different sheets', () => {
    expect(codeOf('Annual income', 'Area').code).toBe('cluster.columns-apart');
  });
});

describe('isCustomerColumn', () => {
  it('knows the numbers of the rule language, and no words', () => {
    expect(CUSTOMER_COLUMNS.every(isCustomerColumn)).toBe(true);
    expect(isCustomerColumn('近90天客单价')).toBe(true);
    expect(['city', 'aov_high', 'colour'].some(isCustomerColumn)).toBe(false);
  });
});
