import type { Dimension } from '../basics/index.ts';
import type { Grouping } from './types.ts';

/** Values with a group of their own; the others are one more group. */
const MOST_GROUPS = 12;

/**
 * One group for each of the commonest values of a text, the others together; most customers first,
 * equal ones by name.
 *
 * @param inScope 1 for customers the grouping is about
 * @param others name of the group of further values
 */
export function valueGrouping(
  { codes, values }: Dimension,
  inScope: Uint8Array,
  others: string,
): Pick<Grouping, 'groups' | 'assignment'> {
  const counts = new Int32Array(values.length);
  for (let customer = 0; customer < codes.length; customer += 1) {
    if (inScope[customer] === 1 && codes[customer]! >= 0) counts[codes[customer]!]! += 1;
  }
  const order = [...values.keys()]
    .filter((code) => counts[code]! > 0)
    .sort(
      (one, other) => counts[other]! - counts[one]! || (values[one]! < values[other]! ? -1 : 1),
    );
  const isLong = order.length > MOST_GROUPS;
  const named = isLong ? order.slice(0, MOST_GROUPS - 1) : order;
  const group = new Int16Array(values.length).fill(isLong ? named.length : -1);
  named.forEach((code, index) => {
    group[code] = index;
  });
  return {
    groups: [
      ...named.map((code) => ({
        id: values[code]!,
        name: values[code]!,
        definition: values[code]!,
        rule: null,
      })),
      ...(isLong ? [{ id: 'others', name: others, definition: others, rule: null }] : []),
    ],
    assignment: Int16Array.from(codes, (code, customer) =>
      code < 0 || inScope[customer] === 0 ? -1 : group[code]!,
    ),
  };
}
