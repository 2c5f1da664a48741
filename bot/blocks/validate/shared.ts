import { LIMITS } from '../limits.ts';
import {
  anything,
  boolean,
  type Check,
  type Fields,
  identifier,
  object,
  oneOf,
  plainText,
  refuse,
  string,
  text,
} from './check.ts';

const actionId: Check = (value, path, walk) => {
  identifier(value, path, walk);
  if (typeof value !== 'string') return;
  if (walk.actionIds.has(value)) refuse(walk, path, `action_id "${value}" already exists`);
  walk.actionIds.add(value);
};

export const focusOnLoad: Check = (value, path, walk) => {
  boolean(value, path, walk);
  if (value === true && ++walk.focused > 1) {
    refuse(walk, path, 'only one element can have focus_on_load set to true');
  }
};

const confirm = object(
  {
    text: text(LIMITS.confirm.text),
  },
  {
    title: plainText(LIMITS.confirm.title),
    confirm: plainText(LIMITS.confirm.confirm),
    deny: plainText(LIMITS.confirm.deny),
    style: oneOf('primary', 'danger'),
  },
);

export const act: Fields = { action_id: actionId };
export const confirmed: Fields = { ...act, confirm };
export const focused: Fields = { ...confirmed, focus_on_load: focusOnLoad };
export const placeholder: Fields = {
  ...focused,
  placeholder: plainText(LIMITS.select.placeholder),
};
export const style = oneOf('primary', 'danger');
export const accessibilityLabel = string(LIMITS.button.accessibilityLabel);

export const type: Fields = { type: anything };
