export { customersOfTable } from './customers-of-table.ts';
export type { AlikeIds, IdPlace } from './graph/alike-ids.ts';
export {
  IDENTITY_MODES,
  type IdentityMode,
  type KeyColumn,
  Kind,
  type SheetKeys,
} from './graph/types.ts';
export { identify } from './identify.ts';
export { emailKey, isPhone, phoneKey } from './key-forms.ts';
export type { Identity } from './types.ts';
export { identityPart } from './view/identity-part.ts';
export type { OneCustomerView, ShownKey, SourceSummary } from './view/types.ts';
