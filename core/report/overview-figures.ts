import { formula, liveText, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import type { EvaluationLine } from './evaluation-grid.ts';
import { changeText, difference, relative, verdictWord } from './evaluation-text.ts';
import { MAX_KEY_FIGURES } from './layout.ts';
import { choose, join, type LiveText, written } from './live.ts';
import type { MetricsSheet } from './metrics-sheet.ts';
import { partColumn } from './metrics-sheet.ts';
import type { Placed } from './page.ts';
import type { ReportCell } from './types.ts';
import { unitForm, unitLook } from './unit-look.ts';

/** Metrics people look for first. */
const FIRST = [
  'conversion_rate',
  'revenue',
  'aov',
  'satisfaction',
  'new_customers',
  'engagement_rate',
] as const;

/** Metrics of all dates that are shown where nothing is evaluated. */
export const OVERALL_FIGURES: readonly string[] = [
  'buyers',
  'orders',
  'revenue',
  'aov',
  'repeat_rate',
  'satisfaction',
];

/** The lines of T3 shown as key figures: the ones people look for first, in that order. */
export function keyLines(lines: readonly EvaluationLine[]): readonly EvaluationLine[] {
  const wanted = FIRST.flatMap((id) => lines.filter(({ row }) => row.metric === id));
  const others = lines.filter((line) => !wanted.includes(line));
  const shown = [...wanted, ...others].filter(({ row }) => row.after.value !== null);
  return shown.slice(0, MAX_KEY_FIGURES);
}

/** Name, value, value before, change, n and source of a line of T3. */
export function keyFigureCells(
  context: ReportContext,
  line: EvaluationLine,
  table: Placed,
): readonly ReportCell[] {
  const { row, at } = line;
  const cell = (id: string) => table.ref(id, at);
  const source = table.ref('after', at);
  return [
    plain(row.kpi, { tone: 'strong' }),
    formula(cell('after'), row.after.value, {
      ...unitLook(row.unit, row.after.value),
      tone: 'key-figure',
    }),
    formula(cell('before'), row.before.value ?? '–', unitLook(row.unit, row.before.value)),
    '',
    liveText(changeOf(context, line, table), { tone: toneOf(line) }),
    liveText(sizes(line, table), { tone: 'quiet' }),
    plain(source, { tone: 'link', link: source }),
  ];
}

function toneOf({ row }: EvaluationLine) {
  return row.verdict === 'total' ? ('plain' as const) : row.verdict;
}

/** The verdict with how much; a total's change without a verdict. */
export function changeOf(context: ReportContext, line: EvaluationLine, table: Placed): LiveText {
  const { say } = context;
  const { row, at, kind } = line;
  const change: LiveText = {
    formula: table.ref('change', at),
    value: changeText(context, line).value,
  };
  if (kind === 'total') return join(change, say('report.overview.a-total'));
  const verdict: LiveText = {
    formula: table.ref('verdict', at),
    value: verdictWord(context, line, row.verdict),
  };
  const unknown = {
    formula: `${verdict.formula}="${say('report.verdict.unknown')}"`,
    holds: row.verdict === 'unknown',
  };
  return choose([[unknown, verdict]], join(verdict, ' ', size(context, line, table)));
}

/** How much a line changed, without a sign: the verdict's word carries it. */
function size({ say }: ReportContext, line: EvaluationLine, table: Placed): LiveText {
  const { row, at } = line;
  const [before, after] = [table.ref('before', at), table.ref('after', at)];
  if (row.changeType === 'relative') {
    const by = { formula: `ABS(${after}/${before}-1)`, value: Math.abs(relative(line).value) };
    return written(by, { decimals: 1, percent: true });
  }
  const points = Math.abs(difference(line).value);
  const rate = row.unit === 'rate';
  const by = {
    formula: `ABS(${after}-${before})${rate ? '*100' : ''}`,
    value: rate ? points * 100 : points,
  };
  const unit = say(rate ? 'report.unit.points' : 'report.unit.score');
  return join(written(by, { decimals: 1 }), unit);
}

/** `2,310 / 2,205`: what both values rest on; empty where they are counts themselves. */
export function sizes({ row, at }: EvaluationLine, table: Placed): LiveText {
  const { before, after } = row;
  const own = ({ n, value, denominator }: typeof before) => denominator === null && n === value;
  if (before.n === null || after.n === null || own(before) || own(after)) return join('');
  const count = (id: string, value: number) =>
    written({ formula: table.ref(id, at), value }, { decimals: 0, grouped: true });
  return join(count('nAfter', after.n), ' / ', count('nBefore', before.n));
}

/** Without an evaluation: what the metric list knows of all dates. */
export function overallFigureCells(metrics: MetricsSheet): readonly (readonly ReportCell[])[] {
  return metrics.rows.flatMap((row, index) => {
    const { value } = row.sides.all;
    if (!OVERALL_FIGURES.includes(row.code) || value === null || value.value === null) return [];
    const at = metrics.placed.firstRow + index;
    const cell = metrics.placed.ref(partColumn('all', 'value'), at);
    const n = metrics.placed.ref(partColumn('all', 'n'), at);
    const isCount = value.denominator === null && value.n === value.value;
    return [
      [
        plain(row.kpi, { tone: 'strong' }),
        formula(cell, value.value, { ...unitLook(row.unit, value.value), tone: 'key-figure' }),
        '',
        '',
        '',
        isCount || value.n === null
          ? ''
          : liveText(written({ formula: n, value: value.n }, unitForm('count', value.n, '')), {
              tone: 'quiet',
            }),
        plain(cell, { tone: 'link', link: cell }),
      ],
    ];
  });
}

/** Without an evaluation: the share of customers who went the whole path. */
export function pathFigureCells(
  { analysis, say }: ReportContext,
  table: Placed | null,
): readonly (readonly ReportCell[])[] {
  const { entered = null, rate = null } = analysis.funnel?.totals ?? {};
  if (table === null || entered === null || rate === null) return [];
  const cell = table.ref('rate', table.footerRow);
  const n = { formula: table.ref('reached', table.footerRow), value: entered };
  return [
    [
      plain(say('report.overview.whole-path'), { tone: 'strong' }),
      formula(cell, rate, { ...unitLook('rate', rate), tone: 'key-figure' }),
      '',
      '',
      '',
      liveText(written(n, unitForm('count', entered, '')), { tone: 'quiet' }),
      plain(cell, { tone: 'link', link: cell }),
    ],
  ];
}
