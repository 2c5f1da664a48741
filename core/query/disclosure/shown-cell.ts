import { type Analysis, originOf } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import { timeParts } from '../answer/measured.ts';
import type { MeasuredRow } from '../answer/measured-row.ts';
import { segmentsTagged } from '../answer/scope.ts';
import { isTime } from '../column.ts';
import { isSegmentMetric } from '../data.ts';
import { isShare, wholeOf } from '../share.ts';
import type { Question } from '../types.ts';
import {
  type Axis,
  axisOf,
  type Selection,
  segmentAxis,
  segmentCodes,
  selectionsOf,
  withSelection,
} from './axes.ts';
import { type FactKind, universeOf } from './facts.ts';
import { isSelectionHidden } from './hidden-cells.ts';
import type { ShownNumber } from './ledger.ts';
import { quantitiesOf } from './quantities.ts';
import { type Sketch, sketches } from './sketch.ts';

/** Where a number comes from: the kinds of fact it shows, of a period and some selected values. */
interface Part {
  readonly kinds: readonly FactKind[];
  readonly period: Period | null;
  readonly selections: readonly Selection[];
}

/** A number of an answer, to be shown or not. */
export interface ShownCell {
  /** Not to be shown, whatever was shown before. */
  readonly isHidden: boolean;
  /** All that can be read from it; the same kinds in the same order for the cells of one answer. */
  readonly parts: readonly Part[];
}

/** Finds the cell of the whole and of each row of an answer; cells and sketches are made once. */
export class CellFinder {
  private readonly analysis: Analysis;
  private readonly question: Question;
  private readonly period: Period | null;
  private readonly hiddenUpTo: number;
  private readonly selections: readonly Selection[];

  constructor(analysis: Analysis, question: Question, period: Period | null, hiddenUpTo: number) {
    this.analysis = analysis;
    this.question = question;
    this.period = isSegmentMetric(question.metric) ? null : period;
    this.hiddenUpTo = hiddenUpTo;
    this.selections = selectionsOf(analysis, question, period);
  }

  whole(): ShownCell {
    return this.cell(this.selections, this.period, this.question);
  }

  /** @param position of the row among all measured */
  row({ label, isMissing }: MeasuredRow, position: number): ShownCell {
    const { analysis, question, selections, period } = this;
    const { dimension, metric } = question;
    if (dimension === null) return this.whole();
    if (isTime(dimension)) {
      const part = timeParts(analysis, question, period)[position];
      return this.cell(selections, part ?? period, question);
    }
    if (dimension === 'step') {
      const steps = { from: position, to: metric === 'reach' ? position : position + 1 };
      return this.cell(selections, period, { ...question, steps });
    }
    const axis = this.axis();
    if (axis === null) return this.whole();
    const codes = dimension === 'tag' ? this.tagged(label) : codeSet(axis, label, isMissing);
    return this.cell(withSelection(selections, { axis, codes }), period, question);
  }

  /** The column the question is split by; `null` when it isn't split by one. */
  axis(): Axis | null {
    const { analysis, question, period } = this;
    const { dimension, metric } = question;
    if (dimension === null) return null;
    if (dimension === 'segment' || dimension === 'tag') return segmentAxis(analysis);
    return axisOf(analysis, metric, dimension, period);
  }

  private tagged(label: string): ReadonlySet<number> {
    const { analysis, question } = this;
    const ids = segmentsTagged(analysis, [label]).filter(
      (id) => question.segments.length === 0 || question.segments.includes(id),
    );
    return segmentCodes(analysis, ids);
  }

  private cell(
    selections: readonly Selection[],
    period: Period | null,
    question: Question,
  ): ShownCell {
    const { analysis, hiddenUpTo } = this;
    const byOrderRows = selections.some(({ axis }) => axis.by === 'order-rows');
    const quantities = quantitiesOf(analysis, question, period, byOrderRows);
    const table = { quantities, period, hiddenUpTo };
    const parts: Part[] = [{ kinds: quantities.kinds, period, selections }];
    const others = this.wholeSelections(selections);
    if (others !== null) {
      const overRows = others.some(({ axis }) => axis.by === 'order-rows');
      const { kinds } = quantitiesOf(analysis, question, period, overRows);
      parts.push({ kinds, period, selections: others });
    }
    return { isHidden: isSelectionHidden(analysis, table, selections), parts };
  }

  /** What a share or the size of a segment is taken of; `null` where nothing else is shown. */
  private wholeSelections(selections: readonly Selection[]): readonly Selection[] | null {
    const { question, analysis, period } = this;
    if (isSegmentMetric(question.metric)) {
      return selections.filter(({ axis }) => axis !== segmentAxis(analysis));
    }
    if (!isShare(question.metric)) return null;
    const whole = wholeOf(question);
    return whole === null ? [] : selectionsOf(analysis, whole, period);
  }
}

function codeSet(axis: Axis, label: string, isMissing: boolean): ReadonlySet<number> {
  const code = isMissing ? axis.values.length : axis.values.indexOf(label);
  return new Set([code]);
}

const remembered = new WeakMap<Analysis, Map<string, Sketch>>();
const MOST_REMEMBERED = 20_000;

/** All numbers that can be read from some cells, as sketches; those of one column are made in one pass. */
export function numbersOf(
  analysis: Analysis,
  cells: readonly ShownCell[],
  split: Axis | null,
): readonly (readonly ShownNumber[])[] {
  const known = remembered.get(originOf(analysis)) ?? new Map<string, Sketch>();
  if (known.size > MOST_REMEMBERED) known.clear();
  remembered.set(originOf(analysis), known);
  const wanted = cells.flatMap(({ parts }) => parts);
  for (const part of wanted) {
    for (const kind of part.kinds) {
      if (known.has(nameOf(kind, part))) continue;
      makeSketches(analysis, kind, part, wanted, split, known);
    }
  }
  return cells.map(({ parts }) =>
    parts.flatMap((part) =>
      part.kinds.map((kind) => ({
        universe: universeOf(kind),
        sketch: known.get(nameOf(kind, part))!,
      })),
    ),
  );
}

/** Makes the sketch of a part, and of all that differ from it by their one value of the split column. */
function makeSketches(
  analysis: Analysis,
  kind: FactKind,
  part: Part,
  wanted: readonly Part[],
  split: Axis | null,
  known: Map<string, Sketch>,
): void {
  const ownCode = oneCode(part, split);
  if (ownCode === null || split === null) {
    const made = sketches(analysis, kind, part.period, part.selections, null);
    known.set(nameOf(kind, part), made.get(-1)!);
    return;
  }
  const others = restOf(part, split);
  const frame = nameOf(kind, { ...part, selections: others });
  const same = new Map<number, Part>();
  for (const each of wanted) {
    const code = oneCode(each, split);
    if (code === null || !each.kinds.includes(kind)) continue;
    if (nameOf(kind, { ...each, selections: restOf(each, split) }) === frame) same.set(code, each);
  }
  const codes = new Set(same.keys());
  const made = sketches(analysis, kind, part.period, others, { axis: split, codes });
  for (const [code, each] of same) known.set(nameOf(kind, each), made.get(code)!);
}

function oneCode({ selections }: Part, split: Axis | null): number | null {
  const own = selections.find(({ axis }) => axis === split);
  return own?.codes.size === 1 ? [...own.codes][0]! : null;
}

function restOf({ selections }: Part, split: Axis): readonly Selection[] {
  return selections.filter(({ axis }) => axis !== split);
}

function nameOf(kind: FactKind, { period, selections }: Omit<Part, 'kinds'>): string {
  const days = period === null ? '' : `${period.from}..${period.to}`;
  const chosen = selections.map(
    ({ axis, codes }) => `${axis.key}=${[...codes].sort((a, b) => a - b).join(',')}`,
  );
  return `${kind}|${days}|${chosen.sort().join('|')}`;
}
