export { duplicateGroups, sharedKeys } from './graph/duplicates.ts';
export {
  IDENTITY_MODES,
  type IdentityMode,
  type KeyColumn,
  Kind,
  type SheetKeys,
} from './graph/types.ts';
export { identify } from './identify.ts';
export { emailKey, phoneKey } from './key-forms.ts';
export type { Identity, SheetIdentity } from './types.ts';
