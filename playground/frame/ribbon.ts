import { element } from '../element.ts';
import { type Language, type MessageKey, say } from '../messages.ts';

/** Buttons of the add-in's tab: the name of its picture and the action it runs. */
export const RIBBON_BUTTONS = [
  { key: 'analyse', action: 'analyse' },
  { key: 'segments', action: 'segments' },
  { key: 'funnel', action: 'funnel' },
  { key: 'evaluate', action: 'evaluate' },
  { key: 'settings', action: 'settings' },
  { key: 'refresh', action: 'refresh' },
  { key: 'remove', action: 'removeResults' },
] as const satisfies readonly { readonly key: MessageKey; readonly action: string }[];

export type RibbonAction = (typeof RIBBON_BUTTONS)[number]['action'];

/** The add-in's buttons, as its tab of the ribbon has them. */
export function ribbon(language: Language, press: (action: RibbonAction) => void): HTMLElement {
  const buttons = RIBBON_BUTTONS.map(({ key, action }) =>
    element(
      'button',
      { type: 'button', 'data-action': action, onclick: () => press(action) },
      element('img', { src: `assets/${key}-32.png`, alt: '', width: '20', height: '20' }),
      say(language, key),
    ),
  );
  return element(
    'div',
    { class: 'ribbon', role: 'toolbar', 'aria-label': say(language, 'ribbon') },
    ...buttons,
  );
}
