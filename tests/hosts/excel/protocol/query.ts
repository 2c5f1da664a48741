import type { Classes } from './classes.ts';
import type { Call, HostObject } from './define.ts';
import { invalidArgument } from './errors.ts';
import type { RichAction } from './types.ts';

type Query = NonNullable<RichAction['QueryInfo']>;

/** Answers `load`: the wanted properties by their wire names, objects below as objects. */
export function queryObject(
  object: HostObject,
  query: Query,
  classes: Classes,
  call: Call,
): Record<string, unknown> {
  return new Reader(classes, call).read(object, wanted(query), query);
}

/** Wanted names as a tree; a leaf is an empty tree. */
interface Wanted extends Map<string, Wanted> {}

function wanted({ Select = [], Expand = [] }: Query): Wanted {
  const tree: Wanted = new Map();
  for (const path of [...Select, ...Expand]) {
    let branch = tree;
    for (const part of path.split('/').map((name) => name.trim())) {
      const next: Wanted = branch.get(part) ?? new Map();
      branch.set(part, next);
      branch = next;
    }
  }
  return tree;
}

class Reader {
  private readonly classes: Classes;
  private readonly call: Call;

  constructor(classes: Classes, call: Call) {
    this.classes = classes;
    this.call = call;
  }

  read(object: HostObject, names: Wanted, page: Query = {}): Record<string, unknown> {
    const { items } = this.classes.of(object);
    return items ? this.collection(object, names, page) : this.single(object, names);
  }

  private collection(object: HostObject, names: Wanted, { Top, Skip = 0 }: Query) {
    const answer = this.classes.identity(object);
    const definition = this.classes.of(object);
    const ofItems: Wanted = new Map(names.get('items') ?? []);
    for (const [name, below] of names) {
      if (name === 'items') continue;
      const own = pascal(name);
      if (definition.properties?.[own]) answer[own] = this.classes.get(object, own, this.call);
      else ofItems.set(name, below);
    }
    const ownOnly = names.size > 0 && ofItems.size === 0 && !names.has('items');
    if (ownOnly) return answer;
    const all = definition.items?.(object.self, this.call) ?? [];
    const page = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
    answer._Items = page.map((item) => this.read(item, ofItems));
    return answer;
  }

  private single(object: HostObject, names: Wanted): Record<string, unknown> {
    const answer = this.classes.identity(object);
    if (names.size === 0 || names.has('$all') || names.has('*')) this.all(object, answer);
    for (const [name, below] of names) {
      if (name.startsWith('$') || name === '*') continue;
      this.one(object, pascal(name), below, answer);
    }
    return answer;
  }

  private one(object: HostObject, name: string, below: Wanted, answer: Record<string, unknown>) {
    const definition = this.classes.of(object);
    if (definition.properties?.[name]) {
      if (below.size > 0) throw unknownProperty(object, name);
      answer[name] = this.classes.get(object, name, this.call);
      return;
    }
    if (!definition.navigation?.[name]) {
      if (!name.startsWith('_')) throw unknownProperty(object, name);
      return;
    }
    const child = this.classes.navigate(object, name, this.call);
    answer[name] = child && this.read(child, below);
  }

  private all(object: HostObject, answer: Record<string, unknown>): void {
    for (const [name, property] of Object.entries(this.classes.of(object).properties ?? {})) {
      if (property.get && this.classes.has(object, name)) {
        answer[name] = this.classes.get(object, name, this.call);
      }
    }
  }
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const unknownProperty = ({ type }: HostObject, name: string) =>
  invalidArgument(`The property “${name}” does not exist on ${type}.`);
