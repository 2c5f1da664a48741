export { type Description, describe, type SheetDescription } from './describe.ts';
export {
  type ColumnDescription,
  describeNumbers,
  type NumberDescription,
} from './describe-column.ts';
export { numberStatistics } from './number-statistics.ts';
export { profile } from './profile.ts';
export { type Statistics, statisticsPart } from './statistics-part.ts';
export type {
  CategoryStatistics,
  ColumnQuality,
  NumberStatistics,
  Profile,
  ValueCheck,
} from './types.ts';
