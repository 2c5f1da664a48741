import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  LensError,
  mergeSettings,
  parseSettings,
  type Settings,
  settingsDifference,
  t,
} from '#core';

function refusal(value: unknown): LensError {
  try {
    parseSettings(value);
  } catch (error) {
    if (error instanceof LensError) return error;
  }
  throw new Error('parseSettings accepted it');
}

describe('parseSettings', () => {
  it('reads every key', () => {
    expect(
      parseSettings({
        language: 'zh',
        asOf: '2026-6-26',
        campaign: '2026-06-01..2026-06-18',
        campaignName: '618',
        before: null,
        refunds: 'exclude',
        duplicates: 'keep',
        currency: '¥',
        preset: 'rfm11',
        thresholds: { aovHigh: 800 },
        segments: [{ id: 'vip', rule: 'orders >= 5' }],
        steps: [
          { label: '浏览', events: ['view'] },
          { label: '下单', events: ['order', 'buy'] },
        ],
        window: '36h',
        entry: 'first',
        by: 'channel',
        roles: [{ sheet: 'Orders', column: 'Total', role: 'amount' }],
        targets: [{ metric: 'aov', target: 120 }],
        minimumN: 50,
        alpha: 0.1,
      }),
    ).toMatchObject({
      asOf: '2026-06-26',
      campaign: { from: 20_605, to: 20_622 },
      thresholds: { aovHigh: 800 },
      segments: [{ id: 'vip', name: '', rule: 'orders >= 5', strategy: '' }],
      windowMs: 129_600_000,
    });
  });

  it.each([
    [[], 'settings.not-an-object', {}],
    [{ windw: '7d' }, 'settings.unknown-key-near', { key: 'windw', suggestion: 'window' }],
    [{ zzzzzzzz: 1 }, 'settings.unknown-key', { key: 'zzzzzzzz' }],
    [
      { thresholds: { aovhigh: 1 } },
      'settings.unknown-key-near',
      { key: 'thresholds.aovhigh', suggestion: 'aovHigh' },
    ],
    [{ window: 'soon' }, 'settings.bad-value', { key: 'window', value: 'soon' }],
    [{ campaign: '2026-06-18..2026-06-01' }, 'settings.bad-value', { key: 'campaign' }],
    [{ refunds: 'ignore' }, 'settings.bad-value', { expected: 'net | exclude' }],
    [{ asOf: '2026-02-30' }, 'settings.bad-value', { value: '2026-02-30' }],
    [{ alpha: 1 }, 'settings.bad-value', { key: 'alpha', value: '1' }],
    [
      { segments: [{ id: 'a', rule: 5 }] },
      'settings.bad-value',
      { key: 'segments[1].rule', value: '5' },
    ],
    [
      { segments: [{ id: 'a', rule: 'order >= 5' }] },
      'segment.rule-did-you-mean',
      { suggestion: 'orders' },
    ],
    [
      { roles: [{ sheet: 'S', column: 'C', role: 'money' }] },
      'settings.bad-value',
      { key: 'roles[1].role' },
    ],
    [{ steps: [{ label: 'only', events: ['x'] }] }, 'settings.bad-value', { key: 'steps' }],
    [{ __proto__: null, constructor: 1 }, 'settings.unknown-key', { key: 'constructor' }],
  ])('refuses %j with %s', (value, code, params) => {
    const error = refusal(value);
    expect(error.code).toBe(code);
    expect(error.params).toMatchObject(params);
    expect(t('en', error.code, error.params)).not.toContain('–');
  });
});

describe('settingsDifference', () => {
  it('is empty for the defaults of either language', () => {
    expect(settingsDifference(defaultSettings('zh'))).toEqual({});
    expect(settingsDifference(defaultSettings('en'))).toEqual({});
  });

  it('is a settings file that gives the same settings', () => {
    const settings: Settings = mergeSettings(defaultSettings('zh'), {
      campaign: { from: 20_605, to: 20_622 },
      windowMs: null,
      thresholds: { aovLow: 1 },
      segments: [{ id: 'a', name: 'A', rule: 'r = 5', strategy: '' }],
      targets: [{ metric: 'aov', target: 3 }],
      synonyms: [{ word: 'GMV', means: '销售额' }],
      roles: [{ sheet: 'S', column: 'C', role: 'amount' }],
    });
    const difference = settingsDifference(settings);
    expect(Object.keys(difference).sort()).toEqual([
      'campaign',
      'roles',
      'segments',
      'synonyms',
      'targets',
      'thresholds',
      'window',
    ]);
    const read = parseSettings(JSON.parse(JSON.stringify(difference)));
    expect(mergeSettings(defaultSettings('zh'), read)).toEqual(settings);
  });
});

describe('mergeSettings', () => {
  const base = defaultSettings('en');

  it('lets later layers win and keeps what none of them sets', () => {
    const merged = mergeSettings(base, { entry: 'first', minimumN: 9 }, { entry: 'any' });
    expect(merged).toEqual({ ...base, entry: 'any', minimumN: 9 });
  });

  it('lets thresholds win one by one', () => {
    const merged = mergeSettings(
      base,
      { thresholds: { aovHigh: 7 } },
      { thresholds: { aovLow: 3 } },
    );
    expect(merged.thresholds).toEqual({ ...base.thresholds, aovHigh: 7, aovLow: 3 });
  });

  it('puts roles and targets together, the later one of a column or metric winning', () => {
    const merged = mergeSettings(
      base,
      {
        roles: [
          { sheet: 'S', column: 'A', role: 'amount' },
          { sheet: 'S', column: 'B', role: 'date' },
        ],
        targets: [{ metric: 'aov', target: 1 }],
      },
      {
        roles: [{ sheet: 'S', column: 'A', role: 'cost' }],
        targets: [{ metric: 'aov', target: 2 }],
      },
    );
    expect(merged.roles.map(({ column, role }) => [column, role])).toEqual([
      ['A', 'cost'],
      ['B', 'date'],
    ]);
    expect(merged.targets).toEqual([{ metric: 'aov', target: 2 }]);
  });

  it('lets a layer take a setting back to none', () => {
    expect(mergeSettings(base, { windowMs: null }).windowMs).toBeNull();
  });
});
