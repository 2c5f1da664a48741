import { listed } from '../../i18n/index.ts';
import { type Check, DIMENSIONS, type DimensionId, type Quality } from '../../quality/index.ts';
import type { ReportContext } from '../context.ts';
import type { Page } from '../page.ts';
import type { ReportCell, ReportColumn } from '../types.ts';
import { wideText } from '../wide-text.ts';

/** Tests listed on the sheet; the counts cover all of them. */
const MOST_CHECKS = 60;
/** Cells named in a sentence. */
const CELLS_NAMED = 2;

/** The headline: the one score, and the weakest dimension with its largest problem. */
export function qualityLead({ language, say }: ReportContext, quality: Quality): string {
  const { score } = quality;
  if (score === null) return say('report.quality.no-score');
  const judged = DIMENSIONS.filter(
    (id) => id !== 'usefulness' && quality.scores[id].score !== null,
  ).sort((one, other) => quality.scores[one].score! - quality.scores[other].score!);
  const worst = judged[0] === undefined ? null : worstCheck(quality, judged[0]);
  const useful = usefulText(say, quality, worst === null ? 1 : quality.scores[judged[0]!].score!);
  if (worst === null) {
    return say('report.quality.lead-good', {
      score,
      useful,
      open: openText(language, say, quality),
    });
  }
  const cells = worst.cells.slice(0, CELLS_NAMED);
  return say('report.quality.lead', {
    score,
    dimension: say(`quality.dimension.${worst.dimension}`),
    share: quality.scores[worst.dimension].score,
    what: say(worst.code),
    n: worst.n,
    failed: worst.failed,
    useful,
    where:
      cells.length === 0
        ? ''
        : say('report.quality.lead-cells', { cells: listed(language, cells) }),
  });
}

/** Said where fewer cells are of use than the dimension named before would have one think. */
function usefulText(say: ReportContext['say'], { scores }: Quality, named: number): string {
  const share = scores.usefulness.score;
  return share === null || share >= named ? '' : say('report.quality.lead-useful', { share });
}

/** Dimensions nobody could judge, so that nothing failing is not taken for perfect. */
function openText(
  language: ReportContext['language'],
  say: ReportContext['say'],
  { scores }: Quality,
): string {
  const open = DIMENSIONS.filter((id) => scores[id].score === null).map((id) =>
    say(`quality.dimension.${id}`),
  );
  if (open.length === 0) return '';
  const dimensions = listed(language, open);
  return say('report.quality.lead-open', {
    dimensions: language === 'en' ? dimensions.toLowerCase() : dimensions,
  });
}

/** The test of a dimension with the largest share of failures; `null` when none failed. */
function worstCheck({ checks }: Quality, dimension: DimensionId): Check | null {
  return checks.find((check) => check.dimension === dimension && check.failed > 0) ?? null;
}

/** The five dimensions with what weighs most in each, and what each of them means. */
export function dimensionsTable(page: Page, context: ReportContext, quality: Quality): void {
  const { say } = context;
  page.lead(say('report.quality.dimensions-title'));
  page.table({
    id: 'dimensions',
    columns: [
      { id: 'dimension', header: say('report.quality.dimension'), format: 'text', width: 22 },
      wideText('worst', say('report.quality.worst'), { over: 2, each: 20 }),
      { id: 'score', header: say('report.quality.score-header'), format: 'percent', width: 12 },
      { id: 'n', header: say('report.quality.tested'), format: 'count', width: 12 },
      { id: 'failed', header: say('report.quality.failed'), format: 'count', width: 12 },
    ],
    rows: () =>
      DIMENSIONS.map((id) => {
        const { score, n, failed, reason } = quality.scores[id];
        return [
          say(`quality.dimension.${id}`),
          reason === null ? worstText(context, quality, id) : say(reason.code, reason.params),
          { value: score, tone: 'strong' },
          score === null ? null : n,
          score === null ? null : failed,
        ];
      }),
  });
  page.note(say('report.label.definition'), say('report.quality.dimension-definition'));
  for (const id of DIMENSIONS) {
    page.note(say(`quality.dimension.${id}`), say(`quality.meaning.${id}`));
  }
  for (const { code, params } of quality.notes) page.note(null, say(code, params));
}

function worstText({ language, say }: ReportContext, quality: Quality, id: DimensionId): string {
  const worst = worstCheck(quality, id);
  if (worst === null) return '';
  const { sheet, columns, code, n, failed } = worst;
  const where =
    columns.length === 0
      ? sheet
      : say('report.quality.worst-columns', { sheet, columns: listed(language, columns) });
  return say('report.quality.worst-check', { where, what: say(code), n, failed });
}

/** Every sheet with its scores. */
export function sheetsTable(page: Page, { say }: ReportContext, quality: Quality): void {
  page.lead(say('report.quality.sheets-title'));
  page.table({
    id: 'sheets',
    columns: [
      { id: 'sheet', header: say('report.quality.sheet'), format: 'text', width: 22 },
      { id: 'kind', header: say('report.quality.kind'), format: 'text', width: 40, over: 2 },
      { id: 'rows', header: say('report.quality.rows'), format: 'count', width: 12 },
      { id: 'score', header: say('report.quality.score-header'), format: 'percent', width: 12 },
      ...dimensionColumns(say, [12, 12, 12, 12, 12]),
    ],
    rows: () =>
      quality.sheets.map(({ sheet, kind, rows, score, scores }) => [
        sheet,
        kind === 'settings' || kind === 'result' ? '' : say(`addin.views.kind.${kind}`),
        rows,
        score,
        ...DIMENSIONS.map((id) => scores[id].score),
      ]),
  });
}

/** Tests that something failed, the largest share first, with the cells behind it. */
export function checksTable(page: Page, { language, say }: ReportContext, quality: Quality): void {
  const failing = quality.checks.filter(
    ({ failed, dimension }) => failed > 0 && dimension !== 'usefulness',
  );
  const made = quality.checks.filter(({ dimension }) => dimension !== 'usefulness').length;
  page.lead(say('report.quality.checks-title'));
  page.note(null, say('report.quality.checks-note', { n: made, failed: failing.length }));
  if (failing.length === 0) return;
  page.table({
    id: 'checks',
    columns: [
      { id: 'sheet', header: say('report.quality.sheet'), format: 'text', width: 22 },
      wideText('what', say('report.quality.what'), { over: 2, each: 20 }),
      wideText('columns', say('report.quality.column'), { over: 2, each: 12 }),
      { id: 'n', header: say('report.quality.tested'), format: 'count', width: 12 },
      { id: 'failed', header: say('report.quality.failed'), format: 'count', width: 12 },
      { id: 'passed', header: say('report.quality.passed'), format: 'percent', width: 12 },
      { id: 'dimension', header: say('report.quality.dimension'), format: 'text', width: 12 },
      { id: 'cells', header: say('report.quality.cells'), format: 'text', width: 72, over: 6 },
    ],
    rows: () =>
      failing
        .slice(0, MOST_CHECKS)
        .map(({ sheet, columns, dimension, n, failed, code, cells }): readonly ReportCell[] => [
          sheet,
          say(code),
          listed(language, columns),
          n,
          failed,
          1 - failed / n,
          say(`quality.dimension.${dimension}`),
          listed(language, cells),
        ]),
  });
}

/** Missing values that were filled as set; nothing where none was. */
export function filledTable(page: Page, { language, say }: ReportContext, quality: Quality): void {
  if (quality.fills.length === 0) return;
  page.lead(say('report.quality.filled-title'));
  page.table({
    id: 'filled',
    columns: [
      { id: 'sheet', header: say('report.quality.sheet'), format: 'text', width: 22 },
      { id: 'column', header: say('report.quality.column'), format: 'text', width: 24 },
      { id: 'rule', header: say('settings.column.fill-rule'), format: 'text', width: 16 },
      { id: 'value', header: say('report.quality.filled-value'), format: 'text', width: 12 },
      { id: 'n', header: say('report.quality.filled-n'), format: 'count', width: 12 },
      { id: 'cells', header: say('report.quality.cells'), format: 'text', width: 72, over: 6 },
    ],
    rows: () =>
      quality.fills.map(({ sheet, column, rule, value, n, cells }) => [
        sheet,
        column,
        say(`settings.fill.${rule}`),
        value,
        n,
        listed(language, cells),
      ]),
  });
  page.gap();
}

/** A column of percentages for each dimension. */
export function dimensionColumns(
  say: ReportContext['say'],
  widths: readonly number[],
): readonly ReportColumn[] {
  return DIMENSIONS.map((id, place) => ({
    id,
    header: say(`quality.dimension.${id}`),
    format: 'percent',
    width: widths[place]!,
  }));
}
