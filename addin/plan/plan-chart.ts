import type { ChartSection, Report } from '#core';
import { chartData } from '#workbook/look';
import type { ChartPlan } from './types.ts';

/** A chart with its colours, its name and the format of its labels. */
export function planChart(
  report: Report,
  section: ChartSection,
  rename: (text: string) => string,
): ChartPlan {
  const { numberFormat, series } = chartData(report, section, rename);
  const colors = series.filter(({ invisible }) => !invisible).map(({ color }) => color);
  return {
    ...section,
    name: `Lens ${section.id}`,
    numberFormat,
    categories: rename(section.categories),
    series: section.series.map((one, index) => ({
      ...one,
      values: rename(one.values),
      color: colors[index]!,
    })),
    ...(section.spacer === undefined ? {} : { spacer: rename(section.spacer) }),
  };
}
