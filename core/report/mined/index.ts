import type { MinedResults, Mining, PartId } from '../../mining/index.ts';
import type { ReportContext } from '../context.ts';
import { qualitySheet } from '../quality/quality-sheet.ts';
import type { ReportSheet } from '../types.ts';
import { clustersSheet } from './clusters-sheet.ts';
import { goalsSheet } from './goals-sheet.ts';
import { identitySheet } from './identity-sheet.ts';
import { journeySheet } from './journey/journey-sheet.ts';
import { lifecycleSheet } from './lifecycle-sheet.ts';
import { personasSheet } from './personas-sheet.ts';
import { rulesSheet } from './rules-sheet.ts';
import { segmentationsSheet } from './segmentations-sheet.ts';
import { statisticsSheet } from './statistics-sheet.ts';
import { tagTableSheet } from './tag-table-sheet.ts';
import { tagsSheet } from './tags-sheet.ts';

/** The sheets of each part; the first is the one that people are led to. */
const SHEETS: {
  readonly [Id in PartId]: (
    context: ReportContext,
    result: MinedResults[Id],
    others: Mining,
  ) => readonly ReportSheet[];
} = {
  goals: (context, result) => [goalsSheet(context, result)],
  personas: (context, result) => [personasSheet(context, result)],
  segmentations: (context, result) => [segmentationsSheet(context, result)],
  clusters: (context, result) => [clustersSheet(context, result)],
  tags: (context, result, { clusters }) => [
    tagsSheet(context, result),
    ...tagTableSheet(context, result, clusters?.result ?? null),
  ],
  rules: (context, result) => [rulesSheet(context, result)],
  journey: (context, result) => [journeySheet(context, result)],
  lifecycle: (context, result) => [lifecycleSheet(context, result)],
  statistics: (context, result) => [statisticsSheet(context, result)],
  identity: (context, result) => [identitySheet(context, result)],
  quality: (context) => [qualitySheet(context)],
};

/**
 * Sheets of one part that could be computed.
 *
 * @param others what was computed beside it, for what its sheets carry over from there
 */
export function sheetsOfPart<Id extends PartId>(
  context: ReportContext,
  id: Id,
  result: MinedResults[Id],
  others: Mining = {},
): readonly ReportSheet[] {
  return SHEETS[id](context, result, others);
}

/** Parts whose sheets are in every report, whether asked for or not. */
const ALWAYS: ReadonlySet<PartId> = new Set(['quality']);

/** Sheets of all parts that were computed, by their part. */
export function minedSheets(context: ReportContext, mining: Mining): readonly ReportSheet[] {
  return (Object.keys(SHEETS) as PartId[]).flatMap((id) => {
    const mined = mining[id];
    return mined?.result == null || ALWAYS.has(id)
      ? []
      : sheetsOfPart(context, id, mined.result, mining);
  });
}
