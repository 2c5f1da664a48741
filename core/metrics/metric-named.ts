import { t } from '../i18n/index.ts';
import { METRICS } from './dictionary.ts';
import type { MetricId } from './types.ts';

/**
 * Other names that mean just the same. A click rate is no engagement rate and a GMV no net revenue: names
 * that may mean something else are left unknown rather than compared with the wrong number.
 */
const OTHER_NAMES: Readonly<Partial<Record<MetricId, readonly string[]>>> = {
  reach: ['触达客户数', '触达客户', '覆盖客户数', 'reach', 'customers touched'],
  engagement_rate: ['参与率', '活动参与率', 'engagement', 'participation rate'],
  conversion_rate: [
    ...['下单转化率', '购买转化率', '活动转化率', '下单转化', 'conversion', 'order conversion'],
    ...['order conversion rate', 'purchase conversion rate', 'cvr'],
  ],
  new_customers: ['新客', '新增客户', '新增客户数', '新客户数', 'new buyers'],
  orders: ['订单量', '下单数', '单量', 'number of orders', 'order count'],
  revenue: ['成交金额', '成交额', '销售金额', '营业额', 'sales', 'sales revenue'],
  aov: ['平均客单价', '笔单价', 'average order', 'aov'],
  satisfaction: ['客户满意度', '满意度评分', 'csat', 'satisfaction score'],
};

/**
 * The metric a name stands for, in either language; `null` for one that isn't in the dictionary.
 *
 * @example
 * metricNamed('下单转化率') // => 'conversion_rate'
 * metricNamed('Average Order Value') // => 'aov'
 * metricNamed('满意度（抽样调研）') // => 'satisfaction'
 * metricNamed('点击率') // => null
 */
export function metricNamed(name: string): MetricId | null {
  const wanted = plain(name);
  for (const { id, name: code } of METRICS.values()) {
    const names = [id, t('zh', code), t('en', code), ...(OTHER_NAMES[id] ?? [])];
    if (names.some((known) => plain(known) === wanted)) return id;
  }
  return null;
}

/** Without brackets and what stands in them, capitals, spaces and separators. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
