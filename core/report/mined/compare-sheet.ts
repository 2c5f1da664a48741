import { sentenceCase } from '../../basics/index.ts';
import type {
  CategoryComparison,
  NumberComparison,
  SegmentComparison,
} from '../../compare/index.ts';
import { joinedPhrases, withStop } from '../../i18n/index.ts';
import type { ReportContext } from '../context.ts';
import { Page } from '../page.ts';
import { numberText } from '../sheet-text.ts';
import type { Format, ReportSheet } from '../types.ts';

/** Values named in a headline. */
const NAMED = 3;

/** 客群对比: each comparison as a headline, its table and its test. */
export function compareSheet(
  context: ReportContext,
  comparisons: readonly SegmentComparison[],
): ReportSheet {
  const { names, say } = context;
  const page = new Page('segmentations', names.segmentations);
  page.title(say('report.compare.title'), context.suffix);
  if (comparisons.length === 0) page.lead(say('report.compare.one-segment'));
  comparisons.forEach((comparison, index) => {
    if (index > 0) page.gap();
    page.lead(comparisonHeadline(context, comparison));
    if (comparison.result.kind === 'categories') categories(context, page, comparison, index);
    else numbers(context, page, comparison, index);
    const { p, over } = comparison.adjusted;
    if (p !== null && over > 1) {
      page.note(null, say('report.compare.corrected', { n: over, p: pText(p) }));
    }
    for (const { code, params } of comparison.notes) page.note(null, say(code, params));
  });
  page.gap();
  page.note(say('report.label.definition'), say('report.compare.definition'));
  return page.sheet({ frozenRows: 1 });
}

/** One sentence on how two segments differ, with both n. */
export function comparisonHeadline(context: ReportContext, comparison: SegmentComparison): string {
  const { say, language } = context;
  const { dimension, first, second, verdict, result } = comparison;
  const params = {
    column: sentenceCase(dimension.label),
    first: first.name,
    second: second.name,
    n1: first.n,
    n2: second.n,
  };
  if (verdict === 'too-few' || result.test === null) return say('report.compare.too-few', params);
  if (verdict === 'not-shown') {
    return say('report.compare.not-shown', { ...params, p: pText(comparison.adjusted.p!) });
  }
  const size = say(`compare.size.${result.test.size}`);
  if (result.kind === 'categories') {
    const told = result.values
      .filter(({ more }) => more !== null)
      .toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
      .slice(0, NAMED)
      .map(({ value, firstShare, secondShare }) =>
        say('report.compare.value', {
          value: value ?? say('report.compare.column.others'),
          a: firstShare,
          b: secondShare,
        }),
      );
    const values =
      told.length === 0
        ? say('report.compare.no-value')
        : withStop(language, joinedPhrases(language, told));
    return say('report.compare.differ', {
      ...params,
      size,
      v: result.test.cramersV.toFixed(2),
      values,
    });
  }
  const shown = shownAs(context, result);
  const { difference, low, high } = result.test;
  return say('report.compare.means', {
    ...params,
    size,
    mean1: shown(result.first.mean ?? 0),
    mean2: shown(result.second.mean ?? 0),
    difference: shown(difference),
    low: shown(low),
    high: shown(high),
  });
}

function categories(
  { say }: ReportContext,
  page: Page,
  { first, second, result }: SegmentComparison,
  index: number,
): void {
  const { values, test } = result as CategoryComparison;
  if (values.length === 0) return;
  const column = (id: string, header: string, format: Format, width: number) => ({
    id,
    header,
    format,
    width,
  });
  page.table({
    id: `compare-${index + 1}`,
    columns: [
      column('value', say('report.compare.column.value'), 'text', 22),
      column('n1', say('report.compare.column.n', { name: first.name }), 'count', 15),
      column('share1', say('report.compare.column.share', { name: first.name }), 'percent', 15),
      column('n2', say('report.compare.column.n', { name: second.name }), 'count', 15),
      column('share2', say('report.compare.column.share', { name: second.name }), 'percent', 15),
      column('difference', say('report.compare.column.difference'), 'points', 13),
      column('low', say('report.compare.column.low'), 'points', 11),
      column('high', say('report.compare.column.high'), 'points', 11),
      { ...column('residual', say('report.compare.column.residual'), 'number', 11), decimals: 1 },
      column('p', say('report.compare.column.p'), 'p-value', 11),
      column('more', say('report.compare.column.verdict'), 'text', 18),
    ],
    rows: () =>
      values.map((one) => [
        one.value ?? say('report.compare.column.others'),
        one.first,
        one.firstShare,
        one.second,
        one.secondShare,
        100 * one.difference,
        100 * one.low,
        100 * one.high,
        one.residual,
        one.p,
        one.more === null ? '' : one.more === 'first' ? first.name : second.name,
      ]),
  });
  if (test === null) return;
  const params = {
    p: pText(test.p),
    v: test.cramersV.toFixed(2),
    size: say(`compare.size.${test.size}`),
    statistic: (test.statistic ?? 0).toFixed(1),
    df: test.df,
  };
  page.note(null, say(`report.compare.${test.method}`, params));
  if (test.pooled > 0 && test.method === 'chi-square') {
    page.note(null, say('report.compare.pooled', { pooled: test.pooled }));
  }
}

function numbers(
  context: ReportContext,
  page: Page,
  { first, second, result }: SegmentComparison,
  index: number,
): void {
  const { say } = context;
  const found = result as NumberComparison;
  const format: Format = found.unit === 'money' ? 'money' : 'number';
  page.table({
    id: `compare-${index + 1}`,
    columns: [
      { id: 'group', header: say('report.compare.column.group'), format: 'text', width: 22 },
      { id: 'n', header: say('report.compare.column.count'), format: 'count', width: 15 },
      { id: 'mean', header: say('report.compare.column.mean'), format, width: 15 },
      { id: 'median', header: say('report.compare.column.median'), format, width: 15 },
      { id: 'sd', header: say('report.compare.column.sd'), format, width: 18 },
    ],
    rows: () =>
      [
        { name: first.name, of: found.first },
        { name: second.name, of: found.second },
      ].map(({ name, of }) => [name, of.n, of.mean, of.median, of.sd]),
  });
  const { test } = found;
  if (test === null) return;
  page.note(
    null,
    say('report.compare.welch', {
      t: numberText(test.t, { decimals: 2 }),
      df: test.df.toFixed(1),
      p: pText(test.p),
      g: numberText(test.hedgesG, { decimals: 2 }),
      low: numberText(test.gLow, { decimals: 2 }),
      high: numberText(test.gHigh, { decimals: 2 }),
      size: say(`compare.size.${test.size}`),
    }),
  );
}

function shownAs({ currency }: ReportContext, { unit }: NumberComparison) {
  return (value: number) =>
    numberText(value, { decimals: 1, grouped: true, prefix: unit === 'money' ? currency : '' });
}

function pText(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}
