import { daysIn, type Period } from '../../basics/index.ts';
import { addMonths, daysInMonth, monthsPeriod, partsOf } from './calendar.ts';

/**
 * The period before: whole months step back by as many months, a month to date to the same days of the
 * month before, anything else to as many days just before.
 *
 * @example
 * previousPeriod({ from: 19783, to: 19813 }) // => { from: 19754, to: 19782 }
 * previousPeriod({ from: 100, to: 109 }) // => { from: 90, to: 99 }
 */
export function previousPeriod(period: Period): Period {
  const first = partsOf(period.from);
  const last = partsOf(period.to);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (first.day === 1 && last.day === daysInMonth(last.year, last.month)) {
    return monthsPeriod(first.year, first.month - months, first.month - 1);
  }
  if (first.day === 1 && months === 1) {
    return { from: addMonths(period.from, -1), to: addMonths(period.to, -1) };
  }
  return { from: period.from - daysIn(period), to: period.from - 1 };
}

/** The same dates a year earlier; a period that ends with February ends with February. */
export function yearAgo(period: Period): Period {
  const last = partsOf(period.to);
  const endsMonth = last.day === daysInMonth(last.year, last.month);
  const to = endsMonth
    ? monthsPeriod(last.year - 1, last.month, last.month).to
    : addMonths(period.to, -12);
  return { from: addMonths(period.from, -12), to };
}
