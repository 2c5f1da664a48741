import type { Analysis } from '../analysis/index.ts';
import { displayWidth } from '../basics/index.ts';
import { wholePath } from '../funnel/index.ts';
import type { Language } from '../i18n/index.ts';
import { type ReportContext, reportContext } from './context.ts';
import { missingText } from './missing-sheet.ts';
import { segmentNames } from './segment-names.ts';
import { numberText } from './sheet-text.ts';
import { unitForm } from './unit-look.ts';

type Line = readonly string[];

/**
 * The analysis in a few lines for a terminal: segments with n and share, path, evaluation. Columns line
 * up where a Chinese character is two wide.
 */
export function summaryText(analysis: Analysis, language: Language): string {
  const context = reportContext({ ...analysis, settings: { ...analysis.settings, language } });
  return [segmentBlock(context), pathBlock(context), evaluationBlock(context)].join('\n\n');
}

function segmentBlock(context: ReportContext): string {
  const { analysis, say } = context;
  const { segmentation, missing } = analysis;
  const title = say('report.overview.segments');
  if (segmentation === null) {
    const typed = analysis.cleaned.typedSegments ?? [];
    const lines = typed.map(({ name, share }) => [name, percent(share)]);
    const reason = missingText(context, missing.segments);
    if (typed.length === 0) return block(title, reason);
    return `${table(title, [['', say('report.segments.share')], ...lines])}\n  ${reason}`;
  }
  const names = segmentNames(segmentation.segments);
  return table(title, [
    ['', say('report.segments.n'), say('report.segments.share')],
    ...segmentation.segments.map(({ customers, share }, index) => [
      names[index]!,
      count(customers),
      percent(share),
    ]),
    [say('report.label.total'), count(segmentation.customers), ''],
  ]);
}

function pathBlock(context: ReportContext): string {
  const { analysis, say } = context;
  const { funnel, missing } = analysis;
  const title = say('report.path.title');
  if (funnel === null) return block(title, missingText(context, missing.path));
  const whole = wholePath(funnel);
  const steps = whole.length > 0 ? whole : funnel.steps;
  return table(title, [
    ['', say('report.path.reached'), say('report.path.converted'), say('report.path.rate')],
    ...steps.map(({ step, reached, converted, rate }) => [
      step,
      count(reached),
      count(converted),
      percent(rate),
    ]),
  ]);
}

function evaluationBlock(context: ReportContext): string {
  const { analysis, say, currency } = context;
  const { evaluation, missing } = analysis;
  const title = say('report.evaluation.title');
  if (evaluation === null) return block(title, missingText(context, missing.evaluation));
  const body = table(title, [
    [
      '',
      say('report.evaluation.before'),
      say('report.evaluation.after'),
      say('report.evaluation.change'),
      say('report.evaluation.verdict'),
    ],
    ...evaluation.rows.map(({ kpi, unit, before, after, change, changeType, verdict }) => {
      const value = (number: number | null) =>
        number === null ? '–' : numberText(number, unitForm(unit, number, currency));
      const relative = changeType === 'relative';
      const points = unit === 'rate' && change !== null ? change * 100 : change;
      const moved =
        points === null
          ? '–'
          : numberText(points, { decimals: 1, signed: true, percent: relative }) +
            (relative ? '' : say(unit === 'rate' ? 'report.unit.points' : 'report.unit.score'));
      return [
        kpi,
        value(before.value),
        value(after.value),
        moved,
        say(`report.verdict.${verdict}`),
      ];
    }),
  ]);
  return `${body}\n${say('evaluate.change-not-effect')}`;
}

const count = (value: number | null): string =>
  value === null ? '–' : numberText(value, { decimals: 0, grouped: true });

const percent = (value: number | null): string =>
  value === null ? '–' : numberText(value, { decimals: 1, percent: true });

function block(title: string, text: string): string {
  return `${title}\n  ${text}`;
}

/** First column to the left, the others to the right, two blanks between. */
function table(title: string, lines: readonly Line[]): string {
  const columns = lines[0]!.map((_, index) =>
    Math.max(...lines.map((line) => displayWidth(line[index] ?? ''))),
  );
  const rows = lines.map((line) =>
    line
      .map((text, index) => {
        const blanks = ' '.repeat(columns[index]! - displayWidth(text));
        return index === 0 ? text + blanks : blanks + text;
      })
      .join('  ')
      .trimEnd(),
  );
  return [title, ...rows.map((row) => `  ${row}`)].join('\n');
}
