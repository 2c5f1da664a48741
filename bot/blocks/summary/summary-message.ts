import type { Button } from '@slack/types';
import { type CampaignSummary, grouped, type SummaryStep, t } from '#core';
import { funnelRequest } from '../../charts/requests.ts';
import type { ChartRequest } from '../../charts/types.ts';
import { ACTIONS, numbered } from '../action-ids.ts';
import { chartImage } from '../chart-image.ts';
import { actions, button, context, header, section, type TableColumn, table } from '../elements.ts';
import { momentText } from '../moment.ts';
import { type MessageContext, sourceLine, staleLine } from '../standing.ts';
import { code, lines, marked } from '../text.ts';
import type { Block, SlackMessage } from '../types.ts';
import { PICTURE_PLACE } from '../types.ts';

export interface SummaryMessageOptions extends Omit<MessageContext, 'language'> {
  /** When it was due, where it goes out late. */
  readonly late?: Date;
  /** The picture of `summaryChart`, where it was drawn; else the path stands in words. */
  readonly picture?: Uint8Array | null;
}

/** The conversion path as a picture to be drawn; `null` without one. */
export function summaryChart({ path, language }: CampaignSummary): ChartRequest | null {
  return path === null ? null : funnelRequest(path, { language });
}

/**
 * The campaign in one message: what happened, figures beside the period before, segments, channels, the
 * path, what to do first, what to know, where it stands. The longer tables are `summaryThread`.
 */
export function summaryMessage(
  summary: CampaignSummary,
  options: SummaryMessageOptions,
): SlackMessage {
  const { language, headline, standing, segments, channels, caveats, sources } = summary;
  const told: MessageContext = { ...options, language };
  const { late, now, timeZone, picture = null } = options;
  const request = summaryChart(summary);
  const blocks: Block[] = [
    header(headline),
    ...context(
      lines([
        marked(standing, 600),
        ...(late === undefined
          ? []
          : [
              t(language, 'bot.blocks.late', {
                time: momentText(late.getTime(), now, timeZone ?? null),
              }),
            ]),
      ]),
    ),
    ...figuresTable(summary),
    ...titled(t(language, 'bot.blocks.summary-segments'), segments),
    ...titled(t(language, 'bot.blocks.summary-channels'), channels),
    ...pathText(summary),
    ...actionsText(summary),
    ...context(
      lines([
        ...[staleLine(told)].filter((line) => line !== ''),
        ...caveats.map((caveat) => marked(caveat, 500)),
      ]),
    ),
    ...context(
      lines([
        sourceLine(sources, told),
        ...(summary.details.length === 0 ? [] : [t(language, 'bot.blocks.summary-in-thread')]),
      ]),
    ),
    ...actions(buttonsOf(summary)),
  ];
  return {
    text: fallbackOf(summary, options.snapshot.workbook),
    blocks,
    image:
      picture === null || request === null
        ? null
        : chartImage(request, picture, language, t(language, 'bot.blocks.path')),
  };
}

function figuresTable({ figures, language }: CampaignSummary): readonly Block[] {
  if (figures.length === 0) return [];
  const compared = figures.some(({ before }) => before !== '');
  const sized = figures.some(({ n }) => n !== '');
  const targets = figures.some(({ target }) => target !== null);
  const column = (
    code: Parameters<typeof t>[1],
    align: TableColumn['align'],
    own = true,
  ): TableColumn => ({ header: t(language, code), align, own });
  const columns = [
    column('bot.blocks.summary-figure', 'left', false),
    column(compared ? 'bot.blocks.summary-now' : 'bot.blocks.summary-all', 'right'),
    ...(compared
      ? [column('bot.blocks.summary-before', 'right'), column('bot.blocks.summary-change', 'left')]
      : []),
    ...(sized ? [column('bot.blocks.n', 'right')] : []),
    ...(targets ? [{ ...column('bot.blocks.summary-target', 'left'), wrapped: true }] : []),
  ];
  const rows = figures.map(({ name, now, before, change, n, target }) => [
    name,
    now,
    ...(compared ? [before, change] : []),
    ...(sized ? [n] : []),
    ...(targets ? [target?.text ?? ''] : []),
  ]);
  return table(columns, rows, null, { room: 4_000 }).blocks;
}

function titled(title: string, sentences: readonly string[]): readonly Block[] {
  if (sentences.length === 0) return [];
  const points = sentences.map((sentence) => `• ${marked(sentence, 400)}`);
  return [section(`*${title}*\n${lines(points, 2_000)}`)];
}

/** The path in words; the picture takes its place where Slack could be given one. */
function pathText({ path, language }: CampaignSummary): readonly Block[] {
  if (path === null) return [];
  const steps = path.map((step) => stepText(step, language)).join(' → ');
  const title = t(language, 'bot.blocks.funnel-title');
  return [section(`*${title}*\n${steps.slice(0, 2_500)}`, PICTURE_PLACE)];
}

function stepText({ name, reached, rate }: SummaryStep, language: CampaignSummary['language']) {
  const count = reached === null ? t(language, 'summary.hidden') : grouped(reached, 0);
  const share =
    rate === null
      ? ''
      : `${t(language, 'report.bracket.open')}${grouped(rate * 100, 1)}%${t(language, 'report.bracket.close')}`;
  return `${marked(name, 60)} ${count}${share}`;
}

function actionsText({ actions: first, language }: CampaignSummary): readonly Block[] {
  if (first.length === 0) return [];
  const points = first.map(({ text, n, source }, index) => {
    const evidence = [...(n === '' ? [] : [marked(n, 60)]), code(source)];
    const bracket = evidence.join(t(language, 'bot.blocks.part-join'));
    const [open, close] = [t(language, 'report.bracket.open'), t(language, 'report.bracket.close')];
    return `${index + 1}. ${marked(text.replace(/[。.]$/, ''), 500)}${open}${bracket}${close}`;
  });
  return [section(`*${t(language, 'bot.blocks.summary-actions')}*\n${lines(points, 2_800)}`)];
}

function buttonsOf({ channels, segments, language }: CampaignSummary): readonly Button[] {
  const example = (
    label: Parameters<typeof t>[1],
    question: Parameters<typeof t>[1],
    index: number,
  ) => button(t(language, label), numbered(ACTIONS.example, index), t(language, question));
  return [
    ...(segments.length === 0
      ? []
      : [example('bot.blocks.button-by-segment', 'bot.blocks.ask-by-segment', 0)]),
    ...(channels.length === 0
      ? []
      : [example('bot.blocks.button-by-channel', 'bot.blocks.ask-by-channel', 1)]),
    button(t(language, 'bot.blocks.button-subscribe'), ACTIONS.newSchedule, 'summary'),
  ];
}

/** Headline, where it stands, and every figure with its change and n. */
function fallbackOf(summary: CampaignSummary, workbook: string): string {
  const figures = summary.figures.map(({ name, now, change, n }) =>
    [name, now, change, n === '' ? '' : `n ${n}`].filter((part) => part !== '').join(' '),
  );
  return lines(
    [summary.headline, summary.standing, ...figures, workbook].map((line) => marked(line, 300)),
    2_900,
  );
}
