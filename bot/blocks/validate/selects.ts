import { LIMITS } from '../limits.ts';
import {
  anything,
  boolean,
  type Check,
  type Fields,
  identifier,
  integer,
  isRecord,
  list,
  object,
  oneOf,
  plainText,
  refuse,
  string,
  text,
} from './check.ts';
import { placeholder, type } from './shared.ts';

export const option = (label: Check, more: Fields = {}): Check =>
  object(
    { text: label, value: string(LIMITS.option.value) },
    { description: plainText(LIMITS.option.description), ...more },
  );
const plainOption = option(plainText(LIMITS.option.text));
export const anyOption = option(text(LIMITS.option.text));

const group = object({
  label: plainText(LIMITS.optionGroup.label),
  options: list(plainOption, LIMITS.optionGroup.options),
});

/** What is chosen at first must be one of the options, exactly. */
export const initialIsOffered: Check = (value, path, walk) => {
  if (!isRecord(value)) return;
  const offered = [
    ...(Array.isArray(value.options) ? value.options : []),
    ...(Array.isArray(value.option_groups)
      ? value.option_groups.flatMap((entry) => (isRecord(entry) ? entry.options : []))
      : []),
  ].map((entry) => JSON.stringify(entry));
  const check = (entry: unknown, where: string): void => {
    if (!offered.includes(JSON.stringify(entry))) {
      refuse(walk, `${path}/${where}`, 'must match one of the provided options');
    }
  };
  if (value.initial_option !== undefined) check(value.initial_option, 'initial_option');
  if (Array.isArray(value.initial_options)) {
    for (const [index, entry] of value.initial_options.entries()) {
      check(entry, `initial_options/${index}`);
    }
  }
};

const optionsOrGroups: Check = (value, path, walk) => {
  if (!isRecord(value)) return;
  if ((value.options === undefined) === (value.option_groups === undefined)) {
    refuse(walk, path, 'must define either `options` or `option_groups`');
  }
  initialIsOffered(value, path, walk);
};

const maxSelected = integer(1, 100);
const filter = object(
  {},
  {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 4),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
  (value, path, walk) => {
    if (isRecord(value) && Object.keys(value).length === 0) {
      refuse(walk, path, 'must define at least one field');
    }
  },
);
const staticOptions: Fields = {
  options: list(plainOption, LIMITS.select.options),
  option_groups: list(group, LIMITS.select.groups),
};

export const single: Readonly<Record<string, Check>> = {
  static_select: object(
    type,
    { ...placeholder, ...staticOptions, initial_option: anything },
    optionsOrGroups,
  ),
  external_select: object(type, {
    ...placeholder,
    initial_option: plainOption,
    min_query_length: integer(0, 100),
  }),
  users_select: object(type, { ...placeholder, initial_user: identifier }),
  conversations_select: object(type, {
    ...placeholder,
    initial_conversation: identifier,
    default_to_current_conversation: boolean,
    response_url_enabled: boolean,
    filter,
  }),
  channels_select: object(type, {
    ...placeholder,
    initial_channel: identifier,
    response_url_enabled: boolean,
  }),
};
const ids = list(identifier, 100);
export const multiple: Readonly<Record<string, Check>> = {
  multi_static_select: object(
    type,
    {
      ...placeholder,
      ...staticOptions,
      initial_options: anything,
      max_selected_items: maxSelected,
    },
    optionsOrGroups,
  ),
  multi_external_select: object(type, {
    ...placeholder,
    initial_options: list(plainOption, LIMITS.select.options),
    min_query_length: integer(0, 100),
    max_selected_items: maxSelected,
  }),
  multi_users_select: object(type, {
    ...placeholder,
    initial_users: ids,
    max_selected_items: maxSelected,
  }),
  multi_conversations_select: object(type, {
    ...placeholder,
    initial_conversations: ids,
    default_to_current_conversation: boolean,
    filter,
    max_selected_items: maxSelected,
  }),
  multi_channels_select: object(type, {
    ...placeholder,
    initial_channels: ids,
    max_selected_items: maxSelected,
  }),
};
