import type { Dimension } from '../../basics/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import { CellKind, type Column, textOf } from '../../table/index.ts';
import { personKey, saysNobody } from './customer-key.ts';
import type { IntList } from './int-list.ts';
import { listOf, NOTHING_UNDONE, toArrays, type Undone } from './read-column.ts';
import { cleanText, saysMissing } from './text.ts';

/** A column as codes into its distinct cleaned values, with the rows that were changed. */
export interface WordColumn extends Dimension {
  readonly column: Column;
  /** Rows (0-based) changed, by rule. */
  readonly changes: ReadonlyMap<MessageCode, Int32Array>;
}

/** As Excel shows long numbers, with at least four digits behind the point. */
const EXPONENT = /^([1-9])\.(\d{4,14})E\+(\d{1,2})$/i;

/** A text in the form it is kept in; `null`: missing. */
type Standardise = (text: string) => {
  readonly value: string | null;
  readonly rule: MessageCode | null;
};

/** A column read as words: products, channels, cities, … */
export function wordsOf(column: Column, undone?: Undone): WordColumn {
  return encode(
    column,
    (text) => {
      const value = cleanText(text);
      if (saysMissing(value))
        return { value: null, rule: value === '' ? null : 'clean.missing-word' };
      return { value, rule: value === text ? null : 'clean.text' };
    },
    undone,
  );
}

/**
 * A column read as keys: `17850`, `"17850"`, `17850.0` and `１７８５０` are one customer. Upper and
 * lower case stay apart.
 */
export function keysOf(column: Column, undone?: Undone): WordColumn {
  return encode(
    column,
    (text) => {
      const cleaned = cleanText(text);
      if (saysMissing(cleaned)) {
        return { value: null, rule: cleaned === '' ? null : 'clean.missing-word' };
      }
      const value = standardKey(cleaned);
      return { value, rule: value === text ? null : 'clean.key' };
    },
    undone,
  );
}

/**
 * A column read as keys of customers: one form of an address or a mobile number each, and guests as
 * missing, since all of them would be one customer.
 */
export function customerKeysOf(column: Column, undone?: Undone): WordColumn {
  const standardise: Standardise = (text) => {
    const cleaned = standardKey(cleanText(text));
    if (saysMissing(cleaned) || saysNobody(cleaned)) {
      return { value: null, rule: cleaned === '' ? null : 'clean.missing-word' };
    }
    const value = personKey(cleaned);
    return { value, rule: value === text ? null : 'clean.key' };
  };
  const ofWhole = (number: number): string | null => {
    const key = String(number);
    return saysNobody(key) ? null : personKey(key);
  };
  return encode(column, standardise, undone, ofWhole);
}

/**
 * A column read as keys beside the customer's own, each in the form given; those without one are missing.
 *
 * @param form the key as it is compared, `null` for none
 */
export function contactKeysOf(column: Column, form: (key: string) => string | null): WordColumn {
  const standardise: Standardise = (text) => {
    const cleaned = standardKey(cleanText(text));
    return { value: saysMissing(cleaned) ? null : form(cleaned), rule: null };
  };
  return encode(column, standardise, NOTHING_UNDONE, (number) => form(String(number)));
}

/**
 * A cleaned key without what files add to it: `.0` behind a whole number, a leading apostrophe, an
 * exponent where all digits still stand.
 *
 * @example
 * standardKey('17850.0') // => '17850'
 * standardKey("'0012") // => '0012'
 * standardKey('1.3800000001E+10') // => '13800000001'
 * standardKey('1.38E+10') // => '1.38E+10'
 */
export function standardKey(cleaned: string): string {
  const key = cleaned.replace(/^'(?=.)/, '').replace(/^(\d+)\.0+$/, '$1');
  const [, first, rest, exponent] = EXPONENT.exec(key) ?? [];
  return rest !== undefined && rest.length === Number(exponent) ? `${first}${rest}` : key;
}

function encode(
  column: Column,
  standardise: Standardise,
  undone: Undone = NOTHING_UNDONE,
  ofWhole: (number: number) => string | null = String,
): WordColumn {
  const { kinds, values: stored } = column;
  const codes = new Int32Array(kinds.length).fill(-1);
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  const ofText: { code: number; rule: MessageCode | null }[] = [];
  const ofNumber = new Map<number, number>();
  const changes = new Map<MessageCode, IntList>();

  const codeFor = (value: string): number => {
    const known = codeOf.get(value);
    if (known !== undefined) return known;
    values.push(value);
    codeOf.set(value, values.length - 1);
    return values.length - 1;
  };
  const textCode = (index: number): { code: number; rule: MessageCode | null } => {
    const known = ofText[index];
    if (known !== undefined) return known;
    const text = column.dictionary[index] ?? '';
    const standard = standardise(text);
    const isOff = standard.rule !== null && undone.has(standard.rule);
    const { value, rule } = isOff ? { value: text, rule: null } : standard;
    const entry = { code: value === null ? -1 : codeFor(value), rule };
    ofText[index] = entry;
    return entry;
  };

  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row];
    const value = stored[row]!;
    if (kind === CellKind.empty || kind === CellKind.error || kind === CellKind.pending) continue;
    if (kind === CellKind.text) {
      const { code, rule } = textCode(value);
      codes[row] = code;
      if (rule !== null) listOf(changes, rule).push(row);
    } else if (kind === CellKind.number) {
      let code = ofNumber.get(value);
      if (code === undefined) {
        const key = ofWhole(value);
        code = key === null ? -1 : codeFor(key);
        ofNumber.set(value, code);
      }
      codes[row] = code;
    } else {
      codes[row] = codeFor(textOf(column, row) ?? '');
    }
  }
  return { column, codes, values, changes: toArrays(changes) };
}
