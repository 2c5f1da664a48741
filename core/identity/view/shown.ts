import { isoDay } from '../../basics/index.ts';
import { maskEmail, maskKey, maskPhone, maskText } from '../../privacy/index.ts';
import type { RoleId } from '../../roles/index.ts';
import type { KeyNodes } from '../graph/nodes.ts';
import { KEY_KINDS, Kind } from '../graph/types.ts';
import type { ShownKey } from './types.ts';

/** A key with what makes it somebody's hidden. */
export function shownKey({ kinds, values }: KeyNodes, node: number): ShownKey {
  const value = values[node]!;
  const kind = KEY_KINDS[kinds[node]!] as ShownKey['kind'];
  if (kinds[node] === Kind.phone) return { kind, key: maskPhone(value) };
  return { kind, key: kinds[node] === Kind.email ? maskEmail(value) : maskKey(value) };
}

/** An attribute's value as it may be shown: of a birth date, only the year. */
export function shownValue(role: RoleId, value: string | number): string {
  if (typeof value === 'string') return maskText(value);
  return role === 'birth-date' ? `${isoDay(value).slice(0, 4)}-**-**` : String(value);
}
