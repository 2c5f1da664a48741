import type { Language } from '../i18n/index.ts';

/** A key figure of the campaign beside the period before, as the evaluation table (T3) has it. */
export interface SummaryFigure {
  readonly name: string;
  /** As shown: `7.3%`, `¥567,084`. */
  readonly now: string;
  readonly before: string;
  /** In words with its sign: `▲ up 2.4 points`, `too few to tell`. */
  readonly change: string;
  readonly verdict: 'up' | 'down' | 'unknown' | 'total' | 'same';
  /** `2,310 / 2,205`. */
  readonly n: string;
  /** `null`: no target is set. */
  readonly target: { readonly text: string; readonly met: boolean } | null;
}

export interface SummaryStep {
  readonly name: string;
  /** `null`: withheld, as few people stand behind it. */
  readonly reached: number | null;
  /** Of the step before, 0–1; `null` for the first, and where it would give a few people away. */
  readonly rate: number | null;
}

/** One thing to do, and what it rests on. */
export interface SummaryAction {
  readonly text: string;
  readonly n: string;
  /** Cell of the evidence. */
  readonly source: string;
}

/**
 * A campaign in one message: what rose and fell, figures, segments that moved, best and worst channel,
 * the path, what to do first, what to know. All texts are in `language` and ready to show.
 */
export interface CampaignSummary {
  readonly language: Language;
  /** What happened, in words: `618 Sale: more people ordered, each order was smaller`. */
  readonly headline: string;
  /** Dates, period before, as-of day and n. */
  readonly standing: string;
  readonly figures: readonly SummaryFigure[];
  /** Segments whose size or conversion moved, one sentence each with n. */
  readonly segments: readonly string[];
  /** Best and worst channel with n; empty without channels, one sentence where too few to tell. */
  readonly channels: readonly string[];
  readonly path: readonly SummaryStep[] | null;
  readonly actions: readonly SummaryAction[];
  readonly caveats: readonly string[];
  /** Cells, as `Orders!A2:F9313`. */
  readonly sources: readonly string[];
  /** Longer parts for the thread: a title and its table. */
  readonly details: readonly {
    readonly title: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly note: string | null;
  }[];
}
