import { type DecimalMark, separatedNumber } from './separators.ts';
import { cleanText } from './text.ts';

/** How a number was written. */
export type NumberForm = 'number' | 'percent' | 'money' | 'points' | 'score';

/** A number read from a text. A percentage is its fraction, percentage points are points / 100. */
export interface ParsedNumber {
  readonly value: number;
  readonly form: NumberForm;
  /** Written plainly, digits and a point: reading it is no change. */
  readonly plain: boolean;
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const MONEY_WORDS =
  'us\\$|hk\\$|nt\\$|[acs]\\$|\\$|¥|£|€|rmb|cny|usd|eur|gbp|hkd|twd|jpy|人民币|美元|英镑|欧元|港币|港元|台币|日元';
const MONEY_BEFORE = new RegExp(`^(?:${MONEY_WORDS})`, 'i');
const MONEY_AFTER = new RegExp(`(?:元整?|块钱?|圆|${MONEY_WORDS})$`, 'i');
const POINTS_AFTER = /(?:个?百分点|pp|pts)$/i;
const SCORE_AFTER = /(?:颗星|星|分)$/;
const UNIT_AFTER = /(?:人次|人|次|件|个|单|笔|天|岁|台|套|瓶|盒|只|条|份|张|位|名|户|pcs)$/i;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/亿$/, 1e8],
  [/万$/, 1e4],
  [/千$/, 1e3],
  [/w$/i, 1e4],
  [/k$/i, 1e3],
];
const EXPONENT = /^\d+(?:\.\d+)?e[+-]?\d{1,2}$/i;

/** A text taken apart: what is left of it, and what its marks said. */
interface Parts {
  digits: string;
  negative: boolean;
  scale: number;
  form: NumberForm;
}

/**
 * A number as people write it: separators, full-width digits, currency marks, percent, 万 and 千,
 * brackets or a trailing minus for negatives. `null` when the text isn't one number.
 *
 * @example
 * parseNumber('￥1，234') // => { value: 1234, form: 'money', plain: false }
 * parseNumber('12%') // => { value: 0.12, form: 'percent', plain: false }
 * parseNumber('(3.5)') // => { value: -3.5, form: 'number', plain: false }
 * parseNumber('1.2万') // => { value: 12000, form: 'number', plain: false }
 * parseNumber("'88") // => { value: 88, form: 'number', plain: false }
 * parseNumber('100-200') // => null
 */
export function parseNumber(text: string, mark: DecimalMark = 'point'): ParsedNumber | null {
  if (mark === 'point' && PLAIN.test(text)) {
    return { value: Number(text) + 0, form: 'number', plain: true };
  }
  const parts = takeApart(text);
  if (parts === null) return null;
  const size = EXPONENT.test(parts.digits)
    ? Number(parts.digits)
    : separatedNumber(parts.digits, mark);
  if (size === null || !Number.isFinite(size)) return null;
  const value = Number((size * parts.scale).toPrecision(15)) * (parts.negative ? -1 : 1);
  return { value: value === 0 ? 0 : value, form: parts.form, plain: PLAIN.test(text) };
}

/**
 * The digits and separators inside a number's text, for judging how a column writes decimals.
 *
 * @example
 * digitsIn('￥1，234.50 元') // => '1,234.50'
 */
export function digitsIn(text: string): string | null {
  return takeApart(text)?.digits ?? null;
}

function takeApart(text: string): Parts | null {
  const parts: Parts = {
    // Excel's mark of a text, which files that came from it keep.
    digits: cleanText(text)
      .replace(/^'(?=.)/, '')
      .replace(/[−–﹣]/g, '-'),
    negative: false,
    scale: 1,
    form: 'number',
  };
  if (!/\d/.test(parts.digits)) return null;
  let signs = 0;
  // Marks may stand in any order (-¥3, ¥-3, (¥3)), so take one at a time until none is left.
  for (let turn = 0; turn < 8; turn += 1) {
    const before = parts.digits;
    if (takeSign(parts)) signs += 1;
    takeMark(parts);
    if (parts.digits === before) break;
  }
  return signs > 1 ? null : parts;
}

function takeSign(parts: Parts): boolean {
  const { digits } = parts;
  const inner = /^\((.*)\)$/.exec(digits)?.[1] ?? /^-(.*[^-])$/.exec(digits)?.[1];
  const body = inner ?? /^(.*\d)-$/.exec(digits)?.[1];
  if (body !== undefined) {
    parts.digits = body.trim();
    parts.negative = true;
    return true;
  }
  if (!digits.startsWith('+')) return false;
  parts.digits = digits.slice(1).trim();
  return true;
}

function takeMark(parts: Parts): void {
  const cut = (pattern: RegExp): boolean => {
    const rest = parts.digits.replace(pattern, '');
    if (rest === parts.digits || rest === '') return false;
    parts.digits = rest.trim();
    return true;
  };
  if (parts.form === 'number') {
    if (cut(/%$/)) setForm(parts, 'percent', 0.01);
    else if (cut(POINTS_AFTER)) setForm(parts, 'points', 0.01);
    else if (cut(SCORE_AFTER)) setForm(parts, 'score', 1);
    else if (cut(UNIT_AFTER)) return;
  }
  if (parts.form === 'number' || parts.form === 'money') {
    if (cut(MONEY_BEFORE) || cut(MONEY_AFTER)) parts.form = 'money';
    if (parts.scale !== 1) return;
    const scale = SCALES.find(([pattern]) => cut(pattern));
    if (scale !== undefined) parts.scale = scale[1];
  }
}

function setForm(parts: Parts, form: NumberForm, scale: number): void {
  parts.form = form;
  parts.scale = scale;
}
