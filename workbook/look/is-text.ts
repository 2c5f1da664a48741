import type { Format } from '#core';

/** Formats that read from the left; numbers stand at the right. */
export function isText(format: Format): boolean {
  return format === 'text' || format === 'date' || format === 'time';
}
