import { apiMember, enumValues, hasMember } from '../objects/api.ts';
import type { AnyClass, Call, ClassDefinition, HostObject } from './define.ts';
import { apiNotFound, invalidArgument } from './errors.ts';

type Definition = ClassDefinition<unknown>;

/** Looks members up by class, and refuses those the host's requirement set does not have yet. */
export class Classes {
  private readonly definitions = new Map<string, Definition>();
  private readonly api: string;

  /** @param api highest version of ExcelApi, as `1.14` */
  constructor(definitions: readonly AnyClass[], api: string) {
    for (const definition of definitions) {
      this.definitions.set(definition.type, definition as unknown as Definition);
    }
    this.api = api;
  }

  of(object: HostObject): Definition {
    const definition = this.definitions.get(object.type);
    if (!definition) throw apiNotFound(object.type);
    return definition;
  }

  /** What the client finds the object by later. */
  identity(object: HostObject): Record<string, unknown> {
    const identity = { ...this.of(object).identity?.(object.self) };
    return object.reference === undefined
      ? identity
      : { ...identity, _ReferenceId: object.reference };
  }

  run(object: HostObject, name: string, args: readonly unknown[], call: Call): unknown {
    const method = this.of(object).methods?.[name];
    if (!method) throw apiNotFound(`${object.type}.${name}`);
    this.check(object, name);
    return method(object.self, args, call);
  }

  item(object: HostObject, args: readonly unknown[], call: Call): HostObject {
    const { indexer } = this.of(object);
    if (!indexer) throw apiNotFound(`${object.type}.getItem`);
    return indexer(object.self, args[0], call);
  }

  navigate(object: HostObject, name: string, call: Call): HostObject | null {
    const navigate = this.of(object).navigation?.[name];
    if (!navigate) throw apiNotFound(`${object.type}.${name}`);
    this.check(object, name);
    return navigate(object.self, call);
  }

  get(object: HostObject, name: string, call: Call): unknown {
    const property = this.of(object).properties?.[name];
    if (!property?.get) throw apiNotFound(`${object.type}.${name}`);
    this.check(object, name);
    return property.get(object.self, call);
  }

  set(object: HostObject, name: string, value: unknown, call: Call): void {
    const property = this.of(object).properties?.[name];
    if (!property?.set) throw apiNotFound(`${object.type}.${name}`);
    this.check(object, name);
    const values = enumValues(apiMember(object.type, name)?.type ?? '');
    if (values && value !== null && !values.includes(String(value))) {
      throw invalidArgument(`${object.type}.${name} cannot be “${String(value)}”.`);
    }
    property.set(object.self, value, call);
  }

  /** Whether the class has the member at all, in the host's requirement set. */
  has(object: HostObject, name: string): boolean {
    return name.startsWith('_') || hasMember(object.type, name, this.api);
  }

  /** @throws HostError `ApiNotFound`; what begins with `_` is between client and host */
  check(object: HostObject, name: string): void {
    if (!this.has(object, name)) throw apiNotFound(`${object.type}.${name}`);
  }
}
