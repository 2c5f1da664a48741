import { describe, expect, it } from 'vitest';
import type { ReportColumn, ReportSheet } from '#core';
import { reportText } from '../../../cli/output/report-text.ts';

const column = (id: string, format: ReportColumn['format'] = 'text'): ReportColumn => ({
  id,
  header: id,
  format,
  width: 20,
});

/** A sheet of one table. */
function sheetOf(columns: readonly string[], rows: readonly (readonly string[])[]): ReportSheet {
  return {
    id: 'journey',
    name: 'Journeys',
    frozenRows: 0,
    landscape: true,
    sections: [
      {
        kind: 'table',
        id: 'paths',
        name: null,
        row: 1,
        column: 0,
        columns: columns.map((id) => column(id)),
        rows,
        footer: [],
        rowHeight: null,
      },
    ],
  };
}

const lines = (sheet: ReportSheet) => reportText(sheet, '¥', () => '').split('\n');

const PATH = 'Reached → Opened → Clicked → Added to cart → Reached';

describe('reportText', () => {
  it('cuts no column where the line has room, so that rows which end differently say so', () => {
    const shown = lines(
      sheetOf(
        ['Path', 'n'],
        [
          [`${PATH} → Opened`, '2'],
          [`${PATH} → Ordered`, '1'],
        ],
      ),
    );
    expect(shown).toHaveLength(3);
    expect(shown[1]).toMatch(/→ Opened +2$/);
    expect(shown[2]).toMatch(/→ Ordered +1$/);
  });

  it('cuts the widest columns where lines would get too long, but the last one', () => {
    const long = 'x'.repeat(100);
    const [, row] = lines(sheetOf(['a', 'b', 'c'], [[long, long, 'y'.repeat(150)]]));
    const [first, second, last] = row!.trim().split(/ {2,}/);
    expect(first).toHaveLength(63);
    expect(second).toBe(first);
    expect(first!.endsWith('…')).toBe(true);
    expect(last).toBe('y'.repeat(150));
  });

  it('leaves every column 44 characters', () => {
    const long = 'x'.repeat(100);
    const [, row] = lines(sheetOf(['a', 'b', 'c', 'd', 'e'], [[long, long, long, long, 'y']]));
    const [first] = row!.trim().split(/ {2,}/);
    expect(first).toHaveLength(44);
  });
});
