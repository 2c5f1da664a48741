import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { targetIn } from '../../../../core/clean/typed/targets.ts';
import { percentDecimals } from '../../../../core/clean/typed/typed-cells.ts';
import { type CellInput, percent } from '../../../support/grid.ts';
import { cleanSheets, type SheetOf } from '../../../support/recognised.ts';
import { hasShared, shared } from '../../../support/shared.ts';

const stages = (...rows: readonly (readonly CellInput[])[]): SheetOf => ({
  sheet: '路径',
  kind: 'stages',
  roles: ['stage', 'channel', 'reached', 'converted', 'rate', 'loss-reason', 'direction'],
  rows: [
    ['转化阶段', '触达渠道', '触达人数', '阶段转化人数', '阶段转化率', '流失原因', '优化方向'],
    ...rows,
  ],
});

describe('clean: stage tables', () => {
  it('reads numbers, the printed rate with its decimals, and reasons', async () => {
    const cleaned = await cleanSheets(
      {},
      stages(
        ['曝光', '公众号', '1万', '3,000人', '30%', '标题不吸引', '改标题'],
        [null, '短信', 900, 300, '33.3%', '-', null],
        ['下单', null, 300, null, percent(0.6), null, null],
      ),
    );
    expect(cleaned.stages).toEqual([
      {
        stage: '曝光',
        channel: '公众号',
        reached: 10_000,
        converted: 3000,
        printedRate: 0.3,
        printedDecimals: 0,
        lossReason: '标题不吸引',
        direction: '改标题',
        where: { reached: '路径!C2', converted: '路径!D2', rate: '路径!E2' },
      },
      expect.objectContaining({
        stage: '曝光',
        printedRate: 0.333,
        printedDecimals: 1,
        lossReason: null,
      }),
      expect.objectContaining({ stage: '下单', channel: null, converted: null, printedRate: 0.6 }),
    ]);
    expect(cleaned.log.entry(0)).toMatchObject({ rule: 'clean.filled-down', where: '路径!A3' });
  });

  it('reads rates without a percent sign as percent where some are above 1', async () => {
    const cleaned = await cleanSheets(
      {},
      stages(['a', null, 900, 300, 33, null, null], ['b', null, 300, 1, 0.5, null, null]),
    );
    expect(cleaned.stages?.map(({ printedRate }) => printedRate)).toEqual([0.33, 0.005]);
  });

  it('notes what is no number', async () => {
    const cleaned = await cleanSheets({}, stages(['a', null, '很多', 300, null, null, null]));
    expect(cleaned.stages?.[0]?.reached).toBeNull();
    expect(cleaned.notes).toMatchObject([{ code: 'clean.numbers-unreadable', where: '路径!C2' }]);
  });

  it.skipIf(!hasShared)('reads the published template as written', async () => {
    const { template2_funnel: rows } = JSON.parse(
      readFileSync(shared('data/expected/seed_templates.json'), 'utf8'),
    );
    const cleaned = await cleanSheets(
      {},
      stages(
        ...rows.map((row: Record<string, string | number | null>) => [
          row.stage_zh,
          row.channel_zh,
          row.reached,
          row.converted,
          `${row.rate_printed_percent}%`,
          row.loss_reason_zh,
          row.direction_zh,
        ]),
      ),
    );
    expect(cleaned.stages?.map(({ reached, converted }) => [reached, converted])).toEqual(
      rows.map(({ reached, converted }: { reached: number; converted: number }) => [
        reached,
        converted,
      ]),
    );
    expect(cleaned.stages?.map(({ printedRate }) => printedRate)).toEqual([
      0.3, 0.5, 0.6, 0.33, 0.6,
    ]);
    expect(cleaned.stages?.[1]?.channel).toBeNull();
  });
});

describe('clean: metric tables', () => {
  it('keeps how each number was written, and its cell', async () => {
    const cleaned = await cleanSheets(
      {},
      {
        sheet: '评估',
        kind: 'targets',
        roles: [
          'dimension',
          'metric',
          'before',
          'after',
          'change',
          'target',
          'conclusion',
          'n-before',
        ],
        rows: [
          ['评估维度', '核心指标', '活动前', '活动后', '环比变化', '达成情况', '结论分析', '前期n'],
          [
            '触达',
            '活动曝光量',
            50_000,
            '8万',
            '+60%',
            '达成（目标70000）',
            '超目标14.3%',
            '1,000',
          ],
          [null, '参与率', '5%', percent(0.08), '+3%', '目标：7%', null, null],
          ['反馈', '满意度（抽样调研）', '85分', '92分', null, '达成', null, null],
          ['价值', '客单价', '￥800', '待定', null, null, null, null],
          ['价值', '合计', null, null, null, null, null, null],
        ],
      },
    );
    expect(cleaned.targets).toHaveLength(4);
    expect(cleaned.targets?.[0]).toEqual({
      dimension: '触达',
      metric: '活动曝光量',
      before: { value: 50_000, form: 'number', where: '评估!C2' },
      after: { value: 80_000, form: 'number', where: '评估!D2' },
      target: { value: 70_000, form: 'number', where: '评估!F2' },
      nBefore: 1000,
      nAfter: null,
      printedChange: { text: '+60%', where: '评估!E2' },
      conclusion: { text: '超目标14.3%', where: '评估!G2' },
      where: '评估!B2',
    });
    expect(cleaned.targets?.[1]).toMatchObject({
      dimension: '触达',
      before: { value: 0.05, form: 'percent' },
      after: { value: 0.08, form: 'percent' },
      target: { value: 0.07, form: 'percent' },
    });
    expect(cleaned.targets?.[2]).toMatchObject({
      metric: '满意度（抽样调研）',
      before: { value: 85, form: 'score' },
      target: null,
    });
    expect(cleaned.targets?.[3]).toMatchObject({
      before: { value: 800, form: 'money' },
      after: null,
    });
    expect(cleaned.notes).toMatchObject([{ code: 'clean.numbers-unreadable', where: '评估!D5' }]);
  });
});

describe('targetIn', () => {
  it.each([
    ['70000', 70_000],
    ['达成（目标70000）', 70_000],
    ['未达成 (目标值: 1.2万)', 12_000],
    ['目标：7%', 0.07],
    ['Met (target 1,000)', 1000],
    ['goal is 90分', 90],
    ['≥7%', 0.07],
    ['at least 5', 5],
  ])('finds the target in %s', (text, value) => {
    expect(targetIn(text)?.value).toBe(value);
  });
  it('does not take any other number for a target', () => {
    expect(targetIn('超出 14.3%，达成')).toBeNull();
    expect(targetIn('达成')).toBeNull();
  });
});

describe('percentDecimals', () => {
  it('counts printed decimals', () => {
    expect([percentDecimals('33%'), percentDecimals('33.30%')]).toEqual([0, 2]);
  });
});

describe('clean: segment tables', () => {
  it('reads shares as 0–1 however written', async () => {
    const sheet = (...shares: readonly CellInput[]): SheetOf => ({
      sheet: 'T1',
      kind: 'segments',
      roles: ['segment', 'share'],
      rows: [['客群名称', '占比'], ...shares.map((share, index) => [`S${index}`, share])],
    });
    const shares = async (...typed: readonly CellInput[]) =>
      (await cleanSheets({}, sheet(...typed))).typedSegments?.map(({ share }) => share);
    expect(await shares('15%', percent(0.3), null)).toEqual([0.15, 0.3, null]);
    expect(await shares(15, 85)).toEqual([0.15, 0.85]);
    expect(await shares(0.15, 0.85)).toEqual([0.15, 0.85]);
  });

  it('keeps features, tags and strategy, and warns when the shares are no whole', async () => {
    const cleaned = await cleanSheets(
      {},
      {
        sheet: 'T1',
        kind: 'segments',
        roles: ['segment', 'features', 'tags', 'share', 'strategy'],
        rows: [
          ['Segment', 'Features', 'Tags', 'Share', 'Strategy'],
          ['A', 'often', 'VIP', percent(0.6), 'thank'],
          ['B', null, null, percent(0.3), null],
        ],
      },
    );
    expect(cleaned.typedSegments).toEqual([
      {
        name: 'A',
        features: 'often',
        tags: 'VIP',
        share: 0.6,
        strategy: 'thank',
        where: "'T1'!A2",
      },
      { name: 'B', features: null, tags: null, share: 0.3, strategy: null, where: "'T1'!A3" },
    ]);
    const warning = cleaned.notes.find(({ code }) => code === 'clean.segments-shares');
    expect(warning?.params.sum).toBeCloseTo(0.9, 12);
  });
});
