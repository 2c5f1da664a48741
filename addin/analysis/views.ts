import type {
  Choice,
  FlowLayout,
  FunnelEntry,
  NoteLevel,
  PartId,
  Preset,
  Question,
  RoleId,
  Settings,
  SheetId,
  SheetKind,
  ThresholdName,
  Tone,
} from '#core';

/** Text in a view is ready to be shown, in the language of the analysis. Shares are 0–1. */

/** Cells that a figure stands in: a result sheet by its id, or a sheet of the user's by name. */
export interface CellLink {
  readonly sheet: { readonly result: SheetId } | { readonly name: string };
  /** `E4` or `A2:A9`. */
  readonly cells: string;
  /** `Evaluation!E4`. */
  readonly text: string;
}

/** Something went wrong, or cannot be done: what was seen, what to do, what is safe. */
export interface Problem {
  /** Message code, for tests and support. */
  readonly code: string;
  readonly title: string;
  readonly text: string;
  /** What the user can do now. */
  readonly advice: string | null;
  /** What has not been touched. */
  readonly safe: string | null;
  /** For support, folded away: never personal data. */
  readonly details: string | null;
  /** Tab name of the sheet results can go to instead, `''` for several; absent: they cannot. */
  readonly beside?: string;
}

/** A sentence with its weight and the cells it is about. */
export interface NoteView {
  readonly level: NoteLevel;
  readonly text: string;
  readonly link: CellLink | null;
}

export interface RecognitionView {
  readonly sheets: readonly SheetView[];
  /** Columns that got a role; columns to confirm. */
  readonly roleCount: number;
  readonly toConfirm: number;
  readonly quality: QualityView | null;
  readonly notes: readonly NoteView[];
}

export interface SheetView {
  /** Name of the table (sheet, or table in it), as role settings call it. */
  readonly name: string;
  readonly rows: number;
  readonly kind: SheetKind;
  /** "Orders", "订单". */
  readonly kindText: string;
  readonly columns: readonly ColumnView[];
  readonly toConfirm: number;
  readonly link: CellLink;
}

/** `sure` ≥ 0.85, `likely` ≥ 0.6, `confirm` below; `fixed`: the user said so; `unused`: no role. */
export type Certainty = 'sure' | 'likely' | 'confirm' | 'fixed' | 'unused';

export interface ColumnView {
  readonly column: string;
  readonly role: RoleId | null;
  readonly roleText: string;
  readonly certainty: Certainty;
  readonly certaintyText: string;
  /** Why it was taken for this. */
  readonly reason: string;
  /** Roles it could have, likeliest first, then the others of this kind of sheet; `ignore` last. */
  readonly choices: readonly RoleChoice[];
  /** What follows from the role chosen, where it changes numbers. */
  readonly consequence: string | null;
  readonly link: CellLink;
}

export interface RoleChoice {
  readonly role: RoleId;
  readonly text: string;
  /** "58%"; `null` where the data says nothing for it. */
  readonly confidence: string | null;
  readonly reason: string | null;
}

export interface QualityView {
  /** Of 100. */
  readonly score: string;
  readonly parts: readonly {
    readonly label: string;
    readonly share: number;
    readonly text: string;
  }[];
  /** "91 = 97.2% × 93.8%". */
  readonly formula: string;
  readonly items: readonly {
    readonly label: string;
    readonly detail: string | null;
    readonly count: string;
    readonly link: CellLink | null;
  }[];
  readonly link: CellLink | null;
}

/** What a run can make and with which settings. */
export interface PlanView {
  readonly outputs: readonly {
    readonly id: 'segments' | 'path' | 'evaluation' | 'customers' | 'log' | 'mining';
    readonly label: string;
    /** Can be made from the data as it is. */
    readonly ready: boolean;
    /** What it holds, or what is missing for it. */
    readonly detail: string;
    readonly chosen: boolean;
  }[];
  /** ISO days. */
  readonly asOf: string | null;
  readonly asOfHint: string;
  readonly campaignName: string | null;
  readonly campaignFrom: string | null;
  readonly campaignTo: string | null;
  /** Period compared with, or what to enter. */
  readonly campaignHint: string;
  readonly preset: Preset;
  readonly presets: readonly {
    readonly id: Preset;
    readonly name: string;
    readonly detail: string;
  }[];
  /** First and last day of the data, ISO. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

export interface ResultsView {
  /** Campaign name, or what the report is called. */
  readonly title: string;
  /** "1–18 June, against the 18 days before". */
  readonly period: string;
  /** The reading line: first sentence bold, the rest plain. */
  readonly reading: { readonly strong: string; readonly rest: string };
  readonly figures: readonly FigureView[];
  readonly segments: SegmentBarsView | null;
  readonly path: PathView | null;
  readonly evaluation: EvaluationView | null;
  /** Parts that could not be made and why. */
  readonly missing: readonly { readonly part: string; readonly text: string }[];
  readonly notes: readonly NoteView[];
  readonly asOf: string | null;
}

export interface FigureView {
  readonly label: string;
  readonly value: string;
  readonly before: string | null;
  readonly change: { readonly tone: Tone; readonly text: string };
  readonly n: string;
  readonly link: CellLink;
}

export interface SegmentBarsView {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly share: number | null;
    readonly shareText: string;
    readonly customers: number | null;
    /** `rest` segments stand below a line. */
    readonly group: 'named' | 'rest';
  }[];
  readonly restLabel: string;
  /** "n = 2,480, each in exactly one, 100% in all". */
  readonly footnote: string;
  readonly link: CellLink;
}

export interface PathView {
  readonly steps: readonly {
    readonly label: string;
    readonly customers: number | null;
    /** Lost before the next step, as text; `largest` marks the largest loss, which the pane puts in words. */
    readonly left: string | null;
    readonly largest: boolean;
    readonly rateText: string | null;
  }[];
  readonly overall: string;
  readonly definition: string;
  readonly link: CellLink;
}

export interface EvaluationView {
  readonly rows: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
    readonly change: { readonly tone: Tone; readonly text: string };
    readonly n: string;
    readonly target: string | null;
    readonly link: CellLink;
  }[];
  readonly footnote: string;
  readonly link: CellLink;
}

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

export interface CustomerView {
  /** Masked where it is personal; the customer key itself as in the sheet. */
  readonly title: string;
  readonly segment: string | null;
  readonly strategy: string | null;
  /** Facts: last order, orders, spend, average, scores, attributes (masked). */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** The rule of the segment, clause by clause. */
  readonly why: readonly {
    readonly met: boolean;
    readonly text: string;
    /** The customer's own value. */
    readonly value: string;
  }[];
  /** What is missing to the next better segment. */
  readonly next: {
    readonly segment: string;
    readonly clauses: readonly {
      readonly met: boolean;
      readonly text: string;
      readonly value: string;
    }[];
    readonly text: string;
  } | null;
  /** May be contacted; `null`: not known. */
  readonly contactable: boolean | null;
  readonly consentText: string;
  readonly steps: string | null;
  readonly link: CellLink | null;
}

/** Settings of `SettingsView`, by their id on the settings sheet. */
export type SettingId =
  | 'language'
  | 'as_of'
  | 'refunds'
  | 'duplicates'
  | 'identity'
  | 'campaign_type'
  | 'currency'
  | 'aov_high'
  | 'aov_low'
  | 'orders_high'
  | 'window'
  | 'entry'
  | 'by'
  | 'minimum_n'
  | 'alpha'
  | 'steps';

interface ChoiceText<Value> {
  readonly value: Value;
  readonly text: string;
}

/** The settings that have no place elsewhere, with what they mean. */
export interface SettingsView {
  readonly refunds: 'net' | 'exclude';
  readonly duplicates: 'keep' | 'drop';
  readonly identity: Settings['identity'];
  /** `null`: proposed from the data. */
  readonly campaignType: Settings['campaignType'];
  readonly currency: string | null;
  readonly thresholds: {
    readonly aovHigh: number;
    readonly aovLow: number;
    readonly ordersHigh: number;
  };
  /** `7d`, `36h`, `30m`, `45s`, or `none` for no limit. */
  readonly window: string;
  readonly entry: FunnelEntry;
  readonly by: 'channel' | null;
  readonly minimumN: number;
  readonly alpha: number;
  readonly steps: readonly { readonly label: string; readonly events: readonly string[] }[] | null;
  /** What can be chosen, in words; `none` for a campaign type that is proposed. */
  readonly choices: {
    readonly identity: readonly ChoiceText<Settings['identity']>[];
    readonly campaignType: readonly ChoiceText<NonNullable<Settings['campaignType']> | 'none'>[];
  };
  /** Texts by setting: name and meaning. */
  readonly help: Readonly<Record<SettingId, { readonly label: string; readonly meaning: string }>>;
}

/** A question answered, or asked back with what could be meant. */
export type AnswerView =
  | {
      readonly kind: 'answer';
      /** The question as understood. */
      readonly reading: string;
      readonly text: string;
      readonly rows: readonly {
        readonly label: string;
        readonly value: string;
        readonly n: string | null;
      }[];
      readonly definition: string;
      readonly period: string | null;
      readonly links: readonly CellLink[];
      readonly caveats: readonly string[];
      readonly followUps: readonly { readonly label: string; readonly question: Question }[];
    }
  | { readonly kind: 'asked-back'; readonly text: string; readonly choices: readonly Choice[] };

/** A part of what stands behind the tables. */
export interface MinedName {
  readonly id: PartId;
  readonly title: string;
}

/** A part as its sheets show it, or what is missing for it. */
export interface MinedView extends MinedName {
  /** `null`: it could be made. */
  readonly missing: string | null;
  /** The first thing to know, with its numbers; '' when it is missing. */
  readonly headline: string;
  /** The best rows of its first table, in few columns. */
  readonly top: MinedTable | null;
  readonly sheets: readonly MinedSheet[];
  /** The first steps of customers' paths, placed for the narrowest pane; `null` for every other part. */
  readonly flow: FlowLayout | null;
  /** A picture of each persona; none for every other part. */
  readonly pictures: readonly PersonaPicture[];
}

/** A persona drawn: everything of it stands on the sheet in words as well. */
export interface PersonaPicture {
  /** Id and name of its segment. */
  readonly id: string;
  readonly name: string;
  /** An address of its own (`data:`), with nothing loaded from elsewhere. */
  readonly source: string;
  /** The portrait in words. */
  readonly words: string;
}

/** What a search over tags came to. */
export type FoundView =
  | { readonly kind: 'found'; readonly sections: MinedSheet['sections'] }
  | { readonly kind: 'not-understood'; readonly text: string };

export interface MinedSheet {
  readonly title: string;
  /** Texts and tables in the order of the sheet. */
  readonly sections: readonly (MinedText | MinedTable)[];
  /** Definitions and what to know, for those who look. */
  readonly notes: readonly MinedText[];
  /** Where it stands once it is written. */
  readonly link: CellLink;
}

export interface MinedText {
  readonly kind: 'text' | 'heading';
  /** '' for none. */
  readonly label: string;
  readonly text: string;
}

export interface MinedTable {
  readonly kind: 'table';
  readonly id: string;
  /** Columns beside each other; or each row as a heading with its values below: what fits a pane. */
  readonly layout: 'columns' | 'stacked';
  /** Headers; `figure`: a number, shown at the end of its line. */
  readonly columns: readonly { readonly header: string; readonly figure: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that only the sheet has. */
  readonly more: number;
}
