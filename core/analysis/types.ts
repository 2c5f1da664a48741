import type { Day, Note } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import type { Evaluation } from '../evaluate/index.ts';
import type { FunnelResult } from '../funnel/index.ts';
import type { Profile } from '../profile/index.ts';
import type { Recognition } from '../roles/index.ts';
import type { CustomerMetrics, Rfm, Segmentation, ThresholdSuggestion } from '../segment/index.ts';
import type { Settings } from '../settings/index.ts';

/** What a run was made from, so that it can be repeated. */
export interface Manifest {
  readonly product: 'campaign-lens';
  readonly version: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly asOf: string | null;
  readonly language: string;
  /** What was set differently from the defaults. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * Result of a run: every part of the straight line. A part that cannot be made is `null`, its reason
 * in `missing` and among the notes.
 */
export interface Analysis {
  readonly manifest: Manifest;
  readonly recognition: Recognition;
  /** As used: defaults filled in from the data (as-of, steps, currency). */
  readonly settings: Settings;
  readonly asOf: Day | null;
  readonly cleaned: Cleaned;
  readonly profile: Profile;
  readonly metrics: CustomerMetrics | null;
  readonly rfm: Rfm | null;
  readonly segmentation: Segmentation | null;
  readonly suggestions: readonly ThresholdSuggestion[];
  readonly funnel: FunnelResult | null;
  readonly evaluation: Evaluation | null;
  /** Why a part is missing; `null` when it is there. */
  readonly missing: {
    readonly segments: Note | null;
    readonly path: Note | null;
    readonly evaluation: Note | null;
  };
  readonly notes: readonly Note[];
}
