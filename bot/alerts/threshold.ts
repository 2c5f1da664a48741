import type { Alert } from '../store/types.ts';

/** Share of the value by which a figure has to be back before passing it counts anew. */
const BACK_BY = 0.02;

/** Of which crossing, in which period, past or back: as it is kept among the causes of an alert. */
interface Crossing {
  readonly state: 'past' | 'back';
  /** Kind, value and period; another one starts anew. */
  readonly of: string;
  readonly number: number;
}

/**
 * What a figure means for an alert on a value, given the cause it told last.
 *
 * A figure that passes its value is told once; again only after it was back by 2 % of the value, or in a
 * new period, when the question is about complete ones ("last week").
 *
 * @param period key of a complete period; `null`: up to now
 * @returns the cause to tell, or to remember in silence; `null`: nothing new
 */
export function crossing(
  when: Extract<Alert['when'], { kind: 'above' | 'below' }>,
  value: number,
  period: string | null,
  lastCause: string | null,
): { readonly cause: string; readonly tell: boolean } | null {
  const of = `${when.kind} ${when.value} ${period ?? 'now'}`;
  const last = crossingOf(lastCause);
  const told = last?.state === 'past' && last.of === of;
  const side = when.kind === 'above' ? 1 : -1;
  const beyond = (value - when.value) * side;
  if (beyond > 0 && !told) {
    return { cause: causeOf({ state: 'past', of, number: (last?.number ?? 0) + 1 }), tell: true };
  }
  if (told && beyond <= -BACK_BY * Math.abs(when.value)) {
    return { cause: causeOf({ state: 'back', of, number: last.number }), tell: false };
  }
  return null;
}

function causeOf({ state, of, number }: Crossing): string {
  return `${state} ${number} ${of}`;
}

function crossingOf(cause: string | null): Crossing | null {
  const match = /^(past|back) (\d+) (.*)$/.exec(cause ?? '');
  if (match === null) return null;
  return { state: match[1] as Crossing['state'], number: Number(match[2]), of: match[3]! };
}
