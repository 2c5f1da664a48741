import { type Analysis, analyze, type LensError, type PartialSettings } from '#core';
import { type CellInput, fileOf, gridOf } from '../../support/grid.ts';

/** A list as a column of cells. */
export const column = <Value>(...values: readonly Value[]): Value[][] =>
  values.map((value) => [value]);

/** Analysis of one sheet, as the command line makes it. */
export function analysisOf(
  rows: readonly (readonly CellInput[])[],
  settings: PartialSettings = {},
): Promise<Analysis> {
  return analyze([fileOf('data.csv', gridOf('data', rows))], {
    settings: [settings],
    language: 'en',
    version: '0',
  });
}

/** The code of what a call throws; `null` when it throws nothing. */
export async function codeThrown(call: () => unknown): Promise<string | null> {
  try {
    await call();
    return null;
  } catch (error) {
    return (error as LensError).code;
  }
}
