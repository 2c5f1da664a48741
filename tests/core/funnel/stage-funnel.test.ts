import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type StageRow, stageFunnel } from '#core';
import { hasShared, shared } from '../../support/shared.ts';

let line = 2;

function row(
  stage: string,
  channel: string | null,
  reached: number | null,
  converted: number | null,
  more: Partial<StageRow> = {},
): StageRow {
  line += 1;
  return {
    stage,
    channel,
    reached,
    converted,
    printedRate: null,
    printedDecimals: 0,
    lossReason: null,
    direction: null,
    where: { reached: `T2!C${line}`, converted: `T2!D${line}`, rate: `T2!E${line}` },
    ...more,
  };
}

const codes = (stages: readonly StageRow[]) => stageFunnel(stages).notes.map(({ code }) => code);

describe('stageFunnel', () => {
  it('takes a chain as typed and computes the rates', () => {
    const result = stageFunnel([
      row('曝光', '公众号', 10000, 3000),
      row('点击', null, 3000, 1500),
      row('下单', '小程序', 1500, 180),
    ]);
    expect(result.layout).toBe('chain');
    expect(result.steps.map(({ step, channel, rate }) => [step, channel, rate])).toEqual([
      ['曝光', '公众号', 0.3],
      ['点击', null, 0.5],
      ['下单', '小程序', 0.12],
    ]);
    expect(result.totals).toEqual({ entered: 10000, converted: 180, rate: 0.018 });
    expect(result.reconciliation.map(({ difference }) => difference)).toEqual([0, 0]);
    expect(result.steps[0]?.where).toMatch(/^T2!C\d+:D\d+$/);
    expect(result.notes).toEqual([]);
  });

  it('says by how much a stage does not lead into the next', () => {
    const stages = [row('A', null, 100, 40), row('B', null, 35, 10)];
    expect(stageFunnel(stages).reconciliation).toEqual([
      { step: 'A', next: 'B', channel: null, converted: 40, reachedNext: 35, difference: -5 },
    ]);
    expect(codes(stages)).toContain('funnel.joins-differ');
  });

  it('adds the channels of each stage up', () => {
    const result = stageFunnel([
      row('A', '短信', 100, 40),
      row('A', '邮件', 50, 10),
      row('B', '短信', 40, 8),
      row('B', '邮件', 10, 2),
    ]);
    expect(result.layout).toBe('matrix');
    expect(result.channels).toEqual(['短信', '邮件']);
    const rows = result.steps.map(({ index, channel, reached, converted }) => [
      index,
      channel,
      reached,
      converted,
    ]);
    expect(rows).toEqual([
      [0, null, 150, 50],
      [1, null, 50, 10],
      [0, '短信', 100, 40],
      [1, '短信', 40, 8],
      [0, '邮件', 50, 10],
      [1, '邮件', 10, 2],
    ]);
    expect(result.totals).toEqual({ entered: 150, converted: 10, rate: 1 / 15 });
    expect(result.reconciliation.map(({ channel, difference }) => [channel, difference])).toEqual([
      [null, 0],
      ['短信', 0],
      ['邮件', 0],
    ]);
  });

  it('takes a typed total of all channels, and says when the channels do not add up to it', () => {
    const stages = [
      row('A', '全部', 160, 50),
      row('A', '短信', 100, 40),
      row('A', '邮件', 50, 10),
      row('B', null, 50, 9),
    ];
    const result = stageFunnel(stages);
    expect(result.steps[0]?.reached).toBe(160);
    expect(result.steps[1]).toMatchObject({ step: 'B', channel: null, reached: 50 });
    const differ = result.notes.find(({ code }) => code === 'funnel.channels-differ');
    expect(differ?.params).toEqual({ stage: 'A', typed: 160, sum: 150 });
  });

  it('keeps rows without a channel apart from the total', () => {
    const result = stageFunnel([row('A', '短信', 100, 40), row('A', null, 5, 1)]);
    expect(result.steps.map(({ channel, reached }) => [channel, reached])).toEqual([
      [null, 105],
      ['短信', 100],
      ['', 5],
    ]);
  });

  it('has no total where a channel has no number, and warns of a channel typed twice', () => {
    const stages = [row('A', '短信', 100, 40), row('A', '短信', 10, 4), row('A', '邮件', null, 10)];
    expect(stageFunnel(stages).steps[0]).toMatchObject({
      reached: null,
      converted: 54,
      rate: null,
    });
    expect(codes(stages)).toContain('funnel.stage-twice');
  });

  it('checks a printed rate at the decimals it was printed with', () => {
    const printed = (printedRate: number, printedDecimals: number) =>
      codes([row('A', null, 900, 300, { printedRate, printedDecimals })]);
    expect(printed(0.33, 0)).toEqual([]);
    expect(printed(0.333, 1)).toEqual([]);
    expect(printed(0.3333, 2)).toEqual([]);
    expect(printed(0.34, 0)).toEqual(['funnel.rate-differs']);
    expect(printed(0.33, 1)).toEqual(['funnel.rate-differs']);
  });

  it('takes a rate that lies half-way either way', () => {
    const printed = (printedRate: number) =>
      codes([row('A', null, 200, 1, { printedRate, printedDecimals: 0 })]);
    expect(printed(0)).toEqual([]);
    expect(printed(0.01)).toEqual([]);
  });

  it('warns of more converted than reached, and of negative numbers', () => {
    expect(codes([row('A', null, 10, 12)])).toEqual(['funnel.more-converted']);
    expect(codes([row('A', null, -10, 2)])).toEqual(['funnel.negative-count']);
  });

  it('keeps typed reasons as typed', () => {
    const [step] = stageFunnel([
      row('A', null, 10, 2, { lossReason: '页面加载慢', direction: '优化速度' }),
    ]).steps;
    expect(step?.lossReason).toMatchObject({
      grade: 'typed',
      text: '页面加载慢',
      directionText: '优化速度',
    });
  });

  it('goes to the last stage reached where it has no conversions, and says so', () => {
    const stages = [row('A', null, 100, 40), row('B', null, 40, null)];
    expect(stageFunnel(stages).totals).toEqual({ entered: 100, converted: 40, rate: 0.4 });
    expect(codes(stages)).toEqual(['funnel.total-to-last-reached']);
  });

  it('copes with no rows, one row, nobody reached and empty cells', () => {
    expect(stageFunnel([]).totals).toEqual({ entered: null, converted: null, rate: null });
    expect(stageFunnel([row('A', null, 10, null)]).totals.converted).toBeNull();
    expect(stageFunnel([row('A', null, 0, 0)]).steps[0]?.rate).toBeNull();
    expect(stageFunnel([row('A', null, null, null)]).steps[0]?.rate).toBeNull();
  });
});

interface Stage {
  stage_zh: string;
  stage_en: string;
  channel_zh: string | null;
  channel_en: string | null;
  reached: number;
  converted: number;
  rate_printed_percent: number;
  rate_exact: number;
}

describe.skipIf(!hasShared)('the template T2', () => {
  it.each(['zh', 'en'] as const)('holds without a warning, %s', (language) => {
    const seed = JSON.parse(readFileSync(shared('data/expected/seed_templates.json'), 'utf8'));
    const stages: Stage[] = seed.template2_funnel;
    const result = stageFunnel(
      stages.map((stage) =>
        row(
          stage[`stage_${language}`],
          stage[`channel_${language}`],
          stage.reached,
          stage.converted,
          {
            printedRate: stage.rate_printed_percent / 100,
          },
        ),
      ),
    );
    expect(result.layout).toBe('chain');
    expect(result.notes).toEqual([]);
    expect(result.totals.rate).toBeCloseTo(seed.template2_overall.rate_exact, 12);
    result.steps.forEach((step, index) => {
      expect(step.rate).toBeCloseTo(stages[index]!.rate_exact, 9);
    });
    expect(result.reconciliation.every(({ difference }) => difference === 0)).toBe(true);
    expect(result.reconciliation).toHaveLength(4);
  });
});
