export { averageOrder, customerMetrics } from './customer-metrics.ts';
export { paidOrders } from './paid-orders.ts';
export { type PlannedSegment, plannedSegments } from './planned-segments.ts';
export { PRESET_SEGMENTS, type PresetSegment } from './presets.ts';
export { rfmScores } from './rfm.ts';
export {
  ATTRIBUTE_ROLES,
  areDisjoint,
  type Bounds,
  boundsOf,
  type CustomerFacts,
  comparedThreshold,
  customerFacts,
  describeRule,
  evaluateRule,
  fmScore,
  formatRule,
  isComplete,
  isContradiction,
  monthsBefore,
  type NumberName,
  nameOf,
  nameText,
  numberLabel,
  type Operand,
  operandsIn,
  parseRule,
  quarterAfter,
  quarterBefore,
  type Rule,
  type RuleContext,
  type RuleThresholds,
  roleLabel,
  rolesIn,
  ruleThresholds,
  ruleWording,
  shared,
  THRESHOLD_NAMES,
  type ThresholdName,
  thresholdValue,
  uncovered,
  usesCampaign,
  type Wording,
  yearsBetween,
} from './rules/index.ts';
export { type SegmentationInput, segmentCustomers } from './segment-customers.ts';
export { segmentsIn } from './segments-in.ts';
export { suggestThresholds } from './suggest-thresholds.ts';
export type {
  CustomerMetrics,
  OrderTotals,
  Rfm,
  Segment,
  Segmentation,
  ThresholdSuggestion,
} from './types.ts';
