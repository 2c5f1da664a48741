import type { Role } from './types.ts';

/** From the least to the most. */
export const ROLES = ['viewer', 'analyst', 'owner'] as const satisfies readonly Role[];

/**
 * @example
 * isAtLeast('owner', 'analyst') // => true
 */
export function isAtLeast(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** The one of two roles that may do less. */
export function lesser(one: Role, other: Role): Role {
  return isAtLeast(one, other) ? other : one;
}
