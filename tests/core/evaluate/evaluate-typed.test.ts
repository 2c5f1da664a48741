import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  type EvaluationRow,
  evaluateTyped,
  type Language,
  type TargetRow,
  type TypedNumber,
  t,
} from '#core';
import { hasShared, shared } from '../../support/shared.ts';

const settings = defaultSettings('en');

function typed(value: number | null, form: TypedNumber['form'], where: string): TypedNumber | null {
  return value === null ? null : { value, form, where };
}

interface Cells {
  readonly metric: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly target?: number | null;
  readonly form?: TypedNumber['form'];
  readonly n?: readonly [number, number];
  readonly change?: string;
  readonly conclusion?: string;
}

function row({ metric, before, after, target = null, form = 'number', ...more }: Cells): TargetRow {
  return {
    dimension: 'D',
    metric,
    before: typed(before, form, 'T3!C2'),
    after: typed(after, form, 'T3!D2'),
    target: typed(target, form, 'T3!F2'),
    nBefore: more.n?.[0] ?? null,
    nAfter: more.n?.[1] ?? null,
    printedChange: more.change === undefined ? null : { text: more.change, where: 'T3!E2' },
    conclusion: more.conclusion === undefined ? null : { text: more.conclusion, where: 'T3!G2' },
    where: 'T3!B2',
  };
}

const one = (cells: Cells): EvaluationRow => evaluateTyped([row(cells)], settings).rows[0]!;
const say = ({ conclusion }: EvaluationRow, language: Language = 'en') =>
  conclusion.map(({ code, params }) => t(language, code, params));
const flags = (cells: Cells) => one(cells).flags.map(({ where }) => where);

describe('evaluateTyped', () => {
  it('states counts and money in %, rates and scores in points', () => {
    const change = (cells: Cells) => {
      const { unit, change: value, changeType, relativeChange } = one(cells);
      return [unit, value, changeType, relativeChange];
    };
    expect(change({ metric: '活动曝光量', before: 50000, after: 80000 })).toEqual([
      'count',
      0.6,
      'relative',
      0.6,
    ]);
    expect(change({ metric: '客单价', before: 800, after: 1200 })).toEqual([
      'money',
      0.5,
      'relative',
      0.5,
    ]);
    expect(change({ metric: '参与率', before: 0.05, after: 0.08, form: 'percent' })).toEqual([
      'rate',
      0.03,
      'points',
      0.6,
    ]);
    expect(change({ metric: '满意度', before: 80, after: 92 })).toEqual([
      'score',
      12,
      'points',
      0.15,
    ]);
  });

  it.each([
    ['Order conversion rate', 'rate'],
    ['会员占比', 'rate'],
    ['NPS', 'score'],
    ['Average order value', 'money'],
    ['GMV', 'money'],
    ['成交金额', 'money'],
    ['订单数', 'count'],
    ['Orders', 'count'],
    ['人均订单数', 'ratio'],
    ['复购频次', 'ratio'],
    ['ROI', 'ratio'],
    ['决策时长', 'days'],
  ])('%s is a %s', (metric, unit) => {
    expect(one({ metric, before: 1, after: 1 }).unit).toBe(unit);
  });

  it('lets the way numbers are written decide the unit', () => {
    expect(one({ metric: '加购', before: 0.1, after: 0.2, form: 'percent' }).unit).toBe('rate');
    expect(one({ metric: '加购', before: 10, after: 20, form: 'money' }).unit).toBe('money');
    expect(one({ metric: '体验', before: 4, after: 5, form: 'score' }).unit).toBe('score');
  });

  it('gives the achievement and whether the target was met', () => {
    const over = one({ metric: '订单数', before: 100, after: 120, target: 100 });
    expect([over.achievement, over.targetMet]).toEqual([1.2, true]);
    const refunds = { metric: '退款率', before: 0.1, after: 0.08, form: 'percent' } as const;
    expect(one({ ...refunds, target: 0.09 }).targetMet).toBe(true);
    expect(one({ ...refunds, target: 0.07 }).targetMet).toBe(false);
    expect(one({ metric: '订单数', before: 1, after: 2 }).targetMet).toBeNull();
    expect(one({ metric: '订单数', before: 1, after: 2, target: 0 }).achievement).toBeNull();
  });

  it('cannot assess a rate, mean or score without n', () => {
    for (const metric of ['参与率', '客单价', '满意度']) {
      const assessed = one({ metric, before: 0.5, after: 0.8 });
      expect(assessed.verdict).toBe('unknown');
      expect(say(assessed)).toEqual([
        'Cannot be assessed: without n nobody can tell a change from normal variation',
      ]);
    }
  });

  it('states a total without a test', () => {
    const total = one({ metric: '曝光量', before: 50, after: 80 });
    expect(total.verdict).toBe('total');
    expect(say(total)).toEqual(['A total: change only, no test']);
  });

  it('tests a rate with n', () => {
    // 108 of 2,205 against 169 of 2,310.
    const cells = { metric: '转化率', before: 0.049, after: 0.073, form: 'percent' } as const;
    const tested = one({ ...cells, n: [2205, 2310] });
    expect(tested.verdict).toBe('up');
    expect(tested.test?.method).toBe('two-proportion-z');
    expect(tested.test?.statistic).toBeCloseTo(3.38443, 5);
    expect(say(tested)).toEqual(['95% interval +1.0 to +3.8 points, p < 0.001']);
    expect(say(tested, 'zh')).toEqual(['95% 区间 +1.0 至 +3.8 个百分点，p < 0.001']);
  });

  it('calls a change within normal variation unknown, also when the target is met', () => {
    const cells = { metric: '点击率', before: 0.2413, after: 0.2537, form: 'percent' } as const;
    const tested = one({ ...cells, n: [2205, 2310], target: 0.25 });
    expect(tested.verdict).toBe('unknown');
    expect(say(tested, 'zh')[0]).toBe(
      '目标达成，但变化在正常波动内（−1.3 至 +3.8 个百分点，p = 0.33）',
    );
  });

  it('tells nothing below the smallest n', () => {
    const cells = { metric: '点击率', before: 0.1, after: 0.9, form: 'percent' } as const;
    const tested = one({ ...cells, n: [11, 18] });
    expect(tested.verdict).toBe('unknown');
    expect(say(tested)).toEqual(['Too few to tell: 30 per period needed, have 11 and 18']);
  });

  it('cannot test a mean with n but no spread, nor a rate that is no share', () => {
    const score = one({ metric: '满意度', before: 80, after: 92, n: [500, 500] });
    expect(score.conclusion[0]?.code).toBe('evaluate.no-spread');
    const growth = { metric: '增长率', before: 0.1, after: 0.4, form: 'percent' } as const;
    expect(one({ ...growth, n: [500, 500] }).conclusion[0]?.code).toBe('evaluate.no-proportion');
    const above = { metric: '完成率', before: 0.9, after: 1.4, form: 'percent' } as const;
    expect(one({ ...above, n: [500, 500] }).conclusion[0]?.code).toBe('evaluate.no-proportion');
  });

  it('allows for the other tests of the table', () => {
    const cells = { metric: '转化率', before: 0.1, after: 0.13, form: 'percent' } as const;
    const lone = row({ ...cells, n: [1000, 1000] });
    const others = ['a率', 'b率', 'c率'].map((metric) =>
      row({ metric, before: 0.5, after: 0.5, form: 'percent', n: [1000, 1000] }),
    );
    // p = .0355 alone, .142 among four.
    expect(evaluateTyped([lone], settings).rows[0]?.verdict).toBe('up');
    const among = evaluateTyped([lone, ...others], settings).rows[0]!;
    expect(among.verdict).toBe('unknown');
    expect(among.conclusion.map(({ code }) => code)).toContain('evaluate.not-after-holm');
  });

  it('reads 5 as 5 % where a rate is typed without the sign, and says so', () => {
    const evaluation = evaluateTyped([row({ metric: '参与率', before: 0.8, after: 5 })], settings);
    expect(evaluation.rows[0]?.before.value).toBe(0.008);
    expect(evaluation.rows[0]?.after.value).toBe(0.05);
    expect(evaluation.notes.map(({ code }) => code)).toContain('evaluate.read-as-percent');
  });

  it('says which side is missing', () => {
    const noBefore = one({ metric: '订单数', before: null, after: 5, target: 4 });
    expect(noBefore).toMatchObject({ verdict: 'unknown', change: null, achievement: 1.25 });
    expect(noBefore.conclusion.map(({ code }) => code)).toEqual([
      'evaluate.target-met',
      'evaluate.no-before',
    ]);
    expect(one({ metric: '订单数', before: 5, after: null }).conclusion[0]?.code).toBe(
      'evaluate.no-after',
    );
  });

  it('copes with no rows and a start from 0', () => {
    expect(evaluateTyped([], settings)).toMatchObject({ rows: [], notes: [] });
    expect(one({ metric: '订单数', before: 0, after: 5 })).toMatchObject({
      change: null,
      relativeChange: null,
      verdict: 'total',
    });
  });
});

describe('printed figures', () => {
  const rate = {
    metric: '转化率',
    before: 0.02,
    after: 0.035,
    target: 0.03,
    form: 'percent',
  } as const;
  const count = { metric: '订单数', before: 50, after: 80, target: 70 } as const;

  it.each(['+1.5%', '+75%', '1.5个百分点', '+1.5pp', '0.75', '0.015', '提升1.5%', '+1.5 points'])(
    'a rate may print its change as %s',
    (change) => {
      expect(flags({ ...rate, change })).toEqual([]);
    },
  );

  it.each(['+15%', '-1.5%', '+75个百分点', '下降1.5%', '+0.5'])(
    'a rate may not print its change as %s',
    (change) => {
      expect(flags({ ...rate, change })).toEqual(['T3!E2']);
    },
  );

  it.each(['+60%', '+30', '60', '0.6', '+30单', '1.6倍', '50 → 80（+60%）'])(
    'a count may print %s',
    (change) => {
      expect(flags({ ...count, change })).toEqual([]);
    },
  );

  it('counts the decimals printed', () => {
    expect(flags({ ...count, conclusion: '超目标14%' })).toEqual([]);
    expect(flags({ ...count, conclusion: '超目标14.3%' })).toEqual([]);
    expect(flags({ ...count, conclusion: '超目标14.0%' })).toEqual(['T3!G2']);
  });

  it('minds the direction the words say', () => {
    const below = { metric: '订单数', before: 50, after: 60, target: 70 } as const;
    expect(flags({ ...below, conclusion: '低于目标14.3%' })).toEqual([]);
    expect(flags({ ...below, conclusion: '超目标14.3%' })).toEqual(['T3!G2']);
    expect(flags({ ...below, conclusion: 'up 20%, 14.3% below target' })).toEqual([]);
  });

  it('lets the values themselves and the achievement stand', () => {
    expect(flags({ ...rate, conclusion: '达成3.5%，目标3%，完成率117%' })).toEqual([]);
    expect(flags({ ...count, conclusion: '达成目标的114.3%' })).toEqual([]);
  });

  it('leaves figures alone that are about something else', () => {
    expect(flags({ ...count, conclusion: '20%的高价值客户带动明显' })).toEqual([]);
    expect(flags({ ...count, conclusion: '同比增长8%，高于行业3%' })).toEqual([]);
    expect(flags({ ...count, conclusion: '提升在95%置信区间外' })).toEqual([]);
    expect(flags({ ...count, conclusion: '20点前提升明显' })).toEqual([]);
  });

  it('says what was printed and what the numbers give', () => {
    const [flag] = one({ ...rate, conclusion: '超目标1.4%' }).flags;
    expect(t('zh', flag!.code, flag!.params)).toBe(
      '写的是 1.4%，按数字算与目标相差 +0.5 个百分点（相对 +16.7%）',
    );
    expect(t('en', flag!.code, flag!.params)).toBe(
      'Prints 1.4%; against the target the numbers give +0.5 points (+16.7% relative)',
    );
  });

  it('has nothing to say without the numbers', () => {
    expect(flags({ metric: '订单数', before: null, after: 5, change: '+99%' })).toEqual([]);
    expect(flags({ metric: '订单数', before: null, after: 5, target: 4, change: '+99%' })).toEqual([
      'T3!E2',
    ]);
  });
});

interface SeedRow {
  kpi_zh: string;
  kpi_en: string;
  unit: string;
  before: number;
  after: number;
  target: number;
  change_printed: string;
  change_relative_exact: number;
  change_points_exact: number;
  attainment_ratio_exact: number;
  conclusion_zh: string;
  conclusion_en: string;
}

describe.skipIf(!hasShared)('the template T3', () => {
  it.each(['zh', 'en'] as const)('has exactly one wrong figure: %s', (language) => {
    const seed: SeedRow[] = JSON.parse(
      readFileSync(shared('data/expected/seed_templates.json'), 'utf8'),
    ).template3_evaluation;
    const forms: Record<string, TypedNumber['form']> = { percent: 'percent', CNY: 'number' };
    const rows = seed.map((each) =>
      row({
        metric: each[`kpi_${language}`],
        before: each.before,
        after: each.after,
        target: each.target,
        form: forms[each.unit] ?? 'number',
        change: each.change_printed,
        conclusion: each[`conclusion_${language}`],
      }),
    );
    const evaluation = evaluateTyped(rows, settings);
    const flagged = evaluation.rows.map((each) => each.flags.map(({ params }) => params.printed));
    expect(flagged).toEqual([[], ['1.4%'], [], [], []]);
    expect(evaluation.notes.find(({ code }) => code === 'evaluate.flagged')?.params.n).toBe(1);
    evaluation.rows.forEach((each, index) => {
      const expected = seed[index]!;
      expect(each.relativeChange).toBeCloseTo(expected.change_relative_exact, 9);
      expect(each.achievement).toBeCloseTo(expected.attainment_ratio_exact, 9);
      expect(each.targetMet).toBe(true);
      if (each.changeType === 'points') {
        const points = each.unit === 'rate' ? each.change! * 100 : each.change!;
        expect(points).toBeCloseTo(expected.change_points_exact, 9);
      }
    });
    expect(evaluation.rows.map(({ unit }) => unit)).toEqual([
      'count',
      'rate',
      'rate',
      'money',
      'score',
    ]);
    expect(evaluation.rows.map(({ verdict }) => verdict)).toEqual([
      'total',
      ...new Array(4).fill('unknown'),
    ]);
  });
});
