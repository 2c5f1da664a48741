/** Lets requests pass, or holds them back as a slow connection does. */
export class Gate {
  private left = Number.POSITIVE_INFINITY;
  private readonly waiting: (() => void)[] = [];

  /** Lets `count` more requests pass, then holds the others; `null`: lets all pass. */
  hold(count: number | null): void {
    this.left = count ?? Number.POSITIVE_INFINITY;
    if (count === null) for (const go of this.waiting.splice(0)) go();
  }

  /** How many are held back. */
  get held(): number {
    return this.waiting.length;
  }

  async pass(): Promise<void> {
    if (this.left <= 0) await new Promise<void>((go) => this.waiting.push(go));
    else this.left -= 1;
  }
}
