import type { SettingsView } from '../../../analysis/views.ts';

/** Units of a conversion window, largest first. */
export const WINDOW_UNITS = ['d', 'h', 'm', 's'] as const;
export type WindowUnit = (typeof WINDOW_UNITS)[number];

const UNIT_MS: Readonly<Record<WindowUnit, number>> = {
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
};

/**
 * A conversion window as number and unit; `null`: no limit.
 *
 * @example
 * readWindow('36h') // => { count: 36, unit: 'h' }
 * readWindow('none') // => null
 */
export function readWindow(window: SettingsView['window']): {
  readonly count: number;
  readonly unit: WindowUnit;
} | null {
  const match = /^(\d+(?:\.\d+)?)\s*([dhms])$/.exec(window.trim());
  return match === null ? null : { count: Number(match[1]), unit: match[2] as WindowUnit };
}

/**
 * Milliseconds of a window.
 *
 * @example
 * windowMs(36, 'h') // => 129600000
 */
export function windowMs(count: number, unit: WindowUnit): number {
  return Math.round(count * UNIT_MS[unit]);
}

/**
 * A day as people type it, in ISO form; `null` when there is no such day.
 *
 * @example
 * readDay('2026/6/26') // => '2026-06-26'
 * readDay('2026年6月26日') // => '2026-06-26'
 * readDay('2026-02-30') // => null
 */
export function readDay(text: string): string | null {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(
    text.normalize('NFKC').trim(),
  );
  if (match === null) return null;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

/** A step of the path while it is edited. */
export interface StepDraft {
  readonly label: string;
  /** Event names, parted by `|`. */
  readonly events: string;
}

/**
 * Event names of a step.
 *
 * @example
 * readEvents('view | 浏览') // => ['view', '浏览']
 */
export function readEvents(text: string): readonly string[] {
  return text
    .split(/[|｜]/)
    .map((event) => event.trim())
    .filter((event) => event !== '');
}

/** Steps as a setting; `null` while there are fewer than two, or one lacks its name or its events. */
export function readSteps(
  drafts: readonly StepDraft[],
): readonly { readonly label: string; readonly events: readonly string[] }[] | null {
  const steps = drafts.map(({ label, events }) => ({
    label: label.trim(),
    events: readEvents(events),
  }));
  const whole = steps.every(({ label, events }) => label !== '' && events.length > 0);
  return whole && steps.length >= 2 ? steps : null;
}
