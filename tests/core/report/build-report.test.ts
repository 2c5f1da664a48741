import { describe, expect, it } from 'vitest';
import { buildReport, type Language, note, type Report, SHEET_IDS, type SheetId } from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { cellsOfSheet, tablesOf, textsOf } from './cells.ts';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const T1_TO_T3: readonly SheetId[] = ['overview', 'segments', 'path', 'evaluation'];

/** Sheets that stand there only when their part was asked for. */
const MINED_SHEETS = [
  'goals',
  'personas',
  'segmentations',
  'clusters',
  'tags',
  'rules',
  'journey',
  'lifecycle',
  'statistics',
  'tag-table',
  'identity',
];

describe('buildReport', () => {
  const english = buildReport(smallAnalysis('en'));
  const chinese = buildReport(smallAnalysis('zh'));

  it('has its sheets in order, named in the language', () => {
    expect(chinese.sheets.map(({ name }) => name)).toEqual([
      '概览',
      '客户分群标签表',
      '转化路径分析表',
      '效果评估汇总表',
      '客户明细',
      '指标清单',
      '清洗日志',
      '数据质量',
      'Lens 设置',
    ]);
    expect(english.sheets.map(({ id }) => id)).toEqual(
      SHEET_IDS.filter((id) => ![...MINED_SHEETS, 'path-data'].includes(id)),
    );
    expect(chinese.title).toBe('618 大促 客户分析');
  });

  it.each(LANGUAGES)('tells whoever reads it in Excel where to click (%s)', (language) => {
    const analysis = smallAnalysis(language);
    const all = (report: Report) => SHEET_IDS.map((id) => textsOf(report, id)).join('\n');
    const typed = /--\w+|\brun again\b|再运行/;
    expect(all(buildReport(analysis))).toMatch(typed);
    expect(all(buildReport(analysis, { door: 'pane' }))).not.toMatch(typed);
    expect(all(buildReport(analysis, { door: 'pane' }))).toMatch(/press Refresh|「刷新结果」/);
  });

  it('keeps the template’s columns in order', () => {
    const headers = (id: SheetId) => tablesOf(chinese, id)[0]!.columns.map(({ header }) => header);
    expect(headers('segments').slice(0, 5)).toEqual([
      '客群名称',
      '核心特征描述',
      '标签示例',
      '占比',
      '营销策略建议',
    ]);
    expect(headers('path')).toEqual([
      '转化阶段',
      '触达渠道',
      '触达人数',
      '阶段转化人数',
      '阶段转化率',
      '流失原因',
      '优化方向',
    ]);
    expect(headers('evaluation').slice(0, 11)).toEqual([
      '评估维度',
      '核心指标',
      '活动前数值',
      'n（前）',
      '活动后数值',
      'n（后）',
      '环比变化',
      '目标值',
      '达成情况',
      '判断',
      '结论分析',
    ]);
  });

  it('makes at least 95 % of the numbers of the overview and T1–T3 formulas', () => {
    for (const id of T1_TO_T3) {
      const numbers = [...cellsOfSheet(english, id).values()].filter(
        ({ value, tone }) => typeof value === 'number' && tone !== 'input',
      );
      const live = numbers.filter(({ formula }) => formula !== undefined);
      expect(numbers.length, id).toBeGreaterThan(10);
      expect(live.length / numbers.length, id).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('lets no two sections of a sheet share a cell', () => {
    for (const { sections, name } of english.sheets) {
      const rows = sections.flatMap((section) => {
        if (section.kind === 'chart') return [];
        if (section.kind === 'text') return [[section.row, section.row]];
        const size = section.rows.length + section.footer.length + (section.headless ? -1 : 0);
        return [[section.row, section.row + size]];
      }) as [number, number][];
      rows.sort((a, b) => a[0] - b[0]);
      for (let index = 1; index < rows.length; index++) {
        expect(rows[index]![0], name).toBeGreaterThan(rows[index - 1]![1]);
      }
    }
  });

  it('gives every list object a name of its own and headers that differ', () => {
    for (const report of [english, chinese]) {
      const named = report.sheets.flatMap(({ id }) =>
        tablesOf(report, id).filter(({ name }) => name !== null),
      );
      const names = named.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { columns } of named) {
        const headers = columns.map(({ header }) => header.toLowerCase());
        expect(new Set(headers).size).toBe(headers.length);
        expect(headers.every((header) => header.trim() !== '')).toBe(true);
      }
    }
  });

  it('writes no NaN, infinity or undefined into a cell', () => {
    for (const { id } of english.sheets) {
      for (const [address, { value }] of cellsOfSheet(english, id)) {
        const fine = value === null || typeof value !== 'number' || Number.isFinite(value);
        expect(fine && value !== undefined, `${id}!${address}`).toBe(true);
      }
    }
  });

  it('says nothing in the other language’s script', () => {
    const texts = english.sheets
      .filter(({ id }) => id !== 'settings')
      .flatMap(({ id }) => [
        ...textsOf(english, id),
        ...[...cellsOfSheet(english, id).values()].map(({ value }) => String(value)),
      ]);
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)('fits formulas into Excel’s 8,192 characters (%s)', (language) => {
    const report = buildReport(smallAnalysis(language));
    const lengths = report.sheets.flatMap(({ id }) =>
      [...cellsOfSheet(report, id).values()].map(({ formula = '' }) => formula.length),
    );
    expect(Math.max(...lengths)).toBeLessThan(8192);
  });
});

describe('buildReport without a part', () => {
  const missing = {
    segments: note('problem', 'analysis.segments-no-orders'),
    path: note('problem', 'analysis.path-no-events'),
    evaluation: note('problem', 'analysis.evaluation-no-campaign'),
  };
  const without = (parts: Partial<ReturnType<typeof smallAnalysis>>): Report =>
    buildReport(smallAnalysis('en', parts));

  it('says on the sheet and on the overview what is missing and what to do', () => {
    const report = without({ funnel: null, missing: { ...missing, segments: null } });
    const sentence = 'It needs a sheet with customer, event and time';
    expect(textsOf(report, 'path').join()).toContain(sentence);
    expect(textsOf(report, 'overview').join()).toContain(sentence);
    expect(tablesOf(report, 'path')).toEqual([]);
  });

  it('opens with the largest segment and the whole path when there is no evaluation', () => {
    const report = without({ evaluation: null, missing });
    const [reading] = tablesOf(report, 'overview');
    expect(reading!.rows[0]![0]).toMatchObject({
      value:
        'The largest segment is New customers with 17.5% of customers. 100 entered the path and 20 went all the way: 20.0%.',
    });
  });

  it('is still a report when there is nothing but cleaned files', () => {
    const report = without({
      metrics: null,
      segmentation: null,
      funnel: null,
      evaluation: null,
      missing,
    });
    expect(report.sheets).toHaveLength(9);
    const figures = [...cellsOfSheet(report, 'overview').values()].map(({ value }) => value);
    expect(figures).toContain('Revenue');
  });
});
