import type { Analysis } from '../analysis/index.ts';
import { type FunnelResult, type LossReason, wholePath } from '../funnel/index.ts';
import { grouped, listed, t } from '../i18n/index.ts';
import {
  evaluationFigures,
  lossTexts,
  type ReportContext,
  reportContext,
  segmentNames,
} from '../report/index.ts';
import { summaryFigure } from './figures.ts';
import { shownSegments } from './segments.ts';
import { isFew, partIsFew } from './small-groups.ts';
import type { CampaignSummary } from './types.ts';

type Detail = CampaignSummary['details'][number];

/** T1 to T3 at full length, for the thread; a table that can't be made is left out. */
export function detailsOf(analysis: Analysis): readonly Detail[] {
  return [segmentsDetail(analysis), pathDetail(analysis), figuresDetail(analysis)].filter(
    (detail) => detail !== null,
  );
}

function percent(share: number | null): string {
  return share === null ? '–' : `${grouped(share * 100, 1)}%`;
}

const count = (value: number | null): string => (value === null ? '–' : grouped(value, 0));

function segmentsDetail(analysis: Analysis): Detail | null {
  const { segmentation, settings, cleaned } = analysis;
  const { say, language } = reportContext(analysis, { customers: false });
  const header = (['segment', 'features', 'tags', 'share', 'n', 'strategy'] as const).map(
    (column) => say(`report.segments.${column}`),
  );
  const title = say('report.segments.title');
  if (segmentation === null) {
    const typed = cleaned.typedSegments ?? [];
    if (typed.length === 0) return null;
    const rows = typed.map(({ name, features, tags, share, strategy }) => [
      name,
      features ?? '',
      tags ?? '',
      percent(share),
      '–',
      strategy ?? '',
    ]);
    return { title, header, rows, note: say('report.segments.typed') };
  }
  const { segments, customers } = segmentation;
  const names = segmentNames(segments);
  const shown = shownSegments(analysis);
  const hidden = t(language, 'summary.hidden');
  const rows = segments.map(
    ({ description, tags, examples = tags, share, customers: n, strategy }, index) => [
      names[index]!,
      description,
      // What distinguishes a hidden segment would tell of its few customers.
      listed(language, shown[index] ? examples : tags),
      shown[index] ? percent(share) : hidden,
      shown[index] ? count(n) : hidden,
      strategy,
    ],
  );
  const total = [say('report.label.total'), '', '', percent(1), count(customers), ''];
  const policy = say(`report.segments.refunds-${settings.refunds}`);
  return {
    title,
    header,
    rows: [...rows, total],
    note: say('report.segments.definition', { policy }),
  };
}

function pathDetail(analysis: Analysis): Detail | null {
  const { funnel } = analysis;
  if (funnel === null) return null;
  const context = reportContext(analysis, { customers: false });
  const { say, language } = context;
  const hidden = t(language, 'summary.hidden');
  const steps = wholePath(funnel);
  const typed = funnel.definition.source === 'stages';
  const shown = typed || steps.length < 2 ? steps : steps.slice(0, -1);
  if (shown.length === 0) return null;
  const rows = shown.map((step, index) => {
    const { loss, direction } = lossTexts(context, step.lossReason);
    const next = typed ? null : (steps[index + 1]?.step ?? null);
    // What one stage converted is what the next one reached: hidden there, hidden here.
    const before = shown[index - 1];
    const reached =
      isFew(step.reached) || (before !== undefined && partIsFew(before.converted, before.reached));
    const converted = partIsFew(step.converted, step.reached);
    return [
      next === null ? step.step : `${step.step} → ${next}`,
      reached ? hidden : count(step.reached),
      converted ? hidden : count(step.converted),
      reached || converted ? hidden : percent(step.rate),
      reasonIsFew(step.lossReason) ? hidden : loss,
      direction,
    ];
  });
  const header = (['stage', 'reached', 'converted', 'rate', 'loss', 'direction'] as const).map(
    (column) => say(`report.path.${column}`),
  );
  return { title: say('report.path.title'), header, rows, note: pathNote(context, funnel) };
}

/** The counts behind a reason give a few people away. */
function reasonIsFew(reason: LossReason | null): boolean {
  const { share = null, n = null } = reason?.note.params ?? {};
  if (typeof n !== 'number') return false;
  return partIsFew(typeof share === 'number' ? Math.round(share * n) : null, n);
}

function pathNote({ say }: ReportContext, funnel: FunnelResult): string | null {
  const hypothesis = funnel.steps.some(({ lossReason }) => lossReason?.grade === 'hypothesis');
  return hypothesis ? say('report.path.hypothesis-note') : null;
}

function figuresDetail(analysis: Analysis): Detail | null {
  const figures = evaluationFigures(analysis);
  if (figures.length === 0) return null;
  const { say, language } = reportContext(analysis, { customers: false });
  const rows = figures.map((figure) => {
    const { name, now, before, change, n, target } = summaryFigure(language, figure);
    return [name, before, now, change, n, target?.text ?? ''];
  });
  return {
    title: say('report.evaluation.title'),
    header: [
      say('report.evaluation.kpi'),
      say('report.evaluation.before'),
      say('report.evaluation.after'),
      say('report.evaluation.change'),
      say('report.overview.n'),
      say('report.evaluation.target'),
    ],
    rows,
    note: say('evaluate.method'),
  };
}
