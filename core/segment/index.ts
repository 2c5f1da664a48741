export type {
  CustomerMetrics,
  OrderTotals,
  Rfm,
  Segment,
  Segmentation,
  ThresholdSuggestion,
} from './types.ts';
