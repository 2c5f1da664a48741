import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CellInput, percent } from '../../support/grid.ts';
import { recognizeSheet, rolesByColumn } from '../../support/roles.ts';
import { hasShared, shared } from '../../support/shared.ts';

describe('recognizeRoles on tables typed by hand', () => {
  it('recognises a segment table', () => {
    const recognition = recognizeSheet('Sheet1', [
      ['客群名称', '核心特征描述', '标签示例', '占比', '营销策略建议'],
      ['高价值客户', '近3个月消费≥5次', 'VIP会员', percent(0.15), '专属客服'],
      ['新客', '首次消费在活动期间', '新用户', percent(0.85), '首单赠品'],
    ]);
    expect(recognition.tables[0]?.kind).toBe('segments');
    expect(Object.values(rolesByColumn(recognition))).toEqual([
      'segment',
      'features',
      'tags',
      'share',
      'strategy',
    ]);
    expect(recognition.ambiguities).toEqual([]);
  });

  it('recognises a stage table by its numbers when the channel is blank', () => {
    const recognition = recognizeSheet('Funnel', [
      ['Stage', 'Channel', 'Customers reached', 'Customers converted', 'Stage conversion rate'],
      ['Exposure', null, 10000, 3000, '30%'],
      ['Order', null, 3000, 180, '6%'],
    ]);
    expect(recognition.tables[0]?.kind).toBe('stages');
    expect(Object.values(rolesByColumn(recognition))).toEqual([
      'stage',
      'channel',
      'reached',
      'converted',
      'rate',
    ]);
  });

  it.each([
    ['样本量（前）', '样本量（后）'],
    ['n（前）', 'n（后）'],
    ['样本数(活动前)', '样本数(活动后)'],
  ])('recognises a metric table with sample sizes headed %s and %s', (before, after) => {
    const recognition = recognizeSheet('T3', [
      ['评估维度', '核心指标', '活动前数值', before, '活动后数值', after, '目标值'],
      ['转化效果', '下单转化率', percent(0.02), 5000, percent(0.035), 8000, '3%'],
      ['价值贡献', '客单价', 800, 300, 1200, 400, 1000],
    ]);
    expect(recognition.tables[0]?.kind).toBe('targets');
    expect(Object.values(rolesByColumn(recognition))).toEqual([
      'dimension',
      'metric',
      'before',
      'n-before',
      'after',
      'n-after',
      'target',
    ]);
  });

  it('recognises a list of targets alone', () => {
    const recognition = recognizeSheet('Sheet1', [
      ['KPI', 'Target', 'Owner'],
      ['Order conversion rate', '15%', 'Growth'],
      ['Revenue', '¥600,000', 'Category'],
    ]);
    expect(recognition.tables[0]?.kind).toBe('targets');
    expect(rolesByColumn(recognition)).toEqual({ KPI: 'metric', Target: 'target' });
  });
});

interface Templates {
  readonly template1_segments: readonly Record<string, string | number | string[]>[];
  readonly template2_funnel: readonly Record<string, string | number | null>[];
  readonly template3_evaluation: readonly Record<string, string | number>[];
}

const HEADERS = {
  zh: {
    segments: ['客群名称', '核心特征描述', '标签示例', '占比', '营销策略建议'],
    stages: [
      '转化阶段',
      '触达渠道',
      '触达人数',
      '阶段转化人数',
      '阶段转化率',
      '流失原因',
      '优化方向',
    ],
    targets: [
      '评估维度',
      '核心指标',
      '活动前数值',
      '活动后数值',
      '环比变化',
      '达成情况（目标值）',
      '结论分析',
    ],
  },
  en: {
    segments: ['Segment', 'Core features', 'Example tags', 'Share', 'Marketing strategy'],
    stages: [
      'Conversion stage',
      'Channel',
      'People reached',
      'People converted',
      'Stage conversion rate',
      'Reason for loss',
      'Improvement',
    ],
    targets: [
      'Dimension',
      'KPI',
      'Before campaign',
      'After campaign',
      'Change',
      'Achievement (target)',
      'Conclusion',
    ],
  },
} as const;

describe.skipIf(!hasShared)('recognizeRoles on the template’s three tables', () => {
  const read = (): Templates =>
    JSON.parse(readFileSync(shared('data/expected/seed_templates.json'), 'utf8')) as Templates;
  const cell = (value: unknown): CellInput =>
    Array.isArray(value) ? value.join('、') : ((value ?? null) as CellInput);

  it.each(['zh', 'en'] as const)('gives every column of T1 its role (%s)', (language) => {
    const rows = read().template1_segments.map((row) => [
      cell(row[language]),
      cell(row[`features_${language}`]),
      cell(row[`tags_${language}`]),
      percent(Number(row.share)),
      cell(row[`strategy_${language}`]),
    ]);
    const recognition = recognizeSheet('T1', [HEADERS[language].segments, ...rows]);
    expect(recognition.tables[0]?.kind).toBe('segments');
    expect(Object.values(rolesByColumn(recognition))).toEqual([
      'segment',
      'features',
      'tags',
      'share',
      'strategy',
    ]);
  });

  it.each(['zh', 'en'] as const)('gives every column of T2 its role (%s)', (language) => {
    const rows = read().template2_funnel.map((row) => [
      cell(row[`stage_${language}`]),
      cell(row[`channel_${language}`]),
      cell(row.reached),
      cell(row.converted),
      `${row.rate_printed_percent}%`,
      cell(row[`loss_reason_${language}`]),
      cell(row[`direction_${language}`]),
    ]);
    const recognition = recognizeSheet('T2', [HEADERS[language].stages, ...rows]);
    expect(recognition.tables[0]?.kind).toBe('stages');
    expect(Object.values(rolesByColumn(recognition))).toEqual([
      'stage',
      'channel',
      'reached',
      'converted',
      'rate',
      'loss-reason',
      'direction',
    ]);
  });

  it.each(['zh', 'en'] as const)('gives every column of T3 its role (%s)', (language) => {
    const rows = read().template3_evaluation.map((row) => [
      cell(row[`dimension_${language}`]),
      cell(row[`kpi_${language}`]),
      cell(row.before),
      cell(row.after),
      cell(row.change_printed),
      cell(row.target),
      cell(row[`conclusion_${language}`]),
    ]);
    const recognition = recognizeSheet('T3', [HEADERS[language].targets, ...rows]);
    expect(recognition.tables[0]?.kind).toBe('targets');
    expect(Object.values(rolesByColumn(recognition))).toEqual([
      'dimension',
      'metric',
      'before',
      'after',
      'change',
      'target',
      'conclusion',
    ]);
    expect(recognition.ambiguities).toEqual([]);
  });

  it('takes a bare count beside stages for the people who reached them', () => {
    const recognition = recognizeSheet('Funnel', [
      ['Stage', 'Count', 'Conversion rate'],
      ['Visit', 1000, '100%'],
      ['Cart', 300, '30%'],
    ]);
    expect(recognition.tables[0]?.kind).toBe('stages');
    expect(rolesByColumn(recognition)).toMatchObject({ Stage: 'stage', Count: 'reached' });
  });
});
