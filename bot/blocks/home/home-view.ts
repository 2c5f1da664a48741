import type { Button, HomeView, SectionBlock } from '@slack/types';
import { type Language, t } from '#core';
import type { Role } from '../../access/types.ts';
import { describeAlert } from '../../alerts/describe.ts';
import { scheduleSentence } from '../../schedules/words/describe.ts';
import type { Alert, Schedule } from '../../store/types.ts';
import type { Snapshot, WorkbookContents } from '../../workbooks/types.ts';
import { ACTIONS, numbered } from '../action-ids.ts';
import { actions, button, context, header, section } from '../elements.ts';
import { LIMITS } from '../limits.ts';
import { momentText } from '../moment.ts';
import { staleLine } from '../standing.ts';
import { exampleButtons, questionButton } from '../talk/clarification-message.ts';
import { contentsText } from '../talk/help-message.ts';
import { lines, marked, plainText } from '../text.ts';

const MAX_LISTED = 12;
const MAX_EXAMPLES = 6;
const MAX_FAVOURITES = 10;

export interface HomeOptions {
  readonly language: Language;
  readonly now: number;
  readonly timeZone?: string;
  /** `null`: nothing readable yet. */
  readonly contents: WorkbookContents | null;
  /** Of the same workbook; `null`: nothing readable yet. */
  readonly snapshot: Snapshot | null;
  readonly schedules: readonly Schedule[];
  readonly alerts: readonly Alert[];
  readonly favourites: readonly { readonly label: string; readonly text: string }[];
  /** `null`: this person may ask nothing. */
  readonly role: Role | null;
}

/** App Home: what can be asked now, how fresh the data is, favourites, schedules and alerts. */
export function homeView(options: HomeOptions): HomeView {
  const { language, contents, favourites, role } = options;
  const manages = role === 'owner';
  const favouriteButtons = favourites
    .slice(0, MAX_FAVOURITES)
    .flatMap(({ label, text }, index) =>
      questionButton(label, text, numbered(ACTIONS.example, MAX_EXAMPLES + index)),
    );
  const blocks = [
    header(t(language, 'bot.blocks.home-title')),
    section(freshness(options)),
    ...(role === null ? [] : context(t(language, `bot.blocks.role-${role}`))),
    ...(contents === null || role === null ? [] : tryBlocks(contents, language)),
    { type: 'divider' } as const,
    header(t(language, 'bot.blocks.home-favourites')),
    ...(favouriteButtons.length === 0
      ? context(t(language, 'bot.blocks.home-no-favourites'))
      : actions(favouriteButtons)),
    ...(manages ? managed(options) : []),
  ];
  return { type: 'home', blocks: blocks.slice(0, LIMITS.view.blocks) };
}

function freshness({ snapshot, language, now, timeZone }: HomeOptions): string {
  if (snapshot === null) return t(language, 'bot.blocks.home-no-data');
  const workbook = marked(snapshot.workbook, 200);
  const time = momentText(snapshot.readAt, now, timeZone ?? null);
  const fresh =
    snapshot.asOf === null
      ? t(language, 'bot.blocks.home-fresh-undated', { workbook, time })
      : t(language, 'bot.blocks.home-fresh', { workbook, time, day: snapshot.asOf });
  const zone = timeZone === undefined ? {} : { timeZone };
  const stale = staleLine({ snapshot, language, now, ...zone });
  return lines([fresh, stale].filter((text) => text !== ''));
}

function tryBlocks(contents: WorkbookContents, language: Language) {
  const examples = exampleButtons(contents.examples.slice(0, MAX_EXAMPLES));
  const text = contentsText(contents, language);
  return [
    header(t(language, 'bot.blocks.home-try')),
    ...actions(examples),
    ...(text === '' ? [] : [section(text)]),
  ];
}

function managed(options: HomeOptions) {
  const { language, schedules, alerts } = options;
  const more = (count: number) =>
    context(
      count > MAX_LISTED ? t(language, 'bot.blocks.more-rows', { n: count - MAX_LISTED }) : '',
    );
  const add = (code: Parameters<typeof t>[1], action: string): readonly Button[] => [
    button(t(language, code), action, 'new'),
  ];
  return [
    { type: 'divider' } as const,
    header(t(language, 'bot.blocks.home-schedules')),
    ...schedules.slice(0, MAX_LISTED).map((schedule) => scheduleRow(schedule, language)),
    ...more(schedules.length),
    ...(schedules.length === 0 ? context(t(language, 'bot.blocks.home-no-schedules')) : []),
    ...actions(add('bot.blocks.button-new-schedule', ACTIONS.newSchedule)),
    header(t(language, 'bot.blocks.home-alerts')),
    ...alerts.slice(0, MAX_LISTED).map((alert) => alertRow(alert, language)),
    ...more(alerts.length),
    ...(alerts.length === 0 ? context(t(language, 'bot.blocks.home-no-alerts')) : []),
    ...actions(add('bot.blocks.button-new-alert', ACTIONS.newAlert)),
  ];
}

function scheduleRow(schedule: Schedule, language: Language): SectionBlock {
  return row(
    scheduleSentence(schedule, language),
    schedule,
    ACTIONS.scheduleMenu,
    ['preview'],
    language,
  );
}

function alertRow(alert: Alert, language: Language): SectionBlock {
  return row(describeAlert(alert, language), alert, ACTIONS.alertMenu, [], language);
}

type Verb = 'preview' | 'pause' | 'resume' | 'delete';

function row(
  text: string,
  { id, paused }: { readonly id: string; readonly paused: boolean },
  actionId: string,
  first: readonly Verb[],
  language: Language,
): SectionBlock {
  const verbs: readonly Verb[] = [...first, paused ? 'resume' : 'pause', 'delete'];
  const note = paused ? `_${t(language, 'bot.blocks.home-paused')}_ ` : '';
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: lines([note + text], 2_900) },
    accessory: {
      type: 'overflow',
      action_id: actionId,
      options: verbs.map((verb) => ({
        text: plainText(t(language, `bot.blocks.button-${verb}`), LIMITS.option.text),
        value: `${verb}|${id}`,
      })),
    },
  };
}
