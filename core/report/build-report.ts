import type { Analysis } from '../analysis/index.ts';
import { type ReportOptions, reportContext } from './context.ts';
import { customersSheet } from './customers-sheet.ts';
import { evaluationSheet } from './evaluation-sheet.ts';
import { logSheet } from './log-sheet.ts';
import { metricsSheet } from './metrics-sheet.ts';
import { minedSheets } from './mined/index.ts';
import { overviewSheet } from './overview-sheet.ts';
import { pathDataSheet } from './path-data-sheet.ts';
import { pathSheet } from './path-sheet.ts';
import { qualitySheet } from './quality/quality-sheet.ts';
import { segmentsSheet } from './segments-sheet.ts';
import { settingsSheet } from './settings-sheet.ts';
import { spreadColumns } from './spread-columns.ts';
import { type Report, type ReportSheet, SHEET_IDS } from './types.ts';

/**
 * The analysis as sheets for people. Numbers of the overview and T1–T3 are formulas over the result
 * tables, their results from the analysis; a part that could not be made says what is missing.
 */
export function buildReport(analysis: Analysis, options: ReportOptions = {}): Report {
  const context = reportContext(analysis, options);
  const { language, currency, say } = context;
  // The overview points at the other sheets, so they are laid out first.
  const customers = customersSheet(context);
  const metrics = metricsSheet(context);
  const pathData = pathDataSheet(context);
  const segments = segmentsSheet(context, customers);
  const path = pathSheet(context, pathData);
  const evaluation = evaluationSheet(context, metrics);
  const overview = overviewSheet(context, metrics, { segments, path, evaluation });
  const name = analysis.settings.campaignName;
  return {
    language,
    title: name === null || name === '' ? say('report.title') : say('report.title-of', { name }),
    currency,
    sheets: inOrder([
      overview,
      segments.sheet,
      path.sheet,
      evaluation.sheet,
      customers.sheet,
      metrics.sheet,
      ...(pathData === null ? [] : [pathData.sheet]),
      logSheet(context),
      qualitySheet(context),
      settingsSheet(context),
      ...minedSheets(context, options.mining ?? {}),
    ]).map(spreadColumns),
  };
}

function inOrder(sheets: readonly ReportSheet[]): readonly ReportSheet[] {
  const place = ({ id }: ReportSheet) => SHEET_IDS.indexOf(id);
  return [...sheets].sort((one, other) => place(one) - place(other));
}
