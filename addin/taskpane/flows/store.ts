/** A value that tells its listeners when it changes. */
export interface Store<Value> {
  get(): Value;
  /** Replaces some parts; nothing is told when none differs. */
  set(parts: Partial<Value>): void;
  /** The result ends it. */
  subscribe(listener: () => void): () => void;
}

/** A store of a plain object. */
export function store<Value extends object>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (parts) => {
      const keys = Object.keys(parts) as (keyof Value)[];
      if (keys.every((key) => Object.is(value[key], parts[key]))) return;
      value = { ...value, ...parts };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
