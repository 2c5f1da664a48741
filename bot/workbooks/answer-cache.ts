/** The most recently used values, by key; the least recently used one makes room. */
export class RecentlyUsed<Value> {
  private readonly most: number;
  private readonly values = new Map<string, Value>();

  /** @param most values kept, at least 1 */
  constructor(most: number) {
    this.most = most;
  }

  /** The value of a key, made when it is not there; what `make` throws is passed on, not kept. */
  get(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    const value = known ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.most) this.values.delete(this.values.keys().next().value!);
    return value;
  }
}

/**
 * A value as text that is the same for equal values, whatever order their keys were written in;
 * absent and `undefined` are alike.
 *
 * @example
 * canonical({ b: 1, a: [{ d: null, c: undefined }] }) // => '{"a":[{"d":null}],"b":1}'
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
