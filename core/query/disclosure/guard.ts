import type { Analysis } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import type { Measure } from '../../metrics/index.ts';
import { type Measured, type MeasuredRow, WITHHELD } from '../answer/measured-row.ts';
import { ranked } from '../answer/ranked.ts';
import type { ShareGuard } from '../answer/share-guard.ts';
import { hasTypedPath, isPathMetric } from '../data.ts';
import type { Question } from '../types.ts';
import type { Ledger, ShownNumber } from './ledger.ts';
import { CellFinder, numbersOf, type ShownCell } from './shown-cell.ts';
import { differenceOf, sumOf } from './sketch.ts';
import { hasSmallCount } from './small-count.ts';
import { withheldTyped } from './typed-numbers.ts';

/** A guard that hides small groups, and whatever would give one away beside what `ledger` has. */
export function guardOn(analysis: Analysis, ledger: Ledger): ShareGuard {
  return {
    hiddenUpTo: ledger.hiddenUpTo,
    withhold: (measured, question, period, labels) =>
      isPathMetric(question.metric) && hasTypedPath(analysis)
        ? withheldTyped(measured, question, ledger.hiddenUpTo)
        : new Withholding(analysis, ledger, question, period).apply(measured, labels),
  };
}

/** One measuring of a question, on its way to be shown. */
class Withholding {
  private readonly analysis: Analysis;
  private readonly ledger: Ledger;
  private readonly question: Question;
  private readonly finder: CellFinder;

  constructor(analysis: Analysis, ledger: Ledger, question: Question, period: Period | null) {
    this.analysis = analysis;
    this.ledger = ledger;
    this.question = question;
    this.finder = new CellFinder(analysis, question, period, ledger.hiddenUpTo);
  }

  apply({ total, rows }: Measured, labels: ReadonlySet<string> | null): Measured {
    const { analysis } = this;
    const whole = this.finder.whole();
    const [wholeNumbers = []] = numbersOf(analysis, [whole], null);
    const isTotalHidden = total !== null && !this.accepts(whole, total, wholeNumbers);
    const shown = rows === null ? null : this.rowsShown(rows, labels, wholeNumbers, isTotalHidden);
    return isTotalHidden ? { total: null, rows: shown, isTotalHidden } : { total, rows: shown };
  }

  private accepts(cell: ShownCell, measure: Measure, numbers: readonly ShownNumber[]): boolean {
    if (cell.isHidden || hasSmallCount(this.question, measure, this.ledger.hiddenUpTo))
      return false;
    return this.ledger.accept(numbers);
  }

  /** Takes rows in one by one as they come to be shown, until nothing hidden can be had from the rest. */
  private rowsShown(
    rows: readonly MeasuredRow[],
    labels: ReadonlySet<string> | null,
    whole: readonly ShownNumber[],
    isTotalHidden: boolean,
  ): readonly MeasuredRow[] {
    const { analysis, question, finder } = this;
    const split = finder.axis();
    const now = [...rows];
    const vetted = new Map<MeasuredRow, readonly ShownNumber[]>();
    const hide = (row: MeasuredRow): void => {
      const { label, isMissing } = row;
      now[now.indexOf(row)] = { label, isMissing, measure: WITHHELD, isHidden: true };
      vetted.delete(row);
    };
    for (;;) {
      const listed =
        labels === null ? ranked(now, question).rows : now.filter(({ label }) => labels.has(label));
      const open = listed.filter((row) => !row.isHidden && !vetted.has(row));
      const cells = open.map((row) => finder.row(row, now.indexOf(row)));
      const numbers = numbersOf(analysis, cells, split);
      let changed = false;
      open.forEach((row, at) => {
        if (this.accepts(cells[at]!, row.measure, numbers[at]!)) vetted.set(row, numbers[at]!);
        else {
          hide(row);
          changed = true;
        }
      });
      if (changed) continue;
      const standing = listed.filter((row) => vetted.has(row));
      const parts = standing.map((row) => vetted.get(row)!);
      if (standing.length === 0 || this.acceptsSums(parts, whole, isTotalHidden)) {
        const last = standing.at(-1)?.measure.value;
        return now.map((row) => {
          const isShown = row.isHidden || vetted.has(row);
          // A row not listed has no say; one tied with the last would be named beside its value.
          return isShown || (labels === null && row.measure.value !== last) ? row : asHidden(row);
        });
      }
      hide(smallestOf(standing));
    }
  }

  /** The sum of what is shown, and what is left of the whole, are numbers that can be worked out. */
  private acceptsSums(
    parts: readonly (readonly ShownNumber[])[],
    whole: readonly ShownNumber[],
    isTotalHidden: boolean,
  ): boolean {
    // Steps of a path are inside one another; they aren't added up.
    if (this.question.dimension === 'step') return true;
    const sums = parts[0]!.map(({ universe }, at) => ({
      universe,
      sketch: sumOf(parts.map((numbers) => numbers[at]!.sketch)),
    }));
    const rests = isTotalHidden
      ? []
      : sums.map(({ universe, sketch }, at) => ({
          universe,
          sketch: differenceOf(whole[at]!.sketch, sketch),
        }));
    return this.ledger.accept([...sums, ...rests]);
  }
}

function asHidden({ label, isMissing }: MeasuredRow): MeasuredRow {
  return { label, isMissing, measure: WITHHELD, isHidden: true };
}

function smallestOf(rows: readonly MeasuredRow[]): MeasuredRow {
  return rows.reduce((least, row) => (row.measure.n < least.measure.n ? row : least));
}
