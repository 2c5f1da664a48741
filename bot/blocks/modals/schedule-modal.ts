import type { ModalView } from '@slack/types';
import { type Language, t } from '#core';
import type { MissedPolicy } from '../../store/types.ts';
import { isTimeZone } from '../../workbooks/is-time-zone.ts';
import { INPUTS, MODALS } from '../action-ids.ts';
import { channelInput, input, type ModalValues, option, stateOf, workbookInput } from './inputs.ts';
import { modal } from './modal.ts';

const WEEK = ['1', '2', '3', '4', '5', '6', '0'] as const;
const LONGEST_QUESTION = 500;

export interface ScheduleModalOptions {
  readonly language: Language;
  readonly timeZone: string;
  /** Chosen already; absent: the channel it is opened in. */
  readonly channel?: string;
  /** Those this person may use, with their names. */
  readonly workbooks: readonly { readonly id: string; readonly name: string }[];
  readonly workbook?: string;
  /** Question it starts with; absent: the campaign summary. */
  readonly words?: string;
  /** Goes with the view and comes back with it. */
  readonly privateMetadata?: string;
}

/** The modal in which a schedule is set up: Monday at 9:00 unless changed. */
export function scheduleModal(options: ScheduleModalOptions): ModalView {
  const { language, timeZone, channel, workbooks, workbook, words, privateMetadata } = options;
  const say = (code: Parameters<typeof t>[1]) => t(language, code);
  const what = [
    option(say('bot.blocks.schedule-summary'), 'summary'),
    option(say('bot.blocks.schedule-question'), 'question'),
  ];
  const days = WEEK.map((day) => option(say(`bot.blocks.schedule-day-${day}`), day));
  const missed = [
    option(say('bot.blocks.schedule-post-late'), 'post-late'),
    option(say('bot.blocks.schedule-skip'), 'skip'),
  ];
  return modal({
    callback: MODALS.schedule,
    language,
    title: say('bot.blocks.schedule-title'),
    submit: say('bot.blocks.button-save'),
    privateMetadata: privateMetadata ?? '',
    blocks: [
      input(INPUTS.what, say('bot.blocks.schedule-what'), {
        type: 'radio_buttons',
        action_id: INPUTS.what,
        options: what,
        initial_option: words === undefined ? what[0]! : what[1]!,
      }),
      input(
        INPUTS.words,
        say('bot.blocks.schedule-words'),
        {
          type: 'plain_text_input',
          action_id: INPUTS.words,
          max_length: LONGEST_QUESTION,
          ...(words === undefined ? {} : { initial_value: words.slice(0, LONGEST_QUESTION) }),
        },
        { hint: say('bot.blocks.schedule-words-hint'), optional: true },
      ),
      input(INPUTS.days, say('bot.blocks.schedule-days'), {
        type: 'checkboxes',
        action_id: INPUTS.days,
        options: days,
        initial_options: [days[0]!],
      }),
      input(INPUTS.time, say('bot.blocks.schedule-time'), {
        type: 'timepicker',
        action_id: INPUTS.time,
        initial_time: '09:00',
      }),
      input(
        INPUTS.zone,
        say('bot.blocks.schedule-zone'),
        { type: 'plain_text_input', action_id: INPUTS.zone, initial_value: timeZone },
        { hint: say('bot.blocks.schedule-zone-hint') },
      ),
      channelInput(language, channel),
      ...workbookInput(language, workbooks, workbook),
      input(INPUTS.missed, say('bot.blocks.schedule-missed'), {
        type: 'radio_buttons',
        action_id: INPUTS.missed,
        options: missed,
        initial_option: missed[0]!,
      }),
    ],
  });
}

/** What a schedule's modal was filled in with. */
export interface FilledSchedule {
  readonly what:
    | { readonly kind: 'summary' }
    | { readonly kind: 'question'; readonly words: string };
  /** Five-field cron pattern. */
  readonly pattern: string;
  readonly timeZone: string;
  readonly channel: string;
  /** `null`: there was only one. */
  readonly workbook: string | null;
  readonly missed: MissedPolicy;
}

/** Errors by block id, for `ack({ response_action: 'errors', errors })`. */
export interface ModalErrors {
  readonly errors: Readonly<Record<string, string>>;
}

/** Reads a submitted modal (`view.state.values`): the schedule, or what is wrong where. */
export function readScheduleModal(
  values: ModalValues,
  language: Language,
): FilledSchedule | ModalErrors {
  const kind = stateOf(values, INPUTS.what).selected_option?.value;
  const words = stateOf(values, INPUTS.words).value?.trim() ?? '';
  const days = (stateOf(values, INPUTS.days).selected_options ?? [])
    .map(({ value }) => value ?? '')
    .filter((day) => (WEEK as readonly string[]).includes(day));
  const time = /^(\d{2}):(\d{2})$/.exec(stateOf(values, INPUTS.time).selected_time ?? '');
  const timeZone = stateOf(values, INPUTS.zone).value?.trim() ?? '';
  const channel = stateOf(values, INPUTS.channel).selected_conversation ?? '';
  const wrong: readonly (readonly [boolean, string, Parameters<typeof t>[1]])[] = [
    [kind === 'question' && words === '', INPUTS.words, 'bot.blocks.modal-words-missing'],
    [days.length === 0, INPUTS.days, 'bot.blocks.modal-days-missing'],
    [time === null, INPUTS.time, 'bot.blocks.modal-time-missing'],
    [!isTimeZone(timeZone), INPUTS.zone, 'bot.blocks.modal-zone-unknown'],
    [channel === '', INPUTS.channel, 'bot.blocks.modal-channel-missing'],
  ];
  const errors = wrong.filter(([isWrong]) => isWrong);
  if (errors.length > 0 || time === null) {
    return { errors: Object.fromEntries(errors.map(([, at, code]) => [at, t(language, code)])) };
  }
  const weekdays = days.length === WEEK.length ? '*' : days.toSorted().join(',');
  return {
    what: kind === 'question' ? { kind, words } : { kind: 'summary' },
    pattern: `${Number(time[2])} ${Number(time[1])} * * ${weekdays}`,
    timeZone,
    channel,
    workbook: stateOf(values, INPUTS.workbook).selected_option?.value ?? null,
    missed: stateOf(values, INPUTS.missed).selected_option?.value === 'skip' ? 'skip' : 'post-late',
  };
}
