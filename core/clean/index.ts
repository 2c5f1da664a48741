export { clean } from './clean.ts';
export type {
  Attribute,
  Cleaned,
  CleaningCounts,
  CleaningLog,
  Customers,
  Events,
  Feedback,
  LogEntry,
  Orders,
  ReviewItem,
  RowSource,
  SegmentRow,
  StageRow,
  TargetRow,
  TypedNumber,
} from './types.ts';
