import type { Affinity } from '../affinity/index.ts';
import type { Analysis } from '../analysis/index.ts';
import type { Note } from '../basics/index.ts';
import type { CustomerClusters } from '../cluster/index.ts';
import type { Goals } from '../goals/index.ts';
import type { Language } from '../i18n/index.ts';
import type { OneCustomerView } from '../identity/index.ts';
import type { Journey } from '../journey/index.ts';
import type { Lifecycle } from '../lifecycle/index.ts';
import type { Personas } from '../persona/index.ts';
import type { Statistics } from '../profile/index.ts';
import type { Quality } from '../quality/index.ts';
import type { Segmentations } from '../segmentations/index.ts';
import type { TagsResult } from '../tags/index.ts';

/**
 * What stands behind the three tables, in the order of their sheets. Each part is computed when
 * somebody asks for it.
 */
export interface MinedResults {
  readonly goals: Goals;
  readonly personas: Personas;
  readonly segmentations: Segmentations;
  readonly clusters: CustomerClusters;
  readonly tags: TagsResult;
  readonly rules: Affinity;
  readonly journey: Journey;
  readonly lifecycle: Lifecycle;
  readonly statistics: Statistics;
  readonly identity: OneCustomerView;
  readonly quality: Quality;
}
export type PartId = keyof MinedResults;

/** The result of a part, or the reason why the data cannot give it. */
export type Mined<Result> =
  | { readonly result: Result; readonly missing: null }
  | { readonly result: null; readonly missing: Note };

/** Parts that were asked for. */
export type Mining = { readonly [Id in PartId]?: Mined<MinedResults[Id]> };

/** How a part is computed, and how it is printed for scripts. Its sheets are made in `core/report`. */
export interface MinedPart<Result> {
  /**
   * From the analysis alone, the same each time.
   *
   * @throws nothing that the data causes: what is lacking is `missing`
   */
  mine(analysis: Analysis): Mined<Result>;
  /** Plain data: rates 0–1, dates ISO text, `null` for what cannot be told. */
  json(result: Result, language: Language): unknown;
}
