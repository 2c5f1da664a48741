import type { MetricUnit } from '../metrics/index.ts';
import type { Look } from './cells.ts';
import type { TextForm } from './sheet-text.ts';
import type { Format } from './types.ts';

const FORMATS: Readonly<Record<MetricUnit, Format>> = {
  count: 'count',
  money: 'money',
  rate: 'percent',
  score: 'score',
  ratio: 'number',
  percent: 'percent',
  days: 'number',
};

/** How a metric's value is shown; money below 100 with its cents. */
export function unitLook(unit: MetricUnit, value: number | null): Look {
  return { format: FORMATS[unit], decimals: decimalsOf(unit, value) };
}

/** How a metric's value, or a difference of two, is written inside a text. */
export function unitForm(unit: MetricUnit, value: number | null, currency: string): TextForm {
  const decimals = decimalsOf(unit, value);
  if (unit === 'rate' || unit === 'percent') return { decimals, percent: true };
  return { decimals, grouped: true, prefix: unit === 'money' ? currency : '' };
}

function decimalsOf(unit: MetricUnit, value: number | null): number {
  switch (unit) {
    case 'count':
      return 0;
    case 'money':
      return value !== null && value !== 0 && Math.abs(value) < 100 ? 2 : 0;
    case 'ratio':
      return 2;
    default:
      return 1;
  }
}

/** Decimals of money differences: below 10 with their cents. */
export const moneyDecimals = (values: readonly number[]): number =>
  values.some((value) => Math.abs(value) < 10) ? 2 : 0;
