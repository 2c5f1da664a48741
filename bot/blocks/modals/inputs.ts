import type { InputBlock, InputBlockElement, PlainTextOption } from '@slack/types';
import { type Language, t } from '#core';
import { INPUTS } from '../action-ids.ts';
import { LIMITS } from '../limits.ts';
import { plainText } from '../text.ts';

/** A labelled input; its action id is its block id. */
export function input(
  blockId: string,
  label: string,
  element: InputBlockElement,
  { hint, optional = false }: { readonly hint?: string; readonly optional?: boolean } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: blockId,
    label: plainText(label, 200),
    element,
    optional,
    ...(hint === undefined ? {} : { hint: plainText(hint, 300) }),
  };
}

export function option(label: string, value: string): PlainTextOption {
  return { text: plainText(label, LIMITS.option.text), value };
}

/** Where it is posted; the channel the modal was opened in, unless another is given. */
export function channelInput(language: Language, channel: string | undefined): InputBlock {
  return input(INPUTS.channel, t(language, 'bot.blocks.schedule-channel'), {
    type: 'conversations_select',
    action_id: INPUTS.channel,
    ...(channel === undefined
      ? { default_to_current_conversation: true }
      : { initial_conversation: channel }),
  });
}

/** Which workbook, where there are several to choose from. */
export function workbookInput(
  language: Language,
  workbooks: readonly { readonly id: string; readonly name: string }[],
  workbook: string | undefined,
): readonly InputBlock[] {
  if (workbooks.length < 2) return [];
  const options = workbooks.slice(0, LIMITS.select.options).map(({ id, name }) => option(name, id));
  // Slack refuses an initial option that is not among the options.
  const first = options.find(({ value }) => value === workbook) ?? options[0]!;
  return [
    input(INPUTS.workbook, t(language, 'bot.blocks.schedule-workbook'), {
      type: 'static_select',
      action_id: INPUTS.workbook,
      options,
      initial_option: first,
    }),
  ];
}

/** One element of `view.state.values`, as far as it is read here. */
interface StateOfInput {
  readonly value?: string | null;
  readonly selected_option?: { readonly value?: string } | null;
  readonly selected_options?: readonly { readonly value?: string }[];
  readonly selected_time?: string | null;
  readonly selected_conversation?: string | null;
}

/** What a modal was filled in with: `view.state.values`. */
export type ModalValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What stands in an input. */
export function stateOf(values: ModalValues, blockId: string): StateOfInput {
  return (values[blockId]?.[blockId] ?? {}) as StateOfInput;
}
