import { isoDay } from '../basics/index.ts';
import type { FunnelResult } from '../funnel/index.ts';
import { listed } from '../i18n/index.ts';
import type { ReportContext } from './context.ts';
import { noteTexts } from './note-text.ts';
import type { Page } from './page.ts';
import { rangesOf } from './source-ranges.ts';

const MAX_NOTES = 6;
const HOUR_MS = 3_600_000;

/** What stands under T2: how the path is counted, caveats, where it comes from. */
export function pathNotes(context: ReportContext, page: Page, funnel: FunnelResult): void {
  const { say, language, analysis } = context;
  page.note(say('report.label.definition'), definitionText(context, funnel));
  const time = funnel.timeToConvert;
  if (time !== null) {
    const { entry, steps } = funnel.definition;
    const step = steps[0]?.label ?? '';
    const duration = (milliseconds: number) => durationText(context, milliseconds);
    page.note(
      say('report.path.time-label'),
      say('report.path.time', {
        n: time.n,
        from: entry === 'best' ? say('report.path.time-from-last', { step }) : '',
        median: duration(time.medianMs),
        mean: duration(time.meanMs),
        p90: duration(time.p90Ms),
      }),
    );
  }
  for (const text of noteTexts(context, funnel.notes, MAX_NOTES)) {
    page.note(say('report.label.note'), text);
  }
  if (funnel.steps.some(({ lossReason }) => lossReason?.grade === 'hypothesis')) {
    page.note(say('report.path.hypothesis-label'), say('report.path.hypothesis-note'));
  }
  if (funnel.steps.some(({ lossReason }) => lossReason?.grade === 'typed')) {
    page.note(say('report.label.note'), say('report.path.typed-note'));
  }
  const kinds = funnel.definition.source === 'events' ? 'touches' : 'stages';
  const sources = rangesOf(analysis.cleaned.tables, [kinds]);
  if (sources.length > 0) page.note(say('report.label.source'), listed(language, sources));
}

/** How the path is counted, in one or two sentences. */
export function definitionText(context: ReportContext, { definition }: FunnelResult): string {
  const { say } = context;
  const { source, steps, windowMs, entry, period, by } = definition;
  if (source === 'stages') return say('report.path.definition-typed');
  const name = ({ label, events }: (typeof steps)[number]) =>
    events.length === 1 && events[0] === label ? label : `${label} (${events.join(' / ')})`;
  const parts = [
    say('report.path.definition', { steps: steps.map(name).join(' → ') }),
    say(`report.path.entry-${entry}`),
    entry === 'any' || windowMs === null
      ? say('report.path.no-window')
      : say('report.path.window', { window: durationText(context, windowMs) }),
    period === null
      ? say('report.path.all-dates')
      : say('report.path.period', { from: isoDay(period.from), to: isoDay(period.to) }),
    by === null ? '' : say('report.path.by-first-touch'),
  ];
  return parts.join('');
}

/** A length of time in the unit it reads best in. */
export function durationText({ say }: ReportContext, milliseconds: number): string {
  const hours = milliseconds / HOUR_MS;
  if (hours >= 48 || (hours >= 24 && hours % 24 === 0)) {
    return say('report.duration.days', { n: Math.round(hours / 2.4) / 10 });
  }
  if (hours >= 1) return say('report.duration.hours', { n: Math.round(hours * 10) / 10 });
  return say('report.duration.minutes', { n: Math.round(hours * 60) });
}
