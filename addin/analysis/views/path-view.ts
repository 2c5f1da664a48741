import { cellOf } from '#core';
import type { PathView } from '../views.ts';
import type { ViewContext } from './context.ts';
import { columnLink } from './links.ts';
import { labelledText, sheetOf, tableOf } from './sections.ts';

/** One stage of T2: who came to it, who went on. */
interface Stage {
  readonly label: string;
  readonly reached: number | null;
  readonly converted: number | null;
  readonly rateText: string;
}

/** The path as T2 shows it, step by step, and where most customers left; `null` when there is no T2. */
export function pathView(context: ViewContext): PathView | null {
  const { report, say } = context;
  const sheet = sheetOf(report, 'path');
  const table = tableOf(report, 'path', 'path');
  if (sheet === null || table === null) return null;
  const stages = stagesOf(context);
  const left = stages.map(({ reached, converted }) =>
    reached === null || converted === null || converted > reached ? null : reached - converted,
  );
  const most = left.reduce<number>((largest, one) => Math.max(largest, one ?? 0), 0);
  const mostAt = most === 0 ? -1 : left.indexOf(most);
  const steps = stages.map(({ label, reached, rateText }, index) => {
    const n = left[index] ?? null;
    return {
      label,
      customers: reached,
      left: n === null ? null : say('addin.views.left', { n }),
      largest: index === mostAt,
      rateText: rateText === '' ? null : rateText,
    };
  });
  return {
    steps: [...steps, ...lastStep(context, stages)],
    overall: overallText(context),
    definition: labelledText(report, 'path', say('report.label.definition'))?.text ?? '',
    link: columnLink(sheet, table, 'rate'),
  };
}

/** The stages of T2 with the labels of its chart. */
function stagesOf({ report, currency }: ViewContext): readonly Stage[] {
  const table = tableOf(report, 'path', 'path')!;
  const labels = labelsOf(report);
  return table.rows.map((cells, index) => {
    const cell = (id: string) => cellOf(table, cells, id, currency);
    return {
      label: labels[index] ?? cell('stage').text,
      reached: numberOf(cell('reached').value),
      converted: numberOf(cell('converted').value),
      rateText: cell('rate').text,
    };
  });
}

/** Where the last stage leads to, as the chart ends. */
function lastStep({ report }: ViewContext, stages: readonly Stage[]): PathView['steps'] {
  const last = stages.at(-1);
  const label = labelsOf(report)[stages.length];
  if (label === undefined || last === undefined || last.converted === null) return [];
  return [{ label, customers: last.converted, left: null, largest: false, rateText: null }];
}

function labelsOf(report: ViewContext['report']): readonly string[] {
  const chart = tableOf(report, 'path', 'path-chart');
  return chart?.rows.map((cells) => cellOf(chart, cells, 'stage', '').text) ?? [];
}

/** The whole way, from the row below the stages. */
function overallText({ report, currency, say }: ViewContext): string {
  const table = tableOf(report, 'path', 'path')!;
  const cells = table.footer[0];
  if (cells === undefined) return '';
  const cell = (id: string) => cellOf(table, cells, id, currency);
  const reached = numberOf(cell('reached').value);
  const converted = numberOf(cell('converted').value);
  const rate = cell('rate').text;
  if (reached === null || converted === null || rate === '') return '';
  return say('addin.views.overall', { reached, converted, rate });
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
