/** Sizes of rows or columns: a default and those that differ. */
export interface Sizes {
  readonly size: number;
  readonly custom: Readonly<Record<number, number>>;
}

/** Distance in pixels from the first row or column to the start of another. */
export function offsetOf(index: number, { size, custom }: Sizes): number {
  let offset = index * size;
  for (const [key, value] of Object.entries(custom)) {
    if (Number(key) < index) offset += value - size;
  }
  return offset;
}

/** Pixels that `count` rows or columns take from `start`. */
export const extentOf = (start: number, count: number, sizes: Sizes): number =>
  offsetOf(start + count, sizes) - offsetOf(start, sizes);
