export { groupingNamed, groupingsOf } from './groupings.ts';
export { type Migration, migrationSince } from './migration.ts';
export { type GroupingRelation, relateGroupings } from './relate.ts';
export { currentGrouping, segmentedBy } from './segment-groupings.ts';
export { type GroupSummary, groupSummaries } from './summaries.ts';
export type { CustomerGroup, Grouping, Groupings } from './types.ts';
