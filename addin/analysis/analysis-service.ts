import {
  CancelledError,
  type Control,
  type CustomerIndex,
  checkpoint,
  customerIndex,
  type Language,
  LensError,
  type Question,
  type SourceFile,
  segmentedOf,
} from '#core';
import { SAMPLE_CAMPAIGN, sampleSheets } from '#samples';
import { parseSource } from '#workbook/read';
import { type PlannedReport, planReport, planSample } from '../plan/index.ts';
import { answerView } from './ask/answer-view.ts';

import { customerView } from './customer/customer-view.ts';
import { WorkbookIntake } from './intake/workbook-intake.ts';
import { foundView } from './mined/found-view.ts';
import { minedView } from './mined/mined-view.ts';
import { rulePreview } from './rules/preview.ts';

import { callOrder } from './run/in-order.ts';
import type { KeptRun } from './run/kept-run.ts';
import { problemOf } from './run/problems.ts';
import { runAnalysis } from './run/run-analysis.ts';
import { writtenReport } from './run/written-report.ts';
import type { AnalysisService, Outcome } from './service.ts';

/** What the service needs to know of its surroundings. */
export interface ServiceOptions {
  /** Version of the product, for the manifest of an analysis. */
  readonly version: string;
}

/**
 * The analysis behind the pane: takes a workbook's cells, keeps the last result, answers with views.
 * Touches nothing of a worker or a page, so that it runs anywhere.
 */
export function analysisService({ version }: ServiceOptions): AnalysisService {
  const order = callOrder();
  let intake = new WorkbookIntake('');
  let source: SourceFile | null = null;
  let kept: KeptRun | null = null;
  let index: CustomerIndex | null = null;
  let planned: PlannedReport | null = null;
  let lastAsked: Question | null = null;
  let language: Language = 'en';

  const forget = (name: string): void => {
    intake = new WorkbookIntake(name);
    source = null;
    kept = null;
    index = null;
    planned = null;
    lastAsked = null;
  };
  const outcome = <T>(
    work: (control: Control) => Promise<T> | T,
    progress?: Control['progress'],
  ): Promise<Outcome<T>> =>
    order.run(async (control): Promise<Outcome<T>> => {
      try {
        return { kind: 'done', value: await work(control) };
      } catch (error) {
        if (error instanceof CancelledError) return { kind: 'cancelled' };
        return { kind: 'problem', problem: problemOf(error, language) };
      }
    }, progress);
  const withResult = <T>(
    work: (run: KeptRun, control: Control) => Promise<T> | T,
  ): Promise<Outcome<T>> =>
    outcome((control) => {
      if (kept === null) throw new LensError('addin.views.no-analysis');
      return work(kept, control);
    });

  return {
    begin: (name) => order.run(() => forget(name)),
    sheet: (meta) => order.run(() => intake.sheet(meta)),
    cells: (chunk) => order.run(() => intake.cells(chunk)),
    file: (name, bytes, inLanguage = language) =>
      outcome(async (control) => {
        language = inLanguage;
        forget(name);
        source = await parseSource(name, bytes, {}, control);
        return null;
      }),
    analyse: (request, progress) =>
      outcome(async (control) => {
        language = request.language;
        if (source === null) {
          source = await intake.source();
          intake = new WorkbookIntake(source.name);
        }
        const telling: Control = {
          ...control,
          found: (step, count) => {
            progress(step, 1, count);
          },
        };
        const result = await runAnalysis(source, request, version, telling, kept);
        kept = result.kept;
        index = null;
        return result.views;
      }, progress),
    preview: (rules) =>
      withResult(({ analysis }) => {
        const segmented = segmentedOf(analysis);
        if (segmented === null) throw new LensError('addin.views.no-analysis');
        return rulePreview(segmented, rules);
      }),
    customer: (at) =>
      order.run(() => {
        if (kept === null) return null;
        index ??= customerIndex(kept.analysis);
        const who = 'id' in at ? index.withId(at.id) : index.atRow(at.sheet, at.row);
        return who < 0 ? null : customerView(kept.context, who);
      }),
    ask: (asked) =>
      withResult(({ analysis }) => {
        const { view, question } = answerView(analysis, asked, lastAsked);
        lastAsked = question ?? lastAsked;
        return view;
      }),
    mined: (part) =>
      withResult(async ({ analysis }, control) => {
        await checkpoint(control, 'mine');
        return minedView(analysis, part);
      }),
    find: (query) => withResult(({ analysis }) => foundView(analysis, query)),
    plan: () =>
      withResult(async (run, control) => {
        planned = planReport(await writtenReport(run, control));
        return planned.plan;
      }),
    block: (sheet, block) =>
      order.run(() => {
        if (planned === null) throw new LensError('addin.views.no-block');
        return planned.block(sheet, block);
      }),
    sample: (wanted) =>
      order.run(() => {
        planned = planSample(sampleSheets(wanted), wanted);
        return { plan: planned.plan, settings: { campaign: SAMPLE_CAMPAIGN } };
      }),
    cancel: async () => order.cancel(),
  };
}
