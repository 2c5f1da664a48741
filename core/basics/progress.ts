import { CancelledError } from './error.ts';

/** The steps of a run, in the order of the straight line. */
export type Step =
  | 'read'
  | 'table'
  | 'roles'
  | 'clean'
  | 'profile'
  | 'segment'
  | 'funnel'
  | 'evaluate'
  | 'mine'
  | 'report'
  | 'write';

/** Tells how far a run is; the caller may use the pause to draw, or to let a cancel come through. */
export interface Control {
  /** `fraction` 0–1 within the step, `null` where it isn't known. */
  readonly progress?: (step: Step, fraction: number | null) => void | Promise<void>;
  /**
   * What a step found, in its own unit: `read` sheet rows, `roles` columns with a role, `clean` changes,
   * `segment` customers, `funnel` steps, `evaluate` metrics, `write` sheets.
   */
  readonly found?: (step: Step, count: number) => void;
  /** An `AbortSignal`, or anything like it. */
  readonly signal?: { readonly aborted: boolean };
}

/** Reports progress, then throws `CancelledError` when the caller has cancelled. */
export async function checkpoint(
  control: Control,
  step: Step,
  fraction: number | null = null,
): Promise<void> {
  await control.progress?.(step, fraction);
  if (control.signal?.aborted) throw new CancelledError();
}
