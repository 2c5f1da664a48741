import type { HostSheet } from '../model/sheet.ts';
import { type HostObject, isHostObject } from '../protocol/define.ts';
import { invalidArgument, notFound } from '../protocol/errors.ts';
import type { RangeSelf } from './refs.ts';

/** A text; @throws HostError for anything else */
export function textArg(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** A whole number; @throws HostError for anything else */
export function numberArg(value: unknown, fallback?: number): number {
  const given = value ?? fallback;
  if (typeof given !== 'number' || !Number.isInteger(given)) throw invalidArgument();
  return given;
}

/** One of the words of an enumeration; @throws HostError for any other */
export function wordArg<const Word extends string>(
  value: unknown,
  words: readonly Word[],
  fallback?: Word,
): Word {
  const given = words.find((word) => word === (value ?? fallback));
  if (given === undefined) throw invalidArgument();
  return given;
}

/** A range given as object or as address; without sheet it lies on `home`. */
export function rangeArg(value: unknown, home: HostSheet): RangeSelf {
  if (isHostObject(value)) return rangeOf(value);
  const place = home.workbook.resolve(textArg(value), home);
  if (place) return place;
  throw textArg(value).includes('!') ? notFound() : invalidArgument();
}

function rangeOf({ type, self }: HostObject): RangeSelf {
  if (type !== 'Range') throw invalidArgument();
  return self as RangeSelf;
}
