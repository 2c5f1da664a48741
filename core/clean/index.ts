export { clean } from './clean.ts';
export { knownBy } from './known-by.ts';
export { contactForm } from './read/contact-keys.ts';
export { type RoleReading, readInRole } from './read/read-role.ts';
export { parseGender } from './read/words.ts';
export { customerKeysOf, type WordColumn } from './read/words-of.ts';
export type {
  Attribute,
  AttributeConflict,
  Cleaned,
  CleaningCounts,
  CleaningLog,
  Costs,
  Coupons,
  Customers,
  Events,
  Feedback,
  FilledColumn,
  LogEntry,
  Orders,
  ReviewItem,
  RowSource,
  SegmentRow,
  StageRow,
  TargetRow,
  TypedNumber,
} from './types.ts';
