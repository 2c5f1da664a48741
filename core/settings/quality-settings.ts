import type { MessageCode } from '../i18n/index.ts';

export const DECISIONS = ['keep', 'exclude', 'correct'] as const;
/** What a person decided about an amount of the review queue. */
export type Decision = (typeof DECISIONS)[number];

/** A decision, known by what the row says, so that it holds wherever the row stands. */
export interface ReviewSetting {
  /** Fingerprint of the row or order. */
  readonly key: string;
  readonly decision: Decision;
  /** The right amount; only with `correct`. */
  readonly corrected: number | null;
  /** Cell and amount when it was decided, for people. */
  readonly where: string;
  readonly amount: number | null;
}

export const FILL_RULES = ['median', 'mode', 'constant', 'unknown'] as const;
export type FillRule = (typeof FILL_RULES)[number];

/** What stands in for missing values of a column. */
export interface FillSetting {
  /** `Sheet.Column`, a header, or a role. */
  readonly column: string;
  readonly rule: FillRule;
  /** The constant; `null` for other rules. */
  readonly value: string | null;
}

/** Cleaning rules that can be switched off, each with the sentence the log calls it by. */
export const UNDO_CODES = {
  'row-duplicate': 'clean.row-duplicate',
  'row-duplicate-form': 'clean.row-duplicate-form',
  'row-refund': 'clean.row-refund',
  'row-unpaid': 'clean.row-unpaid',
  'row-zero-amount': 'clean.row-zero-amount',
  'row-negative-amount': 'clean.row-negative-amount',
  'row-joined': 'clean.row-joined',
  text: 'clean.text',
  key: 'clean.key',
  gender: 'clean.gender',
  'missing-word': 'clean.missing-word',
  'number-text': 'clean.number-text',
  'date-text': 'clean.date-text',
  'date-serial': 'clean.date-serial',
  'date-epoch': 'clean.date-epoch',
  'date-zone': 'clean.date-zone',
  'date-implausible': 'clean.date-implausible',
  'score-text': 'clean.score-text',
  'filled-down': 'clean.filled-down',
  'totals-rows': 'clean.totals-rows',
} as const satisfies Readonly<Record<string, MessageCode>>;
export type UndoRule = keyof typeof UNDO_CODES;
export const UNDO_RULES = Object.keys(UNDO_CODES) as readonly UndoRule[];

/** Quality of the data in an earlier run. Scores are 0–1, `null` where they could not be given. */
export interface QualityRun {
  readonly asOf: string | null;
  readonly rows: number;
  readonly score: number | null;
  readonly accuracy: number | null;
  readonly completeness: number | null;
  readonly consistency: number | null;
  readonly timeliness: number | null;
  readonly usefulness: number | null;
  /** Hash of the data it was made from. */
  readonly inputs: string;
}

/** The rules that are switched off, as the codes that readers know them by. */
export function undoneCodes(undo: readonly UndoRule[]): ReadonlySet<MessageCode> {
  return new Set(undo.map((rule): MessageCode => UNDO_CODES[rule]));
}
