export { METRICS } from './dictionary.ts';
export { measure, measureBy, measureOver, measureUnions } from './measure.ts';
export { metricNamed } from './metric-named.ts';
export { METRIC_NEEDS, type MetricNeed } from './metric-needs.ts';
export { codesInOrder, orderIndex } from './order-index.ts';
export { NEED_CUSTOMERS } from './order-measures.ts';
export {
  type Groups,
  METRIC_IDS,
  type Measure,
  type MeasureSource,
  type MetricDefinition,
  type MetricDimension,
  type MetricId,
  type MetricUnit,
  type Scope,
} from './types.ts';
