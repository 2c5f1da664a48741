import { t } from '../i18n/index.ts';
import { METRICS, type MetricId } from '../metrics/index.ts';

/** Other names people give the metrics. */
const OTHER_NAMES: Readonly<Partial<Record<MetricId, readonly string[]>>> = {
  reach: ['触达客户数', '触达数', '触达量', '覆盖人数', '曝光人数', 'reach', 'reached'],
  engagement_rate: ['参与率', '点击率', '打开率', 'engagement', 'click rate', 'participation rate'],
  conversion_rate: ['下单转化率', '购买转化率', 'conversion', 'order conversion', 'cvr'],
  new_customers: ['新客', '新增客户', '新增客户数', '新客户数', 'new buyers'],
  orders: ['订单量', '下单数', '单量', 'number of orders'],
  revenue: ['成交金额', '成交额', '销售金额', '营业额', '收入', 'gmv', 'sales'],
  aov: ['平均客单价', '笔单价', 'average order', 'aov'],
  refund_rate: ['退货率', 'return rate'],
  satisfaction: ['客户满意度', '满意度评分', 'csat', 'satisfaction score'],
};

/**
 * The metric a name stands for, in either language; `null` for one that isn't in the dictionary.
 *
 * @example
 * metricNamed('下单转化率') // => 'conversion_rate'
 * metricNamed('Average Order Value') // => 'aov'
 * metricNamed('满意度（抽样调研）') // => 'satisfaction'
 * metricNamed('心情') // => null
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
