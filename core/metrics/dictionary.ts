import type { MetricDefinition, MetricDimension, MetricId, MetricUnit } from './types.ts';

function metric<Id extends MetricId>(
  id: Id,
  unit: MetricUnit,
  dimension: MetricDimension,
  direction: 1 | -1 = 1,
): [MetricId, MetricDefinition] {
  return [
    id,
    {
      id,
      unit,
      dimension,
      name: `metrics.${id}.name`,
      definition: `metrics.${id}.definition`,
      formula: `metrics.${id}.formula`,
      direction,
    },
  ];
}

/** Every metric and its one meaning, in the order a reader meets them: reach first, feedback last. */
export const METRICS: ReadonlyMap<MetricId, MetricDefinition> = new Map([
  metric('customers', 'count', 'reach'),
  metric('reach', 'count', 'reach'),
  metric('engagement_rate', 'rate', 'engagement'),
  metric('conversion_rate', 'rate', 'conversion'),
  metric('buyers', 'count', 'conversion'),
  metric('new_customers', 'count', 'conversion'),
  metric('orders', 'count', 'conversion'),
  metric('revenue', 'money', 'value'),
  metric('aov', 'money', 'value'),
  metric('purchase_frequency', 'ratio', 'value'),
  metric('repeat_rate', 'rate', 'value'),
  metric('redemption_rate', 'rate', 'conversion'),
  metric('clv', 'money', 'value'),
  metric('roi', 'percent', 'value'),
  metric('roas', 'ratio', 'value'),
  metric('cac', 'money', 'value', -1),
  metric('refund_rate', 'rate', 'feedback', -1),
  metric('satisfaction', 'score', 'feedback'),
]);
