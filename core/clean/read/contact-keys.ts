import type { KeyColumn } from '../../identity/index.ts';
import { emailKey, Kind, phoneKey } from '../../identity/index.ts';
import type { Column } from '../../table/index.ts';
import { isMasked, personKey, saysNobody } from './customer-key.ts';
import { cleanText } from './text.ts';
import { contactKeysOf, standardKey, type WordColumn } from './words-of.ts';

const FORMS = {
  member: (key: string) => (saysNobody(key) || isMasked(key) ? null : key),
  phone: (key: string) => phoneKey(personKey(key)),
  email: (key: string) => (isMasked(key) ? null : emailKey(key)),
} as const;

/**
 * A phone or e-mail cell in the form that joins rows; what is neither stays as a key is read.
 *
 * @example
 * contactForm('phone', '+86 138-0000-0001') // => '13800000001'
 * contactForm('phone', '13800000001.0') // => '13800000001'
 * contactForm('email', 'Ann@Shop.org') // => 'ann@shop.org'
 */
export function contactForm(role: 'phone' | 'email', text: string): string {
  const key = standardKey(cleanText(text));
  return FORMS[role](key) ?? key;
}

/**
 * Member numbers, phones or e-mails that rows can be joined by. Blotted-out ones, those of nobody and
 * what is no phone or e-mail at all are missing.
 */
export function contactKeys(
  column: Column,
  index: number,
  kind: 'member' | 'phone' | 'email',
): KeyColumn {
  const { codes, values } = contactKeysOf(column, FORMS[kind]);
  return { column: index, codes, values, kinds: new Uint8Array(values.length).fill(Kind[kind]) };
}

/**
 * The keys of a customer column with what each is: an e-mail address or a Chinese mobile number as such,
 * everything else of the kind that the column is.
 */
export function ownKeys(
  { codes, values: names }: WordColumn,
  index: number,
  columnKind: 'id' | 'member' | 'phone' | 'email',
): KeyColumn {
  const kinds = new Uint8Array(names.length);
  const values = names.map((name, code) => {
    if (isMasked(name)) {
      kinds[code] = Kind.alone;
      return name;
    }
    const isMail = name.includes('@');
    if (isMail || columnKind === 'phone' || /^1[3-9]\d{9}$/.test(name)) {
      const key = isMail ? emailKey(name) : phoneKey(name);
      kinds[code] = key === null ? Kind.alone : isMail ? Kind.email : Kind.phone;
      return key ?? name;
    }
    kinds[code] = columnKind === 'member' ? Kind.member : Kind.id;
    return name;
  });
  return { column: index, codes, values, kinds, names };
}
