import type { ModalView } from '@slack/types';
import { type Language, t } from '#core';
import type { Alert } from '../../store/types.ts';
import { INPUTS, MODALS } from '../action-ids.ts';
import { channelInput, input, type ModalValues, option, stateOf, workbookInput } from './inputs.ts';
import { modal } from './modal.ts';
import type { ModalErrors } from './schedule-modal.ts';

const LONGEST_QUESTION = 500;

export interface AlertModalOptions {
  readonly language: Language;
  readonly channel?: string;
  readonly workbooks: readonly { readonly id: string; readonly name: string }[];
  readonly workbook?: string;
  readonly words?: string;
  readonly privateMetadata?: string;
}

/** The modal in which a figure is put under watch: unusual change unless changed. */
export function alertModal(options: AlertModalOptions): ModalView {
  const { language, channel, workbooks, workbook, words, privateMetadata } = options;
  const say = (code: Parameters<typeof t>[1]) => t(language, code);
  const when = (['unusual', 'above', 'below'] as const).map((kind) =>
    option(say(`bot.blocks.alert-${kind}`), kind),
  );
  return modal({
    callback: MODALS.alert,
    language,
    title: say('bot.blocks.alert-title'),
    submit: say('bot.blocks.button-save'),
    privateMetadata: privateMetadata ?? '',
    blocks: [
      input(
        INPUTS.words,
        say('bot.blocks.alert-words'),
        {
          type: 'plain_text_input',
          action_id: INPUTS.words,
          max_length: LONGEST_QUESTION,
          ...(words === undefined ? {} : { initial_value: words.slice(0, LONGEST_QUESTION) }),
        },
        { hint: say('bot.blocks.alert-words-hint') },
      ),
      input(INPUTS.when, say('bot.blocks.alert-when'), {
        type: 'radio_buttons',
        action_id: INPUTS.when,
        options: when,
        initial_option: when[0]!,
      }),
      input(
        INPUTS.limit,
        say('bot.blocks.alert-limit'),
        { type: 'plain_text_input', action_id: INPUTS.limit, max_length: 30 },
        { hint: say('bot.blocks.alert-limit-hint'), optional: true },
      ),
      channelInput(language, channel),
      ...workbookInput(language, workbooks, workbook),
    ],
  });
}

/** What an alert's modal was filled in with; the question still has to be understood. */
export interface FilledAlert {
  readonly words: string;
  readonly when: Alert['when'];
  readonly channel: string;
  /** `null`: there was only one. */
  readonly workbook: string | null;
}

/** Reads a submitted modal (`view.state.values`): the alert, or what is wrong where. */
export function readAlertModal(values: ModalValues, language: Language): FilledAlert | ModalErrors {
  const words = stateOf(values, INPUTS.words).value?.trim() ?? '';
  const kind = stateOf(values, INPUTS.when).selected_option?.value ?? 'unusual';
  const limit = limitOf(stateOf(values, INPUTS.limit).value ?? '');
  const channel = stateOf(values, INPUTS.channel).selected_conversation ?? '';
  const limited = kind === 'above' || kind === 'below';
  const wrong: readonly (readonly [boolean, string, Parameters<typeof t>[1]])[] = [
    [words === '', INPUTS.words, 'bot.blocks.modal-words-missing'],
    [limited && limit === null, INPUTS.limit, 'bot.blocks.modal-limit-missing'],
    [channel === '', INPUTS.channel, 'bot.blocks.modal-channel-missing'],
  ];
  const errors = wrong.filter(([isWrong]) => isWrong);
  if (errors.length > 0) {
    return { errors: Object.fromEntries(errors.map(([, at, code]) => [at, t(language, code)])) };
  }
  return {
    words,
    when: limited && limit !== null ? { kind, value: limit } : { kind: 'unusual' },
    channel,
    workbook: stateOf(values, INPUTS.workbook).selected_option?.value ?? null,
  };
}

/** `5%`, `５％`, `¥10,000`, `1.2万` as numbers; `null` for anything else. */
function limitOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[¥$€£,\s]/g, '');
  const match = /^([+-]?\d+(?:\.\d+)?)(%|万|k)?$/i.exec(plain);
  if (match === null) return null;
  const number = Number(match[1]);
  switch (match[2]?.toLowerCase()) {
    case '%':
      return number / 100;
    case '万':
      return number * 10_000;
    case 'k':
      return number * 1_000;
    default:
      return number;
  }
}
