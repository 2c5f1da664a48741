import { describe, expect, it } from 'vitest';
import { METRICS, metricNamed, t } from '#core';

describe('metricNamed', () => {
  it('knows every metric by id and by its name in both languages', () => {
    for (const { id, name } of METRICS.values()) {
      expect([id, t('zh', name), t('en', name)].map(metricNamed)).toEqual([id, id, id]);
    }
  });

  it.each([
    ['下单转化率', 'conversion_rate'],
    ['Order conversion rate', 'conversion_rate'],
    ['Average order', 'aov'],
    ['满意度（抽样调研）', 'satisfaction'],
    ['Satisfaction (of 5)', 'satisfaction'],
    ['成交金额', 'revenue'],
  ])('%s is %s', (name, metric) => {
    expect(metricNamed(name)).toBe(metric);
  });

  it.each(['点击率', 'Open rate', 'GMV', '曝光量', '退货率', '', '心情'])(
    'would rather not know than guess: %s',
    (name) => {
      expect(metricNamed(name)).toBeNull();
    },
  );
});
