import type { PropertyBag } from '../model/types.ts';
import { define, type HostObject, type Method, object } from '../protocol/define.ts';
import { apiMember } from './api.ts';
import { colorOf } from './color.ts';

/** A part of something whose properties lie in bags within a bag: `Format` › `Fill` › `Color`. */
export interface BagSelf {
  readonly bag: PropertyBag;
  /** Names of the bags that lead to the part; none for the whole. */
  readonly path: readonly string[];
  /** Told after each change. */
  readonly changed: () => void;
}

interface BagParts {
  /** Properties with the value they have until somebody sets them. */
  readonly properties?: PropertyBag;
  /** Parts below this one, by the wire's names. */
  readonly parts?: readonly string[];
  readonly methods?: Readonly<Record<string, Method<BagSelf>>>;
}

/** A class of Excel's API that is a bag of properties and of further such parts. */
export function bagClass(type: string, { properties = {}, parts = [], methods = {} }: BagParts) {
  return define<BagSelf>({
    type,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, initial]) => [name, bagProperty(name, initial)]),
    ),
    navigation: Object.fromEntries(
      parts.map((name) => [name, (self: BagSelf) => partOf(type, name, self)]),
    ),
    methods,
  });
}

function bagProperty(name: string, initial: unknown) {
  return {
    get: (self: BagSelf) => getIn(self, name) ?? initial,
    set: (self: BagSelf, value: unknown) =>
      setIn(self, name, name.endsWith('Color') ? colorOf(value) : value),
  };
}

/** The part of a bag that Excel's API has under a name. */
export function partOf(type: string, name: string, self: BagSelf): HostObject {
  const part = apiMember(type, name)?.type ?? '';
  return object(part, { ...self, path: [...self.path, name] } satisfies BagSelf);
}

/** A property of a part; `undefined`: nobody set it. */
export function getIn({ bag, path }: BagSelf, name: string): unknown {
  let within: PropertyBag | undefined = bag;
  for (const step of path) within = within?.[step] as PropertyBag | undefined;
  return within?.[name];
}

/** Sets a property of a part and tells of it. */
export function setIn({ bag, path, changed }: BagSelf, name: string, value: unknown): void {
  let within = bag;
  for (const step of path) {
    within[step] ??= {};
    within = within[step] as PropertyBag;
  }
  within[name] = value;
  changed();
}
