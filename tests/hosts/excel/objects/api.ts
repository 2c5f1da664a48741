import { CLASSES, ENUMS } from './api-table.ts';

/** A member of a class of Excel's API. */
export interface ApiMember {
  /** Requirement set it came with, such as `1.14` of ExcelApi, `ExcelApiOnline 1.1` or `Beta 0`. */
  readonly set: string;
  readonly kind: 'method' | 'property';
  /** A property that scripts may set. */
  readonly writable: boolean;
  /** Class or enumeration it gives; '' for plain values. */
  readonly type: string;
}

const members = new Map<string, ReadonlyMap<string, ApiMember>>();

/**
 * What Excel's API says of a member; its name may be the client's (`values`) or the wire's
 * (`Values`). `null`: Excel has no such class or member.
 *
 * @example
 * apiMember('Range', 'Values')?.set // => '1.1'
 * apiMember('Chart', 'title') // => { set: '1.1', kind: 'property', writable: false, type: 'ChartTitle' }
 * apiMember('Range', 'colour') // => null
 */
export function apiMember(className: string, member: string): ApiMember | null {
  const name = ON_THE_WIRE[`${className}.${member}`] ?? member;
  return membersOf(className).get(name.toLowerCase()) ?? null;
}

/** Members that the client calls by another name than scripts do. */
const ON_THE_WIRE: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'showGridlines',
  'Worksheet.Headings': 'showHeadings',
};

/**
 * Requirement set a member came with; `null` when Excel has no such member.
 *
 * @example
 * memberSince('Range', 'getUsedRangeOrNullObject') // => '1.4'
 * memberSince('Worksheet', 'freezePanes') // => '1.7'
 */
export function memberSince(className: string, member: string): string | null {
  return apiMember(className, member)?.set ?? null;
}

/**
 * Whether a host that supports ExcelApi up to `version` has a member.
 *
 * @example
 * hasMember('Range', 'valuesAsJson', '1.14') // => false
 * hasMember('Range', 'copyFrom', '1.14') // => true
 */
export function hasMember(className: string, member: string, version: string): boolean {
  const since = memberSince(className, member);
  return since !== null && minor(since) <= minor(version);
}

/**
 * Values of an enumeration; `null` when Excel has none of that name.
 *
 * @example
 * enumValues('SheetVisibility') // => ['Visible', 'Hidden', 'VeryHidden']
 */
export function enumValues(name: string): readonly string[] | null {
  return ENUMS[name]?.split(' ') ?? null;
}

/** Minor number of a version of ExcelApi; endless for other sets. */
const minor = (set: string): number => (/^1\.\d+$/.test(set) ? Number(set.slice(2)) : Infinity);

function membersOf(className: string): ReadonlyMap<string, ApiMember> {
  const known = members.get(className);
  if (known) return known;
  const read = new Map<string, ApiMember>();
  for (const group of (CLASSES[className] ?? '').split(';')) {
    const [set = '', list = ''] = group.split('|');
    for (const text of list.split(' ')) {
      const [, name, mark, type] = /^(\w+)(\(\)|!)?(?::(\w+))?$/.exec(text) ?? [];
      if (name === undefined) continue;
      const kind = mark === '()' ? 'method' : 'property';
      const writable = mark === undefined;
      read.set(name.toLowerCase(), { set, kind, writable, type: type ?? '' });
    }
  }
  members.set(className, read);
  return read;
}
