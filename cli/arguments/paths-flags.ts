import { type JourneyOptions, parseWindow } from '#core';
import { type Flags, textFlag } from './options.ts';
import { UsageError } from './parse.ts';

const UNITS = ['customer', 'visit'] as const;
const LONGEST = 20;

/**
 * The flags of `paths`, understood.
 *
 * @throws {UsageError} `cli.bad-value` with what the flag takes
 *
 * @example
 * pathsFlags({ unit: 'visit', gap: '45m', 'max-length': '4' }) // => { collapse: true, unit: 'visit', gapMs: 2700000, maxLength: 4 }
 */
export function pathsFlags(flags: Flags): JourneyOptions {
  const take = <Value>(
    name: string,
    expected: string,
    parse: (text: string) => Value | null | undefined,
  ): Value | null => {
    const text = textFlag(flags, name);
    if (text === undefined) return null;
    const value = parse(text.trim());
    if (value !== null && value !== undefined) return value;
    throw new UsageError('cli.bad-value', { option: `--${name}`, value: text, expected });
  };
  const unit = take('unit', UNITS.join(' | '), (text) => UNITS.find((each) => each === text));
  const gapMs = take('gap', '30m, 1h, 2d', parseWindow);
  const to = textFlag(flags, 'to')?.trim();
  const maxLength = take('max-length', `2 … ${LONGEST}`, (text) => {
    const length = /^\d+$/.test(text) ? Number(text) : 0;
    return length >= 2 && length <= LONGEST ? length : null;
  });
  return {
    collapse: flags.repeats !== true,
    ...(unit === null ? {} : { unit }),
    ...(gapMs === null ? {} : { gapMs }),
    ...(to === undefined ? {} : { to }),
    ...(maxLength === null ? {} : { maxLength }),
  };
}
