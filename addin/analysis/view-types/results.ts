import type { Tone } from '#core';
import type { CellLink, NoteView } from './common.ts';

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
