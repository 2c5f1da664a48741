import { describe, expect, it } from 'vitest';
import { parseRange } from '../../../workbook/look/range.ts';
import { reportValues } from '../../../workbook/look/report-values.ts';
import { demoReport } from '../write/demo-report.ts';

const report = demoReport('en');
const values = (reference: string) => reportValues(report, parseRange(reference));

describe('reportValues', () => {
  it('reads headers, rows, footers and the results of formulas', () => {
    expect(values('Path!C2:C4')).toEqual(['Reached', 2310, 1363]);
    expect(values('Path!D3:D8')).toEqual([1363, 586, 291, 168, null, 168]);
  });

  it('gives days as Excel serials', () => {
    expect(values('Customers!B2')).toEqual([20_620 + 25_569]);
  });

  it('gives nothing for cells and sheets that are not there', () => {
    expect(values('Path!Z90:Z91')).toEqual([null, null]);
    expect(values('Nowhere!A1')).toEqual([null]);
  });
});
