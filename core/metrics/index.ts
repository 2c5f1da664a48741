export {
  METRIC_IDS,
  type Measure,
  type MetricDefinition,
  type MetricDimension,
  type MetricId,
  type MetricUnit,
  type Scope,
} from './types.ts';
