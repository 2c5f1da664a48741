import { describe, expect, it } from 'vitest';
import type { ChartSection } from '#core';
import { chartData } from '../../../../workbook/look/chart-data.ts';
import { chartXml } from '../../../../workbook/write/charts/chart-xml.ts';
import { demoReport } from '../demo-report.ts';
import { isWellFormed } from '../well-formed.ts';

const report = demoReport('en');
const section: ChartSection = {
  kind: 'chart',
  id: 'c',
  chart: 'bar',
  title: 'A & B <"1">',
  from: { row: 1, column: 0 },
  to: { row: 9, column: 4 },
  categories: 'Path!A3:A7',
  series: [{ name: 'Customers', values: 'Path!C3:C7' }],
  format: 'count',
};
const xmlOf = (changes: Partial<ChartSection>) =>
  chartXml(chartData(report, { ...section, ...changes }, (text) => text));

describe('chartXml', () => {
  it.each(['bar', 'column', 'line', 'funnel'] as const)('is well-formed for a %s', (chart) => {
    expect(isWellFormed(xmlOf({ chart }))).toBe(true);
  });

  it('keeps the title as text', () => {
    expect(xmlOf({})).toContain('A &amp; B &lt;&quot;1&quot;&gt;');
  });

  it('writes each value once, and none for an empty cell', () => {
    const xml = xmlOf({ series: [{ name: 'Converted', values: 'Path!D3:D7' }] });
    const cache = /<c:numCache>.*<\/c:numCache>/s.exec(xml)![0];
    expect(cache).toContain('<c:ptCount val="5"/>');
    expect(cache.match(/<c:pt /g)).toHaveLength(4);
  });

  it('shows a legend only for several series, the earlier one lighter', () => {
    expect(xmlOf({})).not.toContain('<c:legend>');
    const two = xmlOf({
      chart: 'column',
      series: [
        { name: 'Before', values: 'Path!C3:C7' },
        { name: 'After', values: 'Path!D3:D7' },
      ],
    });
    expect(two).toContain('<c:legend>');
    expect(two.indexOf('8FC3C9')).toBeLessThan(two.indexOf('0B6673'));
  });

  it('lets a funnel without spacer cells lie at the left', () => {
    expect(xmlOf({ chart: 'funnel' })).toContain('<c:grouping val="clustered"/>');
    expect(xmlOf({ chart: 'funnel', spacer: 'Path!H3:H7' })).toContain(
      '<c:grouping val="stacked"/>',
    );
  });

  it('lightens a centred funnel whose shortest bar is shorter than its number', () => {
    const funnel = { chart: 'funnel', spacer: 'Path!H3:H7', format: 'count' } as const;
    const accent = { name: 'x', color: '0B6673' };
    expect(xmlOf({ ...funnel, series: [{ ...accent, values: 'Path!C3:C7' }] })).not.toContain(
      '0B6673',
    );
    const long = { ...funnel, categories: 'Path!A3:A4', spacer: 'Path!H3:H4' };
    expect(xmlOf({ ...long, series: [{ ...accent, values: 'Path!C3:C4' }] })).toContain('0B6673');
  });

  it('takes a series colour from the report', () => {
    expect(xmlOf({ series: [{ name: 'x', values: 'Path!C3:C7', color: '9A4310' }] })).toContain(
      '9A4310',
    );
  });
});
