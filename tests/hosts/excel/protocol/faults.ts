/** A refusal put in on purpose. */
export interface Fault {
  /** Code the client sees. */
  readonly code: string;
  readonly message?: string;
  /** The nth request from now, from 1; absent: by `when`, or the next. */
  readonly at?: number;
  /** Every request whose text this is true for. */
  readonly when?: (requestText: string) => boolean;
  /**
   * `before` (usual): nothing of the request is done. `after`: all of it is done, and the answer is
   * lost.
   */
  readonly phase?: 'before' | 'after';
}

/** Faults waiting for their request. */
export class Faults {
  private readonly waiting: { readonly fault: Fault; readonly due: number | null }[] = [];
  private seen = 0;

  /** The result takes the fault back. */
  add(fault: Fault): () => void {
    const due = fault.when ? null : this.seen + (fault.at ?? 1);
    const entry = { fault, due };
    this.waiting.push(entry);
    return () => {
      const index = this.waiting.indexOf(entry);
      if (index >= 0) this.waiting.splice(index, 1);
    };
  }

  clear(): void {
    this.waiting.length = 0;
  }

  /** The fault that strikes this request; `null`: none. */
  next(requestText: string): Fault | null {
    this.seen += 1;
    const index = this.waiting.findIndex(({ fault, due }) =>
      due === null ? fault.when?.(requestText) === true : due === this.seen,
    );
    const entry = this.waiting[index];
    if (!entry) return null;
    if (entry.due !== null) this.waiting.splice(index, 1);
    return entry.fault;
  }
}
