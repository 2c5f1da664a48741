export { comparisonsJson } from './compare-json.ts';
export { compareEachSegment, compareSegments } from './compare-segments.ts';
export { correctedTogether } from './correct-together.ts';
export { columnNames, customerColumn } from './customer-column.ts';
export type {
  CategoryComparison,
  ComparedGroup,
  ComparedValue,
  CustomerColumn,
  EffectSize,
  NumberComparison,
  SegmentComparison,
} from './types.ts';
