import {
  type Analysis,
  analyze,
  CancelledError,
  type Control,
  checkpoint,
  LensError,
  PRESETS,
  type SourceFile,
} from '#core';
import { partNames } from '../mined/mined-view.ts';
import { withOwnRules } from '../rules/own-rules.ts';
import { segmentsView } from '../rules/segments-view.ts';
import { type AnalysisRequest, type AnalysisViews, USUAL_OUTPUTS } from '../service.ts';
import { viewContext } from '../views/context.ts';
import { planView } from '../views/plan-view.ts';
import { qualityView } from '../views/quality-view.ts';
import { recognitionView } from '../views/recognition-view.ts';
import { resultsView } from '../views/results-view.ts';
import { settingsView } from '../views/settings-view.ts';
import { chosenAnalysis, chosenReport } from './chosen.ts';
import type { KeptRun } from './kept-run.ts';
import { problemOf } from './problems.ts';
import { recogniseOnly } from './recognise.ts';

/** What came of a run: views, and what is kept for later calls (`null`: nothing could be computed). */
export interface RunResult {
  readonly views: AnalysisViews;
  readonly kept: KeptRun | null;
}

/** Settings and outputs of a request as one text, but for the outputs: the same text, the same analysis. */
export function requestKey({ settings, language }: AnalysisRequest): string {
  return JSON.stringify([language, settings]);
}

/**
 * Analyses a workbook and makes all views of it. A workbook that is recognised but gives no result
 * still has its sheets, its plan and its settings, and the problem.
 *
 * @param earlier the run before; its analysis is taken when only the outputs differ
 * @throws LensError when nothing at all was recognised; CancelledError
 */
export async function runAnalysis(
  source: SourceFile,
  request: AnalysisRequest,
  version: string,
  control: Control,
  earlier: KeptRun | null = null,
): Promise<RunResult> {
  const key = requestKey(request);
  let analysis: Analysis;
  try {
    analysis =
      earlier?.key === key && earlier.source === source
        ? earlier.analysis
        : await analysed(source, request, version, control, earlier);
  } catch (error) {
    if (!(error instanceof LensError) || error instanceof CancelledError) throw error;
    return { views: viewsWithout(source, request, error), kept: null };
  }
  await checkpoint(control, 'report');
  const report = chosenReport(analysis, request.outputs);
  await checkpoint(control, 'report', 1);
  const context = viewContext(analysis, report);
  const { recognition, settings, notes } = analysis;
  const { missing } = chosenAnalysis(analysis, request.outputs);
  const early = notes.filter(({ code }) => /^(?:workbook|table|roles|settings)\./.test(code));
  return {
    views: {
      data: recognitionView(recognition, early, qualityView(context), settings.language),
      plan: planView(settings, analysis, request.outputs),
      results: resultsView(context, missing),
      segments: segmentsView(context),
      settings: settingsView(settings),
      parts: partNames(context.say),
      problem: null,
    },
    kept: { key, source, analysis, outputs: request.outputs ?? USUAL_OUTPUTS, report, context },
  };
}

function analysed(
  source: SourceFile,
  { settings, language }: AnalysisRequest,
  version: string,
  control: Control,
  earlier: KeptRun | null,
): Promise<Analysis> {
  const own = withOwnRules(settings, earlier?.analysis.settings.preset ?? PRESETS[0]);
  return analyze([source], { settings: [own], language, version }, control);
}

/** The views of a workbook that cannot be analysed. */
function viewsWithout(
  source: SourceFile,
  request: AnalysisRequest,
  error: LensError,
): AnalysisViews {
  const { recognition, settings, notes } = recogniseOnly(source, request);
  const data = recognitionView(recognition, notes, null, request.language);
  if (data.sheets.length === 0) throw error;
  return {
    data,
    plan: planView(settings, null, request.outputs),
    results: null,
    segments: null,
    settings: settingsView(settings),
    parts: [],
    problem: problemOf(error, request.language),
  };
}
