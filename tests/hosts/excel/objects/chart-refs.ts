import type { HostSheet } from '../model/sheet.ts';
import type { HostChart } from '../model/types.ts';
import { type HostObject, object } from '../protocol/define.ts';

/** What a `Chart` and its series collection work on. */
export interface ChartSelf {
  readonly sheet: HostSheet;
  readonly chart: HostChart;
}

export const chartRef = (sheet: HostSheet, chart: HostChart): HostObject =>
  object('Chart', { sheet, chart } satisfies ChartSelf);

export const chartChanged = ({ sheet }: Pick<ChartSelf, 'sheet'>): void =>
  sheet.workbook.tell({ kind: 'charts', sheet });
