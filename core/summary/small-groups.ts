import { HIDDEN_UP_TO } from '../query/index.ts';

/** Groups of one to this many people are not told; the same as in answers. */
export const FEW_PEOPLE = HIDDEN_UP_TO;

/** A group so small that its members could be recognised. */
export function isFew(people: number | null): boolean {
  return people !== null && people >= 1 && people <= FEW_PEOPLE;
}

/** Something counted of a whole gives a small group away: those counted, or those left. */
export function partIsFew(part: number | null, whole: number | null): boolean {
  if (isFew(part) || isFew(whole)) return true;
  return part !== null && whole !== null && isFew(whole - part);
}
