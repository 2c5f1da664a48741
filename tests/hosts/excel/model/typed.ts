import { typedDate } from './typed-date.ts';
import type { CellValue } from './types.ts';

/** What Excel makes of an entry. */
export type Typed =
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string }
  | { readonly kind: 'text'; readonly value: string; readonly apostrophe: boolean }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'empty' }
  /** Excel does not take it. */
  | { readonly kind: 'refused' };

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;
const text = (value: string, apostrophe = false): Typed =>
  value.length > MAX_TEXT ? { kind: 'refused' } : { kind: 'text', value, apostrophe };

/**
 * Reads an entry as Excel does when a person types it or a script sets `values`: numbers, dates,
 * percentages and formulas out of texts.
 *
 * @param format number format of the cell; `@` keeps texts as they are
 * @param year the year that dates without one fall into
 *
 * @example
 * typed('007', 'General', 2026) // => { kind: 'value', value: 7 }
 * typed("'007", 'General', 2026) // => { kind: 'text', value: '007', apostrophe: true }
 * typed('5%', 'General', 2026) // => { kind: 'value', value: 0.05, format: '0%' }
 */
export function typed(entry: CellValue, format: string, year: number): Typed {
  if (typeof entry === 'number') {
    return Number.isFinite(entry) ? { kind: 'value', value: entry } : { kind: 'refused' };
  }
  if (typeof entry === 'boolean') return { kind: 'value', value: entry };
  if (entry === '') return { kind: 'empty' };
  if (entry.startsWith("'")) return text(entry.slice(1), true);
  if (format === '@') return text(entry);
  const trimmed = entry.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: /^true$/i.test(trimmed) };
  if (/^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i.test(trimmed)) {
    return { kind: 'value', value: trimmed.toUpperCase() };
  }
  return typedNumber(trimmed) ?? typedDate(trimmed, year) ?? typedFormula(entry) ?? text(entry);
}

function typedNumber(entry: string): Typed | null {
  const money = /^([+-]?)\s*([$¥￥€£])\s*(.+)$/.exec(entry);
  const bracketed = /^\((.+)\)$/.exec(entry);
  if (bracketed?.[1] && /^[\d.,$¥￥€£]+$/.test(bracketed[1]))
    return negated(typedNumber(bracketed[1]));
  if (money?.[3]) {
    const amount = plainNumber(`${money[1]}${money[3]}`);
    const sign = money[2] ?? '';
    return amount === null ? null : { kind: 'value', value: amount, format: `${sign}#,##0.00` };
  }
  const percent = /^(.*\d\.?)\s*%$/.exec(entry);
  if (percent?.[1]) {
    const share = plainNumber(percent[1]);
    const format = percent[1].includes('.') ? '0.00%' : '0%';
    return share === null ? null : { kind: 'value', value: fifteenDigits(share / 100), format };
  }
  const mixed = /^([+-]?\d+) (\d+)\/(\d+)$/.exec(entry);
  if (mixed && Number(mixed[3]) > 0) {
    const whole = Number(mixed[1]);
    const part = Number(mixed[2]) / Number(mixed[3]);
    return { kind: 'value', value: whole < 0 ? whole - part : whole + part, format: '# ?/?' };
  }
  const value = plainNumber(entry);
  if (value === null) return null;
  if (/e/i.test(entry)) return { kind: 'value', value, format: '0.00E+00' };
  if (entry.includes(',')) {
    return { kind: 'value', value, format: entry.includes('.') ? '#,##0.00' : '#,##0' };
  }
  return { kind: 'value', value };
}

const negated = (read: Typed | null): Typed | null =>
  read?.kind === 'value' && typeof read.value === 'number' ? { ...read, value: -read.value } : null;

function plainNumber(entry: string): number | null {
  const shape = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i;
  if (!shape.test(entry) || !/^[+-]?[.,]?\d/.test(entry)) return null;
  const value = Number(firstFifteen(entry.replaceAll(',', '')));
  return Number.isFinite(value) ? value : null;
}

/** Excel keeps the first fifteen digits of what is typed; the others become zeros. */
function firstFifteen(entry: string): string {
  let digits = 0;
  const [number = '', ...exponent] = entry.split(/(?=e)/i);
  const kept = number.replaceAll(/\d/g, (digit) => {
    if (digits > 0 || digit !== '0') digits += 1;
    return digits > 15 ? '0' : digit;
  });
  return kept + exponent.join('');
}

const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

/** `=…`, and what begins with + or -, which Excel takes for the start of a formula; @ it refuses. */
function typedFormula(entry: string): Typed | null {
  if (entry === '=' || /^[+-]+$/.test(entry)) return null;
  if (entry.startsWith('@')) return { kind: 'refused' };
  const formula = entry.startsWith('=') ? entry : /^[+-]/.test(entry) ? `=${entry}` : null;
  if (formula === null) return null;
  const fine = formula.length <= MAX_FORMULA && isBalanced(formula);
  return fine ? { kind: 'formula', formula } : { kind: 'refused' };
}

/** Whether quotes and brackets close, no two operands stand side by side, and no operator is last. */
function isBalanced(formula: string): boolean {
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '""').replaceAll(/'(?:[^']|'')*'!/g, 'S!');
  if (/["]/.test(bare.replaceAll('""', '')) || /[-+*/^&=<>,]\s*$/.test(bare)) return false;
  const outside = bare.replaceAll(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, 'C');
  if (/[[\]{]/.test(outside.replaceAll(/\{[^{}]*\}/g, 'A'))) return false;
  if (/[：，；（）“”。！？]/.test(outside)) return false;
  if (/[\p{N}] +[\p{N}]/u.test(outside)) return false;
  let depth = 0;
  for (const character of outside) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
