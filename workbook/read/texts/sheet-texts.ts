import type { TextPool } from '#core';
import type { TextRanges } from './text-ranges.ts';

/** The texts of a sheet: those the file's sheets share, then those that stand in its own cells. */
export class SheetTexts implements TextPool {
  readonly size: number;
  readonly shared: TextRanges;
  readonly own: TextRanges;

  constructor(shared: TextRanges, own: TextRanges) {
    this.shared = shared;
    this.own = own;
    this.size = shared.size + own.size;
  }

  get(index: number): string {
    const { shared } = this;
    return index < shared.size ? shared.get(index) : this.own.get(index - shared.size);
  }
}
