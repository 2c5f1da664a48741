import type { Analysis } from '../analysis/index.ts';
import type { EvaluationRow } from '../evaluate/index.ts';
import { type FunnelStep, wholePath } from '../funnel/index.ts';
import { isUpward } from './evaluation-grid.ts';
import { segmentNames } from './segment-names.ts';

/** One thing worth doing first, because the data shows it. */
export type FirstAction =
  /** Customers one order short of high value, bought lately, order value high enough. */
  | {
      readonly kind: 'nudge';
      readonly orders: number;
      readonly days: number;
      readonly n: number;
      /** Index of the high-value segment. */
      readonly segment: number;
    }
  /** Customers about to leave; `n` may be contacted, where that is known. */
  | {
      readonly kind: 'win-back';
      readonly segment: number;
      readonly name: string;
      readonly strategy: string;
      readonly n: number;
    }
  /** The step of the path that keeps the smallest share; `n` were lost there. */
  | {
      readonly kind: 'drop';
      /** Index among the steps of all channels. */
      readonly step: number;
      readonly label: string;
      readonly loss: FunnelStep;
      readonly n: number;
    }
  /** The KPI furthest below its target. */
  | {
      readonly kind: 'target';
      readonly row: EvaluationRow;
      /** Index among the rows of the evaluation. */
      readonly at: number;
      readonly n: number | null;
    };

/** A path step needs this many customers before its loss says something. */
const FEWEST = 30;
const RECENT_DAYS = 30;
const LEAVING = ['churn_risk', 'cant_lose', 'at_risk'];

/** What to do first, only where the data shows it, the most direct first; at most one of each kind. */
export function firstActions(analysis: Analysis): readonly FirstAction[] {
  return [
    oneOrderShort(analysis),
    winBack(analysis),
    largestDrop(analysis),
    belowTarget(analysis),
  ].filter((action) => action !== null);
}

function oneOrderShort({ settings, metrics, segmentation, cleaned }: Analysis): FirstAction | null {
  const { preset, segments: own, thresholds } = settings;
  const segment = segmentation?.segments.findIndex(({ id }) => id === 'high') ?? -1;
  if (preset !== 'template4' || own !== null || metrics === null || segment < 0) return null;
  const { contactable } = cleaned.customers;
  const orders = thresholds.ordersHigh - 1;
  const recent = metrics.window(90);
  let n = 0;
  for (let index = 0; index < metrics.count; index++) {
    const short =
      orders > 0 &&
      recent.orders[index] === orders &&
      recent.revenue[index]! / orders >= thresholds.aovHigh &&
      metrics.recencyDays[index]! <= RECENT_DAYS &&
      (contactable === null || contactable[index] === 1);
    if (short) n++;
  }
  return n === 0 ? null : { kind: 'nudge', orders, days: RECENT_DAYS, n, segment };
}

function winBack({ segmentation, cleaned }: Analysis): FirstAction | null {
  if (segmentation === null) return null;
  const index = segmentation.segments.findIndex(
    ({ id, customers }) => LEAVING.includes(id) && customers > 0,
  );
  const segment = segmentation.segments[index];
  if (segment === undefined) return null;
  const known = cleaned.customers.contactable !== null;
  const n = known ? (segment.contactable ?? 0) : segment.customers;
  if (n === 0) return null;
  const name = segmentNames(segmentation.segments)[index]!;
  return { kind: 'win-back', segment: index, name, strategy: segment.strategy, n };
}

function largestDrop({ funnel }: Analysis): FirstAction | null {
  if (funnel === null) return null;
  const whole = wholePath(funnel);
  const all = whole.length > 0 ? whole : funnel.steps;
  const typed = funnel.definition.source === 'stages';
  const steps = all.filter(
    ({ reached, converted }, index) =>
      (typed || index < all.length - 1) && converted !== null && (reached ?? 0) >= FEWEST,
  );
  const loss = steps.reduce<FunnelStep | null>(
    (lowest, step) => (lowest === null || (step.rate ?? 1) < (lowest.rate ?? 1) ? step : lowest),
    null,
  );
  if (loss === null) return null;
  const step = all.indexOf(loss);
  const next = all[step + 1]?.step ?? null;
  const label = next === null || typed ? loss.step : `${loss.step} → ${next}`;
  return { kind: 'drop', step, label, loss, n: loss.reached! - loss.converted! };
}

function belowTarget({ evaluation }: Analysis): FirstAction | null {
  const rows = evaluation?.rows ?? [];
  const row = rows
    .filter((each) => each.target !== null && each.after.value !== null && !meetsTarget(each))
    .toSorted((a, b) => (a.achievement ?? 1) - (b.achievement ?? 1))[0];
  if (row === undefined) return null;
  const { n, value, denominator } = row.after;
  // A count's n is the count itself; saying it twice helps nobody.
  const own = denominator === null && n === value;
  return { kind: 'target', row, at: rows.indexOf(row), n: own ? null : n };
}

/** The value is at least its target (at most, where less is better). */
function meetsTarget(row: EvaluationRow): boolean {
  const [after, target] = [row.after.value ?? 0, row.target ?? 0];
  return isUpward(row) ? after >= target : after <= target;
}
