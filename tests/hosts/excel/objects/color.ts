import { invalidArgument } from '../protocol/errors.ts';

/** Names Excel takes beside `#RRGGBB`; the host has these few. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/**
 * A colour as Excel answers it; @throws HostError for what is none.
 *
 * @example
 * colorOf('#e2f0d9') // => '#E2F0D9'
 */
export function colorOf(value: unknown): string {
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  const named = typeof value === 'string' ? NAMES[value.toLowerCase()] : undefined;
  if (named === undefined) throw invalidArgument('A colour is #RRGGBB or a name.');
  return named;
}
