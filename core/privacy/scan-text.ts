import { folded, replaceFolded } from './folded.ts';

/** What a scan knows of the workbook. */
export interface ScanOptions {
  /** Tells a customer's key; given where keys of customers may not be shown. */
  readonly isCustomer?: (key: string) => boolean;
}

interface Identifier {
  readonly pattern: RegExp;
  readonly masked: (match: RegExpMatchArray) => string | null;
}

const masked = ([found]: RegExpMatchArray): string => {
  const digits = found.replace(/[^\dXx]/g, '');
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
};

/** One sign between groups of digits. */
const GAP = '[ .·_/-]?';
/** A number doesn't begin inside another. */
const START = '(?<!\\d)';
const END = '(?!\\d)';

const number = (digits: string): RegExp => new RegExp(`${START}${digits}${END}`, 'gu');

/** In order: a number is masked as the first thing it is. */
const IDENTIFIERS: readonly Identifier[] = [
  {
    pattern: /([\p{L}\p{N}._%+-]{1,64})@(?=[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}])/gu,
    masked: ([, user = '']) => {
      // Words of another script in front are the sentence around the address.
      const own = /[\w.%+-]+$/.exec(user)?.[0] ?? user;
      return `${user.slice(0, user.length - own.length)}${[...own][0]}***@`;
    },
  },
  // Identity number of 18 digits, also in groups; 15 digits with a date of birth.
  {
    pattern: number(`\\d{6}${GAP}\\d{8}${GAP}\\d{3}[\\dXx]`),
    masked: (match) => (match[0].length === 18 || isIdentity(match[0]) ? masked(match) : null),
  },
  {
    pattern: number('[1-8]\\d{5}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}'),
    masked,
  },
  // Long numbers in one piece are cards or identities; in groups of four only with Luhn's check digit.
  { pattern: number('\\d{16,19}'), masked },
  {
    pattern: number('\\d{4}(?:[ .·_-]\\d{4}){2}[ .·_-]\\d{1,4}(?:[ .·_-]\\d{1,3})?'),
    masked: (match) => (isCard(match[0]) ? masked(match) : null),
  },
  {
    pattern: number('3[47]\\d{2}[ .·_-]?\\d{6}[ .·_-]?\\d{5}'),
    masked: (match) => (isCard(match[0]) ? masked(match) : null),
  },
  // Mobile numbers: 3-4-4, 3-8, 7-4, 4-3-4, 3-3-5.
  {
    pattern: number(
      `(?:(?:\\+|00)?86[ .-]{0,2})?\\(?1[3-9](?:\\d\\)?${GAP}\\d{4}${GAP}\\d{4}|\\d{2}${GAP}\\d{3}${GAP}\\d{4}|\\d${GAP}\\d{3}${GAP}\\d{5})`,
    ),
    masked: (match) => {
      const digits = match[0].replace(/\D/g, '').slice(-11);
      return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
    },
  },
  // Numbers with a country's or a city's prefix.
  {
    pattern: new RegExp(`${START}\\+\\d(?:[ ().-]{0,2}\\d){9,14}${END}`, 'gu'),
    masked,
  },
  {
    pattern: new RegExp(`${START}\\(?0\\d{2,3}\\)?[ -]{1,2}\\d{3,4}[ -]?\\d{4}${END}`, 'gu'),
    masked,
  },
  // House numbers: 「…路 27 号 3 栋 1101 室」, `27 Long Street`.
  {
    pattern:
      /(?<=[路街道巷弄胡同里村]) ?\d{1,5} ?(?:号|弄)(?!店)(?: ?[\dA-Za-z一二三四五六七八九十甲乙丙丁-]{1,6} ?(?:号楼|号|弄|院|栋|幢|座|单元|楼|层|室|户)){0,4}/gu,
    masked: () => '***',
  },
  {
    pattern:
      /(?<![\d,.])\d{1,5}[A-Za-z]?(?= (?:[A-Z][a-z']{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct)\b)/gu,
    masked: () => '***',
  },
];

const MOST_PASSES = 8;

/** What an identifier can't do without. */
const WORTH_A_LOOK = /\p{Nd}|[@＠﹫]/u;

/**
 * The last look at a text before it goes out: e-mail addresses, mobile and other phone numbers, identity
 * and card numbers and house numbers in it are masked, also in full-width digits, with blanks, dashes or
 * unseen letters inside. Dates, amounts, percentages, cells and weeks stay. Scanning a text twice changes
 * nothing more; the time grows with the length alone.
 *
 * @example
 * scanText('电话 １３８－１２３４－１２３４') // => '电话 138****1234'
 * scanText('¥6,129,798, 2024-01-05, Orders!A2:F9313') // => '¥6,129,798, 2024-01-05, Orders!A2:F9313'
 */
export function scanText(text: string, { isCustomer }: ScanOptions = {}): string {
  let scanned = text;
  if (isCustomer !== undefined) {
    scanned = scanned.replace(/[\p{L}\p{N}][\p{L}\p{N}_.@-]{1,63}/gu, (word) =>
      isCustomer(word) ? '***' : word,
    );
  }
  if (!WORTH_A_LOOK.test(scanned)) return scanned;
  // What is left of a masked number may be the beginning of another.
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = scanned;
    let view = folded(scanned);
    for (const { pattern, masked: mask } of IDENTIFIERS) {
      const next = replaceFolded(scanned, view, pattern, mask);
      if (next === scanned) continue;
      scanned = next;
      view = folded(scanned);
    }
    if (scanned === before) break;
  }
  return scanned;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit of GB 11643-1999. */
function isIdentity(text: string): boolean {
  const digits = text.replace(/[^\dXx]/g, '').toUpperCase();
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'[sum % 11] === digits[17];
}

/** The check digit of ISO/IEC 7812 (Luhn), for 13 to 19 digits. */
function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let back = 0; back < digits.length; back += 1) {
    const digit = Number(digits[digits.length - 1 - back]);
    const doubled = back % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
