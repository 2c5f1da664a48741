import type { PropertyBag } from '../../model/types.ts';

/** What is set at `Format.Fill.Color` of a bag; `undefined`: nothing. Case of the names does not matter. */
export function bagValue(bag: PropertyBag, path: string): unknown {
  const whole = own(bag, path);
  if (whole !== undefined) return whole;
  let value: unknown = bag;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = own(value as PropertyBag, name);
  }
  return value;
}

/** A text in a bag; `null`: something else. */
export function bagText(bag: PropertyBag, path: string): string | null {
  const value = bagValue(bag, path);
  return typeof value === 'string' && value !== '' ? value : null;
}

function own(bag: PropertyBag, name: string): unknown {
  const wanted = name.toLowerCase();
  const key = Object.keys(bag).find((other) => other.toLowerCase() === wanted);
  return key === undefined ? undefined : bag[key];
}
