import type { Words } from '../words/types.ts';
import type { SampleSheet } from './types.ts';

/** The targets sheet: seven metrics, targets typed as people type them. */
export function targetsSheet(words: Words): SampleSheet {
  return {
    name: words.sheets.targets,
    headerRow: 1,
    rows: [words.targetHeaders, ...words.targets],
    widths: [14, 24, 14, 14],
    dateColumns: [],
    timeColumns: [],
  };
}
