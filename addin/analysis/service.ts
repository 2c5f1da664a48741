import type { DefinedTable, Language, MergedArea, PartId, PartialSettings, Step } from '#core';
import type { WriteBlock, WritePlan } from '../plan/types.ts';
import type { Asked } from './ask/answer-view.ts';
import type {
  AnswerView,
  CustomerView,
  FoundView,
  MinedName,
  MinedView,
  PlanView,
  Problem,
  RecognitionView,
  ResultsView,
  RuleDraft,
  RulePreviewView,
  SegmentsView,
  SettingsView,
} from './views.ts';

/** What is read of a sheet before its cells: everything but the values. Columns are zero-based. */
export interface SheetMeta {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly tables: readonly DefinedTable[];
  readonly merges: readonly MergedArea[];
}

/**
 * A block of cells, typed, row by row: `kinds[row * columns + column]` as `CellKind`, the number beside
 * it in `values`; texts and errors are indices into `texts`. The buffers are transferred, not copied.
 */
export interface CellChunk {
  /** 1-based sheet row and zero-based column of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  readonly texts: readonly string[];
}

/**
 * How far the work is; `fraction` 0–1 within the step, `null` where it isn't known. `found` comes once a
 * step is over, as `Control.found` counts.
 */
export type Progress = (step: Step, fraction: number | null, found?: number) => void;

/** What came of a call: the value, a problem in the user's words, or nothing since the user cancelled. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'cancelled' };

/** Parts of a report a user can choose. */
export const OUTPUTS = ['segments', 'path', 'evaluation', 'customers', 'log', 'mining'] as const;
export type OutputId = (typeof OUTPUTS)[number];
/** What a run makes when nobody chose; the mining step is asked for. */
export const USUAL_OUTPUTS: readonly OutputId[] = OUTPUTS.filter((output) => output !== 'mining');

/** What an analysis in the pane starts from. `settings` lie over those of the settings sheet. */
export interface AnalysisRequest {
  readonly settings: PartialSettings;
  /** Language of everything shown and written. */
  readonly language: Language;
  /** What to write; the usual outputs when absent. */
  readonly outputs?: readonly OutputId[];
}

/** Everything the pane shows of an analysis. */
export interface AnalysisViews {
  readonly data: RecognitionView;
  readonly plan: PlanView;
  /** `null` when nothing could be computed; `problem` says why. */
  readonly results: ResultsView | null;
  readonly segments: SegmentsView | null;
  readonly settings: SettingsView;
  /** What can be asked for by `mined`, in order; empty when nothing could be computed. */
  readonly parts: readonly MinedName[];
  readonly problem: Problem | null;
}

/**
 * The analysis, in a worker of its own: cells go in, views and a plan for writing come out. The pane
 * holds no rows. One workbook at a time; calls are answered in order, but `cancel` acts at once.
 */
export interface AnalysisService {
  /** Starts anew: forgets all cells. `name`: the workbook's name. */
  begin(name: string): Promise<void>;
  /** The cells sent from here on belong to this sheet. */
  sheet(meta: SheetMeta): Promise<void>;
  cells(chunk: CellChunk): Promise<void>;
  /** A whole file instead of cells. `language`: of what is wrong with it; that of the last analysis when absent. */
  file(name: string, bytes: Uint8Array, language?: Language): Promise<Outcome<null>>;
  /** Recognises, cleans and computes; the result is kept for the calls below. */
  analyse(request: AnalysisRequest, progress: Progress): Promise<Outcome<AnalysisViews>>;
  /** Who would move where if these rules were saved; nothing is kept of it. */
  preview(rules: readonly RuleDraft[]): Promise<Outcome<RulePreviewView>>;
  /** Who stands in a sheet row (1-based), or has an id; `null`: nobody. */
  customer(
    at: { readonly sheet: string; readonly row: number } | { readonly id: string },
  ): Promise<CustomerView | null>;
  /** A question in words or pressed, answered from the last analysis; follow-ups refer to the one before. */
  ask(asked: Asked): Promise<Outcome<AnswerView>>;
  /** A part of what stands behind the tables, computed when it is asked for the first time. */
  mined(part: PartId): Promise<Outcome<MinedView>>;
  /** Customers by a search over tags: “VIP and coastal and not opted out”. */
  find(query: string): Promise<Outcome<FoundView>>;
  /** The report of the last analysis as a plan; its large tables come by `block`. */
  plan(): Promise<Outcome<WritePlan>>;
  /** A block of cells of the plan handed out last: by `plan` or `sample`. */
  block(sheet: number, block: number): Promise<WriteBlock>;
  /** The demo sheets in a language, as a plan, and the settings that fit them. */
  sample(
    language: Language,
  ): Promise<{ readonly plan: WritePlan; readonly settings: PartialSettings }>;
  /** Ends the call under way; it answers `cancelled`. */
  cancel(): Promise<void>;
}
