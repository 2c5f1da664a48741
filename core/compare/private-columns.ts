import type { RoleId } from '../roles/index.ts';

/** Roles whose values are of one person alone, or free text. */
export const personColumns: ReadonlySet<RoleId> = new Set<RoleId>([
  'customer',
  'order',
  'order-line',
  'session',
  'name',
  'phone',
  'email',
  'comment',
]);
