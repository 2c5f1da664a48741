import type { Step } from '#core';
import type { Task } from './model.ts';

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
  'mine',
  'write',
] as const;
export type Part = (typeof PARTS)[number];

/** Parts of a task, in order. */
export function partsOf(began: Task): readonly Part[] {
  return PARTS.filter(
    (part) =>
      (part !== 'insert' || began === 'inserting') &&
      (part !== 'write' || began === 'writing') &&
      // Computed when somebody asks for it, as a task of its own.
      part !== 'mine' &&
      (part !== 'read' || began !== 'analysing'),
  );
}

/**
 * Place of the part a step belongs to; -1 before the first.
 *
 * @example
 * placeOf('reading', 'clean') // => 2
 * placeOf('inserting', 'write') // => 0
 */
export function placeOf(began: Task, step: Step | null): number {
  if (step === null) return -1;
  const parts = partsOf(began);
  if (step === 'write') return parts.indexOf(began === 'inserting' ? 'insert' : 'write');
  if (step === 'report') return parts.indexOf(began === 'writing' ? 'write' : 'evaluate');
  return parts.indexOf(step === 'table' ? 'roles' : step);
}

/** How far the whole is, 0–1, each part counting the same; a part begins where the last one ended. */
export function overall(began: Task, step: Step | null, fraction: number | null): number {
  const place = Math.max(placeOf(began, step), 0);
  // Laying the report out comes before writing it, and is no part of its own.
  const within = step === 'report' && began === 'writing' ? 0 : (fraction ?? 0);
  return (place + Math.min(1, Math.max(0, within))) / partsOf(began).length;
}
