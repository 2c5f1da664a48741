import type { MinedResults, Mining, PartId } from '../../mining/index.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSheet } from '../types.ts';
import { clustersSheet } from './clusters-sheet.ts';
import { goalsSheet } from './goals-sheet.ts';
import { rulesSheet } from './rules-sheet.ts';
import { statisticsSheet } from './statistics-sheet.ts';

/** The sheets of each part; the first is the one that people are led to. */
const SHEETS: {
  readonly [Id in PartId]: (
    context: ReportContext,
    result: MinedResults[Id],
  ) => readonly ReportSheet[];
} = {
  goals: (context, result) => [goalsSheet(context, result)],
  clusters: (context, result) => [clustersSheet(context, result)],
  rules: (context, result) => [rulesSheet(context, result)],
  statistics: (context, result) => [statisticsSheet(context, result)],
};

/** Sheets of one part that could be computed. */
export function sheetsOfPart<Id extends PartId>(
  context: ReportContext,
  id: Id,
  result: MinedResults[Id],
): readonly ReportSheet[] {
  return SHEETS[id](context, result);
}

/** Sheets of all parts that were computed, by their part. */
export function minedSheets(context: ReportContext, mining: Mining): readonly ReportSheet[] {
  return (Object.keys(SHEETS) as PartId[]).flatMap((id) => {
    const mined = mining[id];
    return mined?.result == null ? [] : sheetsOfPart(context, id, mined.result);
  });
}
