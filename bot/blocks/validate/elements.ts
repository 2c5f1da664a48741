import { LIMITS } from '../limits.ts';
import {
  anything,
  boolean,
  byType,
  type Check,
  type Fields,
  identifier,
  integer,
  isRecord,
  list,
  markupText,
  matching,
  number,
  object,
  oneOf,
  plainText,
  refuse,
  string,
  url,
} from './check.ts';
import { richText } from './rich-text.ts';
import { anyOption, initialIsOffered, multiple, option, single } from './selects.ts';
import {
  accessibilityLabel,
  act,
  confirmed,
  focused,
  focusOnLoad,
  placeholder,
  style,
  type,
} from './shared.ts';

const pickers: Readonly<Record<string, Check>> = {
  datepicker: object(type, {
    ...placeholder,
    initial_date: matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date YYYY-MM-DD'),
  }),
  timepicker: object(type, {
    ...placeholder,
    initial_time: matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time HH:mm'),
    timezone: identifier,
  }),
  datetimepicker: object(type, {
    ...focused,
    initial_date_time: integer(1_000_000_000, 9_999_999_999),
  }),
};

const choices: Readonly<Record<string, Check>> = {
  checkboxes: object(
    { ...type, options: list(anyOption, LIMITS.choices.options) },
    { ...focused, initial_options: anything },
    initialIsOffered,
  ),
  radio_buttons: object(
    { ...type, options: list(anyOption, LIMITS.choices.options) },
    { ...focused, initial_option: anything },
    initialIsOffered,
  ),
};

const button = object(
  { ...type, text: plainText(LIMITS.button.text) },
  {
    ...confirmed,
    url,
    value: string(LIMITS.button.value),
    style,
    accessibility_label: accessibilityLabel,
  },
);
const overflow = object(
  {
    ...type,
    options: list(option(plainText(LIMITS.option.text), { url }), LIMITS.overflow.options),
  },
  confirmed,
);
const workflowButton = object(
  {
    ...type,
    text: plainText(LIMITS.button.text),
    workflow: object({ trigger: object({ url }, { customizable_input_parameters: anything }) }),
  },
  { ...confirmed, style, accessibility_label: accessibilityLabel },
);

const slackFile = object({}, { id: identifier, url }, (value, path, walk) => {
  if (isRecord(value) && (value.id === undefined) === (value.url === undefined)) {
    refuse(walk, path, 'must define either `id` or `url`');
  }
});
/** Where a picture comes from: the web, or a file in Slack. */
export const imageSource: Fields = { image_url: url, slack_file: slackFile };
export const oneImageSource: Check = (value, path, walk) => {
  if (isRecord(value) && (value.image_url === undefined) === (value.slack_file === undefined)) {
    refuse(walk, path, 'must define either `image_url` or `slack_file`');
  }
};
export const imageElement = object(
  { ...type, alt_text: string(LIMITS.image.altText) },
  imageSource,
  oneImageSource,
);

const dispatch: Fields = {
  dispatch_action_config: object({
    trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2),
  }),
};
const typed: Fields = {
  ...act,
  ...dispatch,
  focus_on_load: focusOnLoad,
  placeholder: plainText(LIMITS.textInput.placeholder),
};
const lengths: Fields = {
  min_length: integer(0, LIMITS.textInput.length),
  max_length: integer(1, LIMITS.textInput.length),
};
const lengthsInOrder: Check = (value, path, walk) => {
  if (!isRecord(value)) return;
  const { min_length: min, max_length: max, initial_value: initial } = value;
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    refuse(walk, `${path}/min_length`, 'must be less than max_length');
  }
  if (typeof max === 'number' && typeof initial === 'string' && initial.length > max) {
    refuse(walk, `${path}/initial_value`, `must be less than ${max + 1} characters`);
  }
};
const initialText = string(LIMITS.textInput.length, { min: 0 });
const numeric = matching(/^-?\d+(\.\d+)?$/, 'a number in a string');

const typedInputs: Readonly<Record<string, Check>> = {
  plain_text_input: object(
    type,
    { ...typed, ...lengths, initial_value: initialText, multiline: boolean },
    lengthsInOrder,
  ),
  email_text_input: object(type, { ...typed, initial_value: initialText }),
  url_text_input: object(type, { ...typed, initial_value: initialText }),
  number_input: object(
    { ...type, is_decimal_allowed: boolean },
    { ...typed, initial_value: numeric, min_value: numeric, max_value: numeric },
  ),
  rich_text_input: object(type, {
    ...typed,
    initial_value: richText,
    min_lines: number(1, 100),
    max_lines: number(1, 100),
  }),
  file_input: object(type, {
    ...act,
    filetypes: list(identifier, 100),
    max_files: integer(1, LIMITS.fileInput.files),
  }),
};

const feedbackButton = object(
  { text: plainText(LIMITS.button.text), value: string(LIMITS.button.value) },
  { accessibility_label: accessibilityLabel },
);
const feedbackButtons = object(
  { ...type, positive_button: feedbackButton, negative_button: feedbackButton },
  act,
);
const iconButton = object(
  { ...type, icon: oneOf('trash'), text: plainText(LIMITS.button.text) },
  {
    ...confirmed,
    value: string(LIMITS.button.value),
    accessibility_label: accessibilityLabel,
    visible_to_user_ids: list(identifier, LIMITS.iconButton.users),
  },
);

const shared = { ...single, ...multiple, ...choices, button, overflow };
const { rich_text_input: richTextInput } = typedInputs;

export const actionsElement = byType({
  ...shared,
  ...pickers,
  workflow_button: workflowButton,
  rich_text_input: richTextInput!,
});
export const sectionAccessory = byType({
  ...shared,
  datepicker: pickers.datepicker!,
  timepicker: pickers.timepicker!,
  workflow_button: workflowButton,
  image: imageElement,
});
export const inputElement = byType({
  ...single,
  ...multiple,
  ...choices,
  ...pickers,
  ...typedInputs,
});
export const contextElement = byType({
  image: imageElement,
  plain_text: plainText(LIMITS.text),
  mrkdwn: markupText(LIMITS.text),
});
export const contextAction = byType({
  feedback_buttons: feedbackButtons,
  icon_button: iconButton,
});
export const cardAction = byType({ button });
