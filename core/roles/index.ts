export { columnOf } from './column-of.ts';
export { isRoleOf } from './kind-roles.ts';
export { isMemberHeader } from './member-header.ts';
export { recognizeRoles } from './recognize-roles.ts';
export {
  type Alternative,
  type Ambiguity,
  type ColumnRole,
  type Recognition,
  ROLE_IDS,
  type RoleId,
  type RoleOverride,
  type SheetKind,
  type TableRoles,
} from './types.ts';
