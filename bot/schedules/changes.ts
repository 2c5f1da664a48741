import type { Schedule, Store } from '../store/types.ts';
import { lastDue } from './pattern.ts';

type Schedules = Store['schedules'];

/**
 * Keeps a new or changed schedule. What fell due before now counts as dealt with, so that a changed time
 * is not made up for.
 */
export async function saveSchedule(
  schedules: Schedules,
  schedule: Schedule,
  now: number,
): Promise<void> {
  await forgetMissed(schedules, schedule, now);
  await schedules.put(schedule);
}

/** @returns false when there is no such schedule */
export async function pauseSchedule(schedules: Schedules, id: string): Promise<boolean> {
  const schedule = await schedules.get(id);
  if (schedule === null) return false;
  await schedules.put({ ...schedule, paused: true });
  return true;
}

/** Goes on with the next due time; what was missed while paused is not posted. */
export async function resumeSchedule(
  schedules: Schedules,
  id: string,
  now: number,
): Promise<boolean> {
  const schedule = await schedules.get(id);
  if (schedule === null) return false;
  if (schedule.paused) await forgetMissed(schedules, schedule, now);
  await schedules.put({ ...schedule, paused: false });
  return true;
}

async function forgetMissed(schedules: Schedules, schedule: Schedule, now: number): Promise<void> {
  const due = lastDue(schedule.pattern, schedule.timeZone, now);
  if (due !== null) await schedules.claim(schedule.id, due, 'changed', now);
}
