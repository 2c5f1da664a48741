import type { ThresholdName } from '#core';

/** The rules as they stand, and what can be said about them. */
export interface SegmentsView {
  readonly preset: string;
  readonly customers: number;
  readonly rules: readonly RuleView[];
  readonly lint: readonly LintView[];
  readonly suggestions: readonly SuggestionView[];
  /** What a condition can be about, in the order offered. */
  readonly fields: readonly FieldView[];
  /** Thresholds that can stand in a condition by name instead of a number. */
  readonly thresholds: readonly ThresholdView[];
}

/** Something a condition can be about. */
export interface FieldView {
  /** As it stands in a rule: `orders_90d`, `city`, `first_order`. */
  readonly name: string;
  /** "Orders, last 90 days". */
  readonly label: string;
  /** `number` takes comparisons and `between`; `text` takes `=`, `!=`, `in`; `day` only `in campaign`. */
  readonly kind: 'number' | 'text' | 'day';
  /** What stands before and after its numbers: "¥" and "", "" and "days"; '' for nothing. */
  readonly before: string;
  readonly after: string;
}

export interface ThresholdView {
  readonly name: ThresholdName;
  readonly label: string;
  /** "¥1,000". */
  readonly shown: string;
}

/** A rule as the user edits it. */
export interface RuleDraft {
  readonly id: string;
  readonly name: string;
  /** Rule language; '' for everyone left. */
  readonly rule: string;
  readonly strategy: string;
}

export interface RuleView extends RuleDraft {
  /** The rule as a sentence. */
  readonly sentence: string;
  /** Conditions joined by "and" where the rule is a plain list of comparisons; `null` otherwise. */
  readonly clauses: readonly ClauseView[] | null;
  readonly customers: number;
  readonly shareText: string;
}

/** One comparison, editable in parts. */
export interface ClauseView {
  /** Rule-language text of the comparison. */
  readonly text: string;
  readonly label: string;
  /** Name of a `FieldView`, or any other field a rule can name. */
  readonly field: string;
  /** `>=`, `<=`, `>`, `<`, `=`, `!=`, `between`, `in`, `not in`, or `in campaign`. */
  readonly operator: string;
  /**
   * Number as typed in a rule, or the name of a threshold; `1 and 2` of `between`, `("A", "B")` of
   * `in`, '' of `in campaign`. Field, operator and value with spaces between read as `text` does.
   */
  readonly value: string;
  /** "≥ ¥800". */
  readonly shown: string;
}

export interface LintView {
  readonly level: 'ok' | 'warning' | 'problem';
  readonly text: string;
  /** Rule it is about, by id. */
  readonly rule: string | null;
}

export interface SuggestionView {
  readonly name: 'aov_high' | 'aov_low' | 'orders_high';
  readonly label: string;
  readonly current: string;
  readonly suggested: string;
  readonly value: number;
  readonly why: string;
}

/** What saving drafts would change. */
export interface RulePreviewView {
  readonly rules: readonly {
    readonly id: string;
    /** Text of the rule previewed, as the draft had it. */
    readonly rule: string;
    readonly sentence: string;
    readonly clauses: readonly ClauseView[] | null;
    /** In the user's words, with the place in the rule; `null`: it reads well. */
    readonly error: string | null;
    readonly customersNow: number;
    readonly customersThen: number;
    readonly nowShare: string;
    readonly thenShare: string;
    readonly movesIn: number;
    readonly movesOut: number;
    /** "all from Active". */
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly moved: number;
  readonly customers: number;
  readonly lint: readonly LintView[];
  /** All rules read well, so they can be saved. */
  readonly valid: boolean;
}
