export type {
  CategoryStatistics,
  ColumnQuality,
  NumberStatistics,
  Profile,
} from './types.ts';
