import { describe, expect, it } from 'vitest';
import type { Report, ReportSheet } from '#core';
import { planReport } from '../../../addin/plan/index.ts';
import { HIGHEST } from '../../../workbook/look/row-height.ts';

describe('heights of rows', () => {
  it('stay within what Excel takes, however long a note is', () => {
    const note = {
      kind: 'text',
      id: 'note',
      row: 1,
      column: 0,
      style: 'note',
      label: null,
      text: 'A very long note. '.repeat(1000),
    } as const;
    const sheet: ReportSheet = {
      id: 'path',
      name: 'Path',
      sections: [note],
      frozenRows: 0,
      landscape: true,
    };
    const report: Report = { language: 'en', title: 'Report', currency: '', sheets: [sheet] };
    const heights = planReport(report).plan.sheets[0]!.heights.map(({ points }) => points);
    expect(Math.max(...heights)).toBe(HIGHEST);
  });
});
