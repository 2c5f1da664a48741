import { LensError, nearest } from '../../basics/index.ts';
import type { StepSetting } from '../../settings/index.ts';
import { plainName, stepKind } from './step-kind.ts';

/** Steps as a funnel walks them. */
export interface StepPlan {
  readonly steps: readonly StepSetting[];
  /** Steps (1-based) each event code counts for, last step first, so that one event serves one step. */
  readonly stepsOf: readonly (readonly number[])[];
}

const MOST_STEPS = 50;
/** Event names listed in an error, at most. */
const LISTED = 20;

/**
 * Looks the steps' events up among the events of the data: as written, else in another spelling
 * (capitals, separators, full-width forms).
 *
 * @throws {LensError} `funnel.no-steps`, `funnel.too-many-steps`, `funnel.unknown-step`,
 *   `funnel.unknown-step-near` (with what may have been meant and the events there are)
 */
export function stepPlan(settings: readonly StepSetting[], events: readonly string[]): StepPlan {
  if (settings.length === 0) throw new LensError('funnel.no-steps');
  if (settings.length > MOST_STEPS) {
    throw new LensError('funnel.too-many-steps', { n: settings.length, most: MOST_STEPS });
  }
  const stepsOf: number[][] = events.map(() => []);
  const steps = settings.map(({ label, events: names }, index) => {
    const codes = new Set(
      (names.length > 0 ? names : [label]).flatMap((name) => codesOf(name, events)),
    );
    for (const code of codes) stepsOf[code]!.unshift(index + 1);
    return { label, events: [...codes].map((code) => events[code]!) };
  });
  return { steps, stepsOf };
}

function codesOf(name: string, events: readonly string[]): readonly number[] {
  const exact = events.indexOf(name);
  if (exact >= 0) return [exact];
  const plain = plainName(name);
  const same = events.flatMap((event, code) => (plainName(event) === plain ? [code] : []));
  if (same.length > 0) return same;
  const known = events.length === 0 ? null : events.slice(0, LISTED).join(', ');
  const near = suggestion(name, events);
  throw near === null
    ? new LensError('funnel.unknown-step', { step: name, events: known })
    : new LensError('funnel.unknown-step-near', { step: name, near, events: known });
}

/** A near spelling, else an event that holds the word, else one of the same kind. */
function suggestion(name: string, events: readonly string[]): string | null {
  const plain = plainName(name);
  const plainEvents = events.map(plainName);
  const spelt = nearest(plain, plainEvents);
  if (spelt !== null) return events[plainEvents.indexOf(spelt)]!;
  const held = plainEvents.findIndex((event) => event.includes(plain) || plain.includes(event));
  if (held >= 0) return events[held]!;
  const kind = stepKind(name)?.kind;
  return events.find((event) => kind !== undefined && stepKind(event)?.kind === kind) ?? null;
}
