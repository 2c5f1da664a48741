import type { Analysis } from '../analysis/index.ts';
import type { RoleId } from '../roles/index.ts';
import type { Variable } from './types.ts';

/** Columns about customers that are set against each other, in the order a reader meets them. */
const ROLES: readonly RoleId[] = ['membership', 'gender', 'city', 'region', 'channel'];
/** A column with more different values than this tells of places or names, not of groups. */
const MOST_DISTINCT = 60;

/** What is known of every customer in words: the segment, and the columns about them. */
export function customerVariables({
  cleaned,
  segmentation,
}: Pick<Analysis, 'cleaned' | 'segmentation'>): readonly Variable[] {
  const variables: Variable[] = [];
  if (segmentation !== null) {
    const codes = Int32Array.from(segmentation.assignment);
    const values = segmentation.segments.map(({ name }) => name);
    variables.push({ id: 'segment', dimension: { codes, values } });
  }
  for (const role of ROLES) {
    const attribute = cleaned.customers.attributes.find((one) => one.role === role);
    if (attribute?.kind !== 'text') continue;
    const distinct = new Set(attribute.dimension.codes.filter((code) => code >= 0)).size;
    if (distinct < 2 || distinct > MOST_DISTINCT) continue;
    variables.push({ id: role, dimension: attribute.dimension, asked: attribute.asked });
  }
  return variables;
}
