import { leftovers, removeSheets } from './settle.ts';
import { survey } from './survey.ts';

/**
 * Takes away what an interrupted run left: staging sheets and half-written results. For the start,
 * when the connection was lost before the run itself could do so.
 */
export async function cleanUp(): Promise<void> {
  await removeSheets(leftovers(await survey()));
}
