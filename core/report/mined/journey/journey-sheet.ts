import { isoDay } from '../../../basics/index.ts';
import { joinedSentences, listed } from '../../../i18n/index.ts';
import type { Journey } from '../../../journey/index.ts';
import type { ReportContext } from '../../context.ts';
import { Page } from '../../page.ts';
import { durationText } from '../../path-notes.ts';
import { rangesOf } from '../../source-ranges.ts';
import type { ReportSheet } from '../../types.ts';
import { lossTable, reasonTable, tellingTable } from './losses.ts';
import { channelTables, eventTable, pathTable, transitionTable } from './paths.ts';
import { stageTables } from './stages.ts';

/** Reasons told in a sentence each, under the headline. */
const TOLD = 4;

/** 客户旅程: where customers go, where they leave, what may stand behind it. */
export function journeySheet(context: ReportContext, result: Journey): ReportSheet {
  const { names, say, language } = context;
  const page = new Page('journey', names.journey);
  page.title(say('report.journey.title'), context.suffix);
  page.lead(leadOf(context, result));
  for (const reason of result.reasons.filter(({ grade }) => grade !== 'C').slice(0, TOLD)) {
    const text = say(reason.note.code, reason.note.params);
    const told =
      reason.kind === 'path' ? say('report.journey.told', { at: reason.at, reason: text }) : text;
    page.note(say('report.journey.evidence', { grade: reason.grade }), told);
  }
  page.gap();
  lossTable(context, page, result);
  reasonTable(context, page, result);
  tellingTable(context, page, result);
  stageTables(context, page, result);
  pathTable(context, page, result, 'paths');
  pathTable(context, page, result, 'to-goal');
  pathTable(context, page, result, 'to-loss');
  transitionTable(context, page, result);
  eventTable(context, page, result);
  channelTables(context, page, result);
  page.note(say('report.label.definition'), definitionOf(context, result));
  const { goal } = result.definition;
  if (goal !== null) {
    page.note(null, say('report.journey.goal-definition', { goal: goal.events.join('/') }));
  }
  if (result.losses.length > 0) page.note(null, say('report.journey.loss-definition'));
  page.note(null, say('report.journey.time-definition'));
  if (result.reasons.length > 0) page.note(null, say('report.journey.grades'));
  if (result.telling.length > 0) page.note(null, say('report.journey.telling-definition'));
  for (const { code, params } of result.notes)
    page.note(say('report.label.note'), say(code, params));
  const sources = rangesOf(context.analysis.cleaned.tables, ['touches']);
  if (sources.length > 0) page.note(say('report.label.source'), listed(language, sources));
  return page.sheet({ frozenRows: 1 });
}

function leadOf({ say }: ReportContext, result: Journey): string {
  const { definition, n, conversionRate } = result;
  const worst = result.keyLoss;
  if (definition.goal !== null && worst !== null && worst.converterShare !== null) {
    return say(`report.journey.lead.${definition.unit}`, {
      n,
      rate: conversionRate,
      goal: definition.goal.events.join('/'),
      share: worst.share,
      lost: worst.n,
      event: worst.event,
      converterShare: worst.converterShare,
    });
  }
  const top = result.paths[0]!;
  return say(`report.journey.lead-plain.${definition.unit}`, {
    n,
    path: top.events.join(' → '),
    share: top.share,
    top: top.n,
  });
}

function definitionOf(context: ReportContext, { definition }: Journey): string {
  const { say, language } = context;
  const { unit, visitsBy, period, gapMs, collapsed } = definition;
  const sentences = [
    say(`report.journey.definition.${unit === 'customer' ? 'customer' : visitsBy!}`, {
      gap: durationText(context, gapMs),
      collapsed: collapsed ? say('report.journey.collapsed') : '',
    }),
    period === null
      ? ''
      : say('report.journey.period', { from: isoDay(period.from), to: isoDay(period.to) }),
  ];
  return joinedSentences(
    language,
    sentences.filter((sentence) => sentence !== ''),
  );
}
