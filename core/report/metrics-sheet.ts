import { columnLetters } from '../basics/index.ts';
import type { PeriodValue } from '../evaluate/index.ts';
import type { MetricUnit } from '../metrics/index.ts';
import { formula, plain, quotient } from './cells.ts';
import type { ReportContext } from './context.ts';
import { TABLE_NAMES } from './layout.ts';
import type { Side } from './metric-parts.ts';
import { type MetricRow, type MetricSide, metricRows } from './metric-rows.ts';
import { Page, type Placed } from './page.ts';
import type { ReportCell, ReportColumn, ReportSheet } from './types.ts';
import { unitLook } from './unit-look.ts';

/** The metric list, which T3 and the overview read. */
export interface MetricsSheet {
  readonly sheet: ReportSheet;
  readonly placed: Placed;
  readonly rows: readonly MetricRow[];
}

const SIDES: readonly Side[] = ['all', 'before', 'after'];
const PARTS = ['value', 'numerator', 'denominator', 'n', 'sd'] as const;
type Part = (typeof PARTS)[number];
/** Columns before the numbers. */
const WORDS = ['code', 'kpi', 'dimension', 'definition', 'formula'] as const;

/** Id of the column that holds a part of a side. */
export function partColumn(side: Side, part: Part): string {
  return `${side}-${part}`;
}

/** Every metric with its definition, what it is made of in each period, its target and its source. */
export function metricsSheet(context: ReportContext): MetricsSheet {
  const { say } = context;
  const rows = metricRows(context);
  const page = new Page('metrics', context.names.metrics);
  page.title(say('report.metrics.title'), context.suffix);
  const placed = page.table({
    id: 'metrics',
    name: rows.length === 0 ? null : TABLE_NAMES.metrics,
    columns: columnsOf(context),
    rows: (first) => rows.map((row, index) => cellsOf(row, first + index)),
    rowHeight: null,
  });
  page.gap();
  page.note(say('report.label.definition'), say('report.metrics.note'));
  return { sheet: page.sheet({ frozenRows: 2 }), placed, rows };
}

function columnsOf({ say }: ReportContext): ReportColumn[] {
  const widths = { code: 20, kpi: 22, dimension: 14, definition: 46, formula: 30 } as const;
  const header = (side: Side, part: Part) =>
    say('report.metrics.part', {
      side: say(`report.metrics.${side}`),
      part: say(`report.metrics.${part}`),
    });
  return [
    ...WORDS.map(
      (id): ReportColumn => ({
        id,
        header: say(`report.metrics.${id}`),
        format: 'text',
        width: widths[id],
        wrap: id === 'definition' || id === 'formula',
      }),
    ),
    ...SIDES.flatMap((side) =>
      PARTS.filter((part) => side !== 'all' || part !== 'sd').map(
        (part): ReportColumn => ({
          id: partColumn(side, part),
          header: header(side, part),
          format: 'number',
          width: 16,
        }),
      ),
    ),
    { id: 'target', header: say('report.metrics.target'), format: 'number', width: 12 },
    { id: 'source', header: say('report.label.source'), format: 'text', width: 40, wrap: true },
  ];
}

function cellsOf(row: MetricRow, sheetRow: number): readonly ReportCell[] {
  let column = WORDS.length;
  const numbers = SIDES.flatMap((side) => {
    const cells = sideCells(row.sides[side], row.unit, sheetRow, column, side !== 'all');
    column += cells.length;
    return cells;
  });
  return [
    row.code,
    plain(row.kpi, { tone: 'strong' }),
    row.dimension,
    row.definition,
    row.formula,
    ...numbers,
    plain(row.target, { ...unitLook(row.unit, row.target), tone: 'input' }),
    plain(row.source, { tone: 'quiet' }),
  ];
}

/** Value, numerator, denominator, n and standard deviation of one side. */
function sideCells(
  { value, parts }: MetricSide,
  unit: MetricUnit,
  row: number,
  column: number,
  withSd: boolean,
): readonly ReportCell[] {
  if (value === null) return Array.from({ length: withSd ? 5 : 4 }, () => null);
  const top = `${columnLetters(column + 1)}${row}`;
  const bottom = `${columnLetters(column + 2)}${row}`;
  const input = (amount: number | null, format: MetricUnit) =>
    // A box says that the number is typed; where there is none, nothing asks for one.
    plain(amount, { ...unitLook(format, amount), ...(amount === null ? {} : { tone: 'input' }) });
  const topUnit = unit === 'rate' || unit === 'ratio' ? 'count' : unit;
  return [
    valueCell(value, unit, top, bottom),
    parts === null
      ? input(value.numerator, topUnit)
      : formula(parts.numerator.formula, value.numerator, unitLook(topUnit, value.numerator)),
    parts?.denominator === undefined
      ? input(value.denominator, 'count')
      : formula(parts.denominator.formula, value.denominator, unitLook('count', null)),
    nCell(value, parts?.n?.formula, top, bottom),
    ...(withSd ? [input(value.sd, unit)] : []),
  ];
}

function valueCell(value: PeriodValue, unit: MetricUnit, top: string, bottom: string): ReportCell {
  const look = unitLook(unit, value.value);
  if (value.numerator === null) return plain(value.value, { ...look, tone: 'input' });
  if (value.denominator === null) return formula(top, value.value, look);
  return formula(quotient(top, bottom), value.value, look);
}

function nCell(
  { n, numerator, denominator }: PeriodValue,
  own: string | undefined,
  top: string,
  bottom: string,
): ReportCell {
  const look = unitLook('count', n);
  if (n === null) return null;
  if (own !== undefined) return formula(own, n, look);
  if (n === denominator) return formula(bottom, n, look);
  if (n === numerator && denominator === null) return formula(top, n, look);
  return plain(n, { ...look, tone: 'input' });
}
