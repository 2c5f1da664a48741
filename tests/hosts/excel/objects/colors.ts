import { invalidArgument } from '../protocol/errors.ts';

/** `#RRGGBB` as Excel gives colours back; names of colours stay names. */
export function colorOf(value: unknown): string {
  const text = String(value ?? '');
  const [, hex] = /^#?([0-9A-Fa-f]{6})$/.exec(text) ?? [];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  if (!/^[A-Za-z]*$/.test(text)) throw invalidArgument();
  return text;
}
