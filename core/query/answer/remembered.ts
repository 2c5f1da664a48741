import type { Analysis } from '../../analysis/index.ts';

/** Results by key for each analysis; the least recently used are dropped. */
export class Remembered<Value> {
  readonly #most: number;
  readonly #known = new WeakMap<object, Map<string, Value>>();

  constructor(most: number) {
    this.#most = most;
  }

  /** @param owner what the results belong to, such as an analysis or its cleaned files */
  of(owner: Analysis | Analysis['cleaned'], key: string, make: () => Value): Value {
    let values = this.#known.get(owner);
    if (values === undefined) {
      values = new Map();
      this.#known.set(owner, values);
    }
    const known = values.get(key);
    if (known !== undefined) {
      values.delete(key);
      values.set(key, known);
      return known;
    }
    const made = make();
    values.set(key, made);
    if (values.size > this.#most) values.delete(values.keys().next().value!);
    return made;
  }
}
