import type { Block } from '../store/messages.ts';
import { now, type Pressed } from './interactions.ts';

type Json = Readonly<Record<string, unknown>>;
export interface Element {
  readonly block: Block;
  readonly element: Json;
}

/** What someone picks: the value or label of an option, several of them, a date, a time, words. */
export type Choice = string | readonly string[];

const label = (text: unknown): string => (text as { text?: string } | undefined)?.text ?? '';
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything that can be pressed or filled in, feedback buttons one by one. */
export function elementsOf(blocks: readonly Block[]): readonly Element[] {
  return blocks.flatMap((block) => {
    const inside = [
      ...(Array.isArray(block.elements) ? block.elements : []),
      block.accessory,
      block.element,
    ].filter(isJson);
    const children = Array.isArray(block.child_blocks) ? elementsOf(block.child_blocks) : [];
    return [
      ...inside
        .filter(({ type }) => type !== 'image' && type !== 'mrkdwn' && type !== 'plain_text')
        .map((element) => ({ block, element })),
      ...children,
    ];
  });
}

const labelsOf = ({ element }: Element): readonly string[] =>
  element.type === 'feedback_buttons'
    ? [label((element.positive_button as Json).text), label((element.negative_button as Json).text)]
    : [label(element.text)];

/** The element of an `action_id` or a label. @throws Error naming what there is */
export function elementNamed(blocks: readonly Block[], name: string): Element {
  const all = elementsOf(blocks);
  const found =
    all.find(({ element }) => element.action_id === name) ??
    all.find((entry) => labelsOf(entry).includes(name));
  if (found !== undefined) return found;
  const there = all.map(
    (entry) => `${String(entry.element.action_id)} (${labelsOf(entry).join(', ')})`,
  );
  throw new Error(
    `nothing to press is called ${name}; there is: ${there.join(' · ') || 'nothing'}`,
  );
}

export function optionsOf(element: Json): readonly Json[] {
  const groups = (element.option_groups ?? []) as readonly { options: readonly Json[] }[];
  return [
    ...((element.options ?? []) as readonly Json[]),
    ...groups.flatMap((group) => group.options),
  ];
}

function optionNamed(element: Json, name: string): Json {
  const found = optionsOf(element).find(
    (option) => option.value === name || label(option.text) === name,
  );
  if (found !== undefined) return found;
  if (element.type === 'external_select')
    return { text: { type: 'plain_text', text: name }, value: name };
  throw new Error(`no option is called ${name}`);
}

const many = (choice: Choice | undefined): readonly string[] =>
  choice === undefined ? [] : typeof choice === 'string' ? [choice] : choice;

/** What an element holds after someone chose, as payloads have it; `undefined` choice: as at first. */
export function stateOf(element: Json, choice: Choice | undefined): Json {
  const type = String(element.type);
  const one = many(choice)[0];
  switch (type) {
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
    case 'overflow':
      return {
        type,
        selected_option:
          one === undefined ? (element.initial_option ?? null) : optionNamed(element, one),
      };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return {
        type,
        selected_options:
          choice === undefined
            ? (element.initial_options ?? [])
            : many(choice).map((name) => optionNamed(element, name)),
      };
    case 'datepicker':
      return { type, selected_date: one ?? element.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: one ?? element.initial_time ?? null };
    case 'datetimepicker':
      return {
        type,
        selected_date_time: one === undefined ? (element.initial_date_time ?? null) : Number(one),
      };
    case 'users_select':
      return { type, selected_user: one ?? element.initial_user ?? null };
    case 'conversations_select':
      return { type, selected_conversation: one ?? element.initial_conversation ?? null };
    case 'channels_select':
      return { type, selected_channel: one ?? element.initial_channel ?? null };
    case 'multi_users_select':
      return {
        type,
        selected_users: choice === undefined ? (element.initial_users ?? []) : many(choice),
      };
    case 'multi_conversations_select':
      return {
        type,
        selected_conversations:
          choice === undefined ? (element.initial_conversations ?? []) : many(choice),
      };
    case 'multi_channels_select':
      return {
        type,
        selected_channels: choice === undefined ? (element.initial_channels ?? []) : many(choice),
      };
    default:
      return { type, value: one ?? element.initial_value ?? null };
  }
}

/** Payload of a press. `name` tells which of two feedback buttons. */
export function pressedOf(
  { block, element }: Element,
  name: string,
  choice: Choice | undefined,
): Pressed {
  const common = {
    type: element.type,
    block_id: block.block_id,
    action_id: element.action_id,
    action_ts: now(),
  };
  if (element.type === 'feedback_buttons') {
    const sides = [element.positive_button as Json, element.negative_button as Json];
    const wanted = choice ?? name;
    const side = sides.find((one) => label(one.text) === wanted || one.value === wanted);
    if (side === undefined) throw new Error(`no feedback button is called ${String(wanted)}`);
    return { ...common, text: side.text, value: side.value } as unknown as Pressed;
  }
  if (element.type === 'button' || element.type === 'icon_button') {
    const { text, value } = element;
    return { ...common, text, ...(value === undefined ? {} : { value }) } as unknown as Pressed;
  }
  return { ...common, ...stateOf(element, choice) } as unknown as Pressed;
}

/** What an input holds when nothing was put in. */
const isEmpty = (state: Json): boolean =>
  Object.entries(state).every(
    ([key, value]) =>
      key === 'type' ||
      value === null ||
      value === '' ||
      (Array.isArray(value) && value.length === 0),
  );

/**
 * A modal filled in: by `block_id` or `action_id`. Rests stay as at first.
 *
 * @throws Error when Slack would not let it be sent: something needed is empty, or there is no such field
 */
export function valuesOf(
  blocks: readonly Block[],
  choices: Readonly<Record<string, Choice>>,
  { complete = true } = {},
): Record<string, Record<string, Json>> {
  const fields = elementsOf(blocks).filter(
    ({ element }) => element.type !== 'button' && element.type !== 'overflow',
  );
  const names = fields.flatMap(({ block, element }) => [block.block_id, element.action_id]);
  const unknown = Object.keys(choices).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`the view has no ${unknown.join(', ')}`);
  const values: Record<string, Record<string, Json>> = {};
  for (const { block, element } of fields) {
    const actionId = String(element.action_id);
    const blockId = String(block.block_id);
    const state = stateOf(element, choices[blockId] ?? choices[actionId]);
    const needed = block.type === 'input' && block.optional !== true;
    if (complete && needed && isEmpty(state)) throw new Error(`${blockId} must be filled in`);
    values[blockId] = { ...values[blockId], [actionId]: state };
  }
  return values;
}
