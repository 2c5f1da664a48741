import type { PropertyBag } from '../model/types.ts';
import { define, type HostObject, type Method, object } from '../protocol/define.ts';
import { apiMember } from './api.ts';
import { colorOf } from './colors.ts';

/** A part of something whose properties lie in one bag: `Title.Text`, `Axes.ValueAxis.Visible`. */
export interface BagSelf {
  readonly bag: PropertyBag;
  /** Put before the names of the part's properties: `Title.`; '' for the whole. */
  readonly prefix: string;
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
    get: ({ bag, prefix }: BagSelf) => bag[prefix + name] ?? initial,
    set: (self: BagSelf, value: unknown) =>
      setIn(self, name, name.endsWith('Color') ? colorOf(value) : value),
  };
}

/** The part of a bag that Excel's API has under a name. */
export function partOf(type: string, name: string, { bag, prefix, changed }: BagSelf): HostObject {
  const part = apiMember(type, name)?.type ?? '';
  return object(part, { bag, prefix: `${prefix}${name}.`, changed } satisfies BagSelf);
}

/** Sets a property of a part and tells of it. */
export function setIn({ bag, prefix, changed }: BagSelf, name: string, value: unknown): void {
  bag[prefix + name] = value;
  changed();
}
