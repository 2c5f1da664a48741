import { type Analysis, buildReport, type Mining, note, type Report, type SheetId } from '#core';
import { OUTPUTS, type OutputId, USUAL_OUTPUTS } from '../service.ts';

/** Sheets of a report that go with an output. */
const SHEETS: Readonly<Record<OutputId, readonly SheetId[]>> = {
  segments: ['segments'],
  path: ['path', 'path-data'],
  evaluation: ['evaluation'],
  customers: ['customers'],
  log: ['log'],
  // Only in the report when it was computed.
  mining: [],
};

/** The analysis without the parts that were not chosen; each says so as its reason. */
export function chosenAnalysis(
  analysis: Analysis,
  outputs: readonly OutputId[] = USUAL_OUTPUTS,
): Analysis {
  const has = (output: OutputId) => outputs.includes(output);
  const { cleaned, missing } = analysis;
  return {
    ...analysis,
    ...(has('segments')
      ? {}
      : { segmentation: null, cleaned: { ...cleaned, typedSegments: null } }),
    ...(has('path') ? {} : { funnel: null }),
    ...(has('evaluation') ? {} : { evaluation: null }),
    missing: {
      segments: has('segments')
        ? missing.segments
        : note('info', 'addin.views.not-chosen.segments'),
      path: has('path') ? missing.path : note('info', 'addin.views.not-chosen.path'),
      evaluation: has('evaluation')
        ? missing.evaluation
        : note('info', 'addin.views.not-chosen.evaluation'),
    },
  };
}

/**
 * The report of the chosen parts: no sheet of a part that was not chosen, no formula that needs one.
 *
 * @param mining what was computed of the mining step; none when absent
 */
export function chosenReport(
  analysis: Analysis,
  outputs: readonly OutputId[] = USUAL_OUTPUTS,
  mining: Mining = {},
): Report {
  const left = new Set(
    OUTPUTS.filter((output) => !outputs.includes(output)).flatMap((output) => SHEETS[output]),
  );
  const report = buildReport(chosenAnalysis(analysis, outputs), {
    customers: outputs.includes('customers'),
    door: 'pane',
    mining,
  });
  return { ...report, sheets: report.sheets.filter(({ id }) => !left.has(id)) };
}
