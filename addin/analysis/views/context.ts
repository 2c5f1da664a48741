import type { Analysis, Report } from '#core';
import { type Say, sayIn } from './words.ts';

/** What the views of a finished analysis are made from. */
export interface ViewContext {
  /** As computed, with every part. */
  readonly analysis: Analysis;
  /** As written: parts that were not chosen are missing. */
  readonly report: Report;
  readonly currency: string;
  readonly say: Say;
}

/** The context of a finished analysis and its report. */
export function viewContext(analysis: Analysis, report: Report): ViewContext {
  return { analysis, report, currency: report.currency, say: sayIn(report.language) };
}
