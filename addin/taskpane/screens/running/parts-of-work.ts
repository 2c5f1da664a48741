import type { Step } from '#core';

/** Work that takes the whole screen, by the task it begins with. */
export type Began = 'reading' | 'writing' | 'inserting';

/** Parts of the work a user sees; several steps may make one part. */
export const PARTS = [
  'insert',
  'read',
  'roles',
  'clean',
  'profile',
  'segment',
  'funnel',
  'evaluate',
  'write',
] as const;
export type Part = (typeof PARTS)[number];

/** Parts of a task, in order. */
export function partsOf(began: Began): readonly Part[] {
  return PARTS.filter(
    (part) =>
      (part !== 'insert' || began === 'inserting') && (part !== 'write' || began === 'writing'),
  );
}

/**
 * Place of the part a step belongs to; -1 before the first.
 *
 * @example placeOf('reading', 'clean') // => 2
 * @example placeOf('inserting', 'write') // => 0
 */
export function placeOf(began: Began, step: Step | null): number {
  if (step === null) return -1;
  const parts = partsOf(began);
  if (step === 'write') return parts.indexOf(began === 'inserting' ? 'insert' : 'write');
  if (step === 'report') return parts.indexOf(began === 'writing' ? 'write' : 'evaluate');
  return parts.indexOf(step === 'table' ? 'roles' : step);
}

/** How far the whole is, 0–1, each part counting the same. */
export function overall(began: Began, step: Step | null, fraction: number | null): number {
  const place = Math.max(placeOf(began, step), 0);
  return (place + Math.min(1, Math.max(0, fraction ?? 0))) / partsOf(began).length;
}
