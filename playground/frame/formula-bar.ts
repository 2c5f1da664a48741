import { element } from '../element.ts';
import { type Language, say } from '../messages.ts';

export interface FormulaBar {
  readonly node: HTMLElement;
  /** Shows the selected cell. */
  show(reference: string, input: string): void;
}

/** The line above the cells: where the cursor is, and what is in the cell; Enter types it in. */
export function formulaBar(language: Language, enter: (input: string) => void): FormulaBar {
  const reference = element('input', {
    class: 'reference',
    readonly: true,
    'aria-label': say(language, 'reference'),
  });
  const input = element('input', {
    type: 'text',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': say(language, 'formula'),
  });
  let shown = '';
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') input.value = shown;
    if (key === 'Enter') enter(input.value);
    if (key === 'Enter' || key === 'Escape') input.blur();
  });
  const mark = element('i', { 'aria-hidden': 'true' }, 'fx');
  const node = element('div', { class: 'formula-bar' }, reference, mark, input);
  return {
    node,
    show(text, value) {
      reference.value = text;
      shown = value;
      if (document.activeElement !== input) input.value = value;
    },
  };
}
