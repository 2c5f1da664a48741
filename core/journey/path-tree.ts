/** Paths as a tree, so that equal ones share a node; node 0 is the empty path. */
export class PathTree {
  private readonly children = new Map<number, number>();
  private readonly parents: number[] = [-1];
  private readonly events: number[] = [-1];
  private readonly kinds: number;

  /** @param kinds how many different events there are */
  constructor(kinds: number) {
    this.kinds = kinds;
  }

  get size(): number {
    return this.parents.length;
  }

  /** The node of a path one event longer. */
  step(node: number, event: number): number {
    const key = node * this.kinds + event;
    const known = this.children.get(key);
    if (known !== undefined) return known;
    const made = this.parents.length;
    this.parents.push(node);
    this.events.push(event);
    this.children.set(key, made);
    return made;
  }

  /** Events of a path, first to last. */
  eventsOf(node: number): readonly number[] {
    const path: number[] = [];
    for (let at = node; at > 0; at = this.parents[at]!) path.push(this.events[at]!);
    return path.reverse();
  }
}
