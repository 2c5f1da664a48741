export { numberStatistics } from './number-statistics.ts';
export { profile } from './profile.ts';
export type {
  CategoryStatistics,
  ColumnQuality,
  NumberStatistics,
  Profile,
} from './types.ts';
