import type { Attribute, Cleaned } from '../clean/index.ts';
import type { RoleId } from '../roles/index.ts';
import { columnName } from './metric-columns.ts';
import type { AttributeColumn } from './types.ts';

/** What a segment of customers is described by, when the files have it. */
const ATTRIBUTES: readonly RoleId[] = [
  'membership',
  'city',
  'region',
  'gender',
  'birth-date',
  'age',
  'channel',
];

/**
 * The columns that say who the customers are: filled for how many, with how many values. Age and birth
 * date stand for each other; a channel that nobody has is not asked for.
 *
 * @param customers customers in scope
 */
export function attributeColumns(cleaned: Cleaned, customers: number): readonly AttributeColumn[] {
  const { attributes, listed, ordered } = cleaned.customers;
  const found = new Map(attributes.map((attribute) => [attribute.role, attribute]));
  const wanted = ATTRIBUTES.filter((role) => {
    if (role === 'channel' || role === 'region') return found.has(role);
    if (role === 'age') return found.has('age');
    return role !== 'birth-date' || found.has(role) || !found.has('age');
  });
  return wanted.map((role) => {
    const attribute = found.get(role);
    const tables = cleaned.tables.filter(({ kind }) => kind === 'customers');
    return {
      role,
      columns: tables.map((entry) => columnName(entry, role)).filter((name) => name !== null),
      known: attribute === undefined ? 0 : knownOf(attribute, listed, ordered),
      customers,
      values: attribute?.kind === 'text' ? attribute.dimension.values.length : null,
    };
  });
}

function knownOf(attribute: Attribute, listed: Uint8Array, ordered: Uint8Array): number {
  let known = 0;
  for (let customer = 0; customer < listed.length; customer++) {
    if (listed[customer] === 0 && ordered[customer] === 0) continue;
    const has =
      attribute.kind === 'text'
        ? attribute.dimension.codes[customer]! >= 0
        : !Number.isNaN(attribute.values[customer]!);
    if (has) known += 1;
  }
  return known;
}
