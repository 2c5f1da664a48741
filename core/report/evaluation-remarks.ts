import { daysIn, type Note } from '../basics/index.ts';
import type { MetricId } from '../metrics/index.ts';
import type { EvaluationLine } from './evaluation-grid.ts';
import type { MeaningSource } from './evaluation-meaning.ts';
import { difference, relative } from './evaluation-text.ts';
import { choose, type LiveNumber, type LiveTest, type LiveText, written } from './live.ts';
import { sentence } from './sentence.ts';
import { decimalsShowing } from './sheet-text.ts';
import { moneyDecimals } from './unit-look.ts';

/** What else the evaluation remarks; those that hold numbers follow them. */
export function remarksText(source: MeaningSource, line: EvaluationLine): readonly LiveText[] {
  return line.row.conclusion.flatMap((remark) => {
    if (remark.code === 'evaluate.revenue-parts') return revenueParts(source, remark);
    if (remark.code === 'evaluate.per-day') return perDay(source, line);
    return [];
  });
}

/** How much of the change in revenue lies in the orders and how much in their value. */
function revenueParts({ context, lines }: MeaningSource, remark: Note): LiveText[] {
  const find = (id: MetricId) => lines.find(({ row }) => row.metric === id);
  const orders = find('orders');
  const aov = find('aov');
  if (orders === undefined || aov === undefined) return [];
  const each = difference(aov);
  const decimals = decimalsShowing([each.value], moneyDecimals([each.value]));
  const prefix = context.currency;
  return [
    sentence(context, remark.code, {
      orders: written(difference(orders), { decimals: 0, signed: true, grouped: true }),
      each: written(each, { decimals, signed: true, grouped: true, prefix }),
    }),
  ];
}

/** Totals of periods of different length, compared by day. */
function perDay({ context, before, after }: MeaningSource, line: EvaluationLine): LiveText[] {
  if (before === null || after === null || line.before.value === 0) return [];
  const days = { before: daysIn(before), after: daysIn(after) };
  const ratio = `(${line.after.formula}/${days.after})/(${line.before.formula}/${days.before})`;
  const change: LiveNumber = {
    formula: `(${ratio}-1)`,
    value: ((relative(line).value + 1) * days.before) / days.after - 1,
  };
  const none: LiveTest = { formula: `${line.before.formula}=0`, holds: false };
  return [
    choose(
      [[none, '–']],
      sentence(context, 'evaluate.per-day', {
        before: String(days.before),
        after: String(days.after),
        change: written(change, { decimals: 1, signed: true, percent: true }),
      }),
    ),
  ];
}
