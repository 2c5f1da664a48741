import type { Analysis, Report, SourceFile } from '#core';
import type { OutputId } from '../service.ts';
import type { ViewContext } from '../views/context.ts';

/** The last analysis, kept for the calls after it. */
export interface KeptRun {
  /** What it was asked with, but for the outputs. */
  readonly key: string;
  readonly source: SourceFile;
  readonly analysis: Analysis;
  /** What was chosen to be written. */
  readonly outputs: readonly OutputId[];
  readonly report: Report;
  readonly context: ViewContext;
}
