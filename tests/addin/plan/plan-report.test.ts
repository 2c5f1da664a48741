import { describe, expect, it } from 'vitest';
import { millisToSerial, type Report, type ReportCell, type TableSection } from '#core';
import { sampleSheets } from '#samples';
import { BLOCK_BYTES, BLOCK_CELLS, planReport, planSample } from '../../../addin/plan/index.ts';
import { cpuWatch } from '../../support/cpu-watch.ts';
import { drawn } from './drawn.ts';

function reportOf(rows: readonly (readonly ReportCell[])[], table: Partial<TableSection> = {}) {
  const columns = (rows[0] ?? [1]).map((_, index) => ({
    id: `c${index}`,
    header: `C${index}`,
    format: 'number' as const,
    width: 8,
  }));
  const section: TableSection = {
    kind: 'table',
    id: 't',
    name: 'LensT',
    row: 2,
    column: 0,
    columns,
    rows,
    footer: [],
    rowHeight: null,
    ...table,
  };
  const report: Report = {
    language: 'en',
    title: 'T',
    currency: '',
    sheets: [
      { id: 'customers', name: 'A/B', sections: [section], frozenRows: 2, landscape: false },
      { id: 'settings', name: 'Settings', sections: [], frozenRows: 0, landscape: false },
    ],
  };
  return report;
}

describe('planReport', () => {
  it('lays out 200,000 customers in about a second and makes their cells when asked', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => [
      `C${index}`,
      ...Array.from({ length: 20 }, (__, column) => index * column),
    ]);
    const report = reportOf(rows);
    const spent = cpuWatch();
    const planned = planReport(report);
    expect(spent()).toBeLessThan(2_000);
    const sheet = planned.plan.sheets[0]!;
    expect(sheet.blocks.length).toBeGreaterThan(200);
    expect(JSON.stringify(planned.plan).length).toBeLessThan(60_000);
    expect(sheet.tables).toMatchObject([
      { name: 'LensT', area: { row: 2, column: 0, rows: 200_001, columns: 21 }, filter: true },
    ]);
    const last = sheet.blocks.at(-1)!;
    expect(last.row + last.rows - 1).toBe(200_002);
    expect(
      planned
        .block(0, sheet.blocks.length - 1)
        .cells.at(-1)
        ?.slice(0, 2),
    ).toEqual(['C199999', 0]);
  });

  it('keeps blocks small, however long the texts', () => {
    const rows = Array.from({ length: 2_000 }, () => ['客'.repeat(900), 1]);
    const planned = planReport(reportOf(rows));
    planned.plan.sheets[0]!.blocks.forEach((block, index) => {
      expect(block.rows * block.columns).toBeLessThanOrEqual(BLOCK_CELLS);
      const bytes = new TextEncoder().encode(JSON.stringify(planned.block(0, index))).length;
      expect(bytes).toBeLessThan(BLOCK_BYTES * 1.2);
    });
  });

  it('writes a formula with its result first, then the formula, in as few blocks as columns allow', () => {
    const live = (value: number) => ({ value, formula: `A${value}*2` });
    const planned = planReport(
      reportOf([
        [1, live(2), live(3)],
        [4, live(5), live(6)],
      ]),
    );
    expect(planned.plan.sheets[0]!.blocks).toEqual([
      { row: 1, column: 0, rows: 4, columns: 3, formulas: false },
      { row: 3, column: 1, rows: 2, columns: 2, formulas: true },
    ]);
    expect(planned.block(0, 0).cells[2]).toEqual([1, 2, 3]);
    expect(planned.block(0, 1).cells).toEqual([
      ['=A2*2', '=A3*2'],
      ['=A5*2', '=A6*2'],
    ]);
  });

  it('draws a long table as it would a short one, also where a row stands out', () => {
    const plain = Array.from({ length: 400 }, (_, index) => [index, index * 2]);
    const rows = plain.map((row, index): readonly ReportCell[] =>
      index === 200 ? [{ value: 7, tone: 'up' }, null] : row,
    );
    const live = drawn(planReport(reportOf(rows)), 0);
    expect([live.at(202, 0), live.at(203, 0), live.at(204, 1)]).toEqual([199, 7, 402]);
    expect(live.look(203, 0)).toMatchObject({ bold: true, fill: 'E4F1F2' });
    expect(live.look(204, 0)).toMatchObject({ bold: false });
    expect(live.look(204, 0).fill).toBeUndefined();
    expect(live.look(203, 1)).toEqual(live.look(204, 1));
  });

  it('gives tabs names Excel takes, and formulas follow', () => {
    const report = reportOf([[{ value: 1, formula: "'A/B'!A1" }]]);
    const planned = planReport(report);
    expect(planned.plan.sheets[0]!.name).toBe('A-B');
    expect(planned.block(0, 1).cells).toEqual([["='A-B'!A1"]]);
  });
});

describe('planSample', () => {
  it('enters the demo as it stands in its file: texts as texts, days as serials', () => {
    const sheets = sampleSheets('zh');
    const planned = planSample(sheets, 'zh');
    expect(planned.plan.kind).toBe('sample');
    sheets.forEach((sheet, index) => {
      const live = drawn(planned, index);
      const shown = sheet.rows.map((cells, row) =>
        cells.map((_, column) => {
          const value = live.at(row + 1, column);
          return typeof value === 'string' ? value.replace(/^'/, '') : value;
        }),
      );
      const wanted = sheet.rows.map((cells) =>
        cells.map((cell) => (cell instanceof Date ? millisToSerial(cell.getTime()) : (cell ?? ''))),
      );
      expect(shown).toEqual(wanted);
      expect(live.look(sheet.headerRow, 0)).toEqual({ bold: true });
    });
  });

  it('has nothing that marks it as a result', () => {
    const { sheets } = planSample(sampleSheets('en'), 'en').plan;
    expect(
      sheets.every(
        ({ id, tables, tabColor }) => id === null && tables.length === 0 && tabColor === null,
      ),
    ).toBe(true);
  });
});
