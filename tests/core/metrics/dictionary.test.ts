import { describe, expect, it } from 'vitest';
import { METRIC_IDS, METRICS, t } from '#core';

describe('METRICS', () => {
  it('holds every metric once', () => {
    expect([...METRICS.keys()].sort()).toEqual([...METRIC_IDS].sort());
  });

  it('names, defines and explains each in both languages', () => {
    for (const { name, definition, formula } of METRICS.values()) {
      expect(t('zh', name)).toMatch(/\p{Script=Han}/u);
      expect(t('en', name)).not.toMatch(/\p{Script=Han}/u);
      expect(t('zh', definition)).toMatch(/。$/);
      expect(t('en', definition)).toMatch(/\.$/);
      expect(t('zh', formula)).not.toBe(t('en', formula));
    }
  });

  it('calls only refunds and the cost of a new customer worse when they rise', () => {
    const worse = [...METRICS.values()].filter(({ direction }) => direction === -1);
    expect(worse.map(({ id }) => id)).toEqual(['cac', 'refund_rate']);
  });
});
