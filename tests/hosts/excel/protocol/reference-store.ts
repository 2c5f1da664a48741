import type { HostObject } from './define.ts';
import { HostError } from './types.ts';

/** Objects the client keeps between requests. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private made = 0;

  get size(): number {
    return this.kept.size;
  }

  keep(object: HostObject): void {
    if (object.reference !== undefined && this.kept.has(object.reference)) return;
    this.made += 1;
    object.reference = `reference-${this.made}`;
    this.kept.set(object.reference, object);
  }

  /** @throws HostError for one that was given back */
  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) {
      throw new HostError(
        'InvalidReference',
        'This reference is not valid for the current operation.',
      );
    }
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  objects(): Iterable<HostObject> {
    return this.kept.values();
  }
}
