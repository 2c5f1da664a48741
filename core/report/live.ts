import { decimalsOf, numberText, type TextForm, textFormat } from './sheet-text.ts';
import type { Scalar } from './types.ts';

/**
 * A number on the sheet: the expression that gives it there, and its value from the analysis. Both are
 * carried side by side, so that a formula's cached result never comes from evaluating the formula.
 */
export interface LiveNumber {
  readonly formula: string;
  readonly value: number;
}

/** A text on the sheet: an expression and what it reads now. */
export interface LiveText {
  readonly formula: string;
  readonly value: string;
}

/** Excel's limit for one text constant in a formula. */
const LONGEST_LITERAL = 255;

/**
 * Words that do not change.
 *
 * @example
 * words('5" screen').formula // => '"5"" screen"'
 */
export function words(text: string): LiveText {
  const pieces: string[] = [];
  for (let start = 0; start === 0 || start < text.length; start += LONGEST_LITERAL) {
    pieces.push(quoteText(text.slice(start, start + LONGEST_LITERAL)));
  }
  return { formula: pieces.join('&'), value: text };
}

/** A text constant of a formula. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Texts one after the other. */
export function join(...parts: readonly (LiveText | string)[]): LiveText {
  const texts = parts
    .map((part) => (typeof part === 'string' ? words(part) : part))
    .filter(({ formula }) => formula !== '""');
  if (texts.length === 0) return words('');
  return {
    formula: texts.map(({ formula }) => formula).join('&'),
    value: texts.map(({ value }) => value).join(''),
  };
}

/** A number as text. */
export function written({ formula, value }: LiveNumber, form: TextForm): LiveText {
  const decimals = decimalsOf(value, form);
  const places = form.percent ? decimals + 2 : decimals;
  return {
    formula: `TEXT(ROUND(${formula},${places}),${quoteText(textFormat({ ...form, decimals }))})`,
    value: numberText(value, form),
  };
}

/** A condition on the sheet, and whether the analysis says it holds. */
export interface LiveTest {
  readonly formula: string;
  readonly holds: boolean;
}

/** The text of the first case that holds, as nested `IF`s. */
export function choose(
  cases: readonly (readonly [LiveTest, LiveText | string])[],
  otherwise: LiveText | string,
): LiveText {
  const last = typeof otherwise === 'string' ? words(otherwise) : otherwise;
  return cases.reduceRight<LiveText>((rest, [test, then]) => {
    const text = typeof then === 'string' ? words(then) : then;
    return {
      formula: `IF(${test.formula},${text.formula},${rest.formula})`,
      value: test.holds ? text.value : rest.value,
    };
  }, last);
}

/** The value a cell may show: `NaN` and infinities never leave the report. */
export function shown(value: Scalar | undefined): Scalar {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  return value ?? null;
}
