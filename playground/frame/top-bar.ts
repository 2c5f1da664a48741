import { element } from '../element.ts';
import { type Language, say } from '../messages.ts';
import { WIDTHS } from '../page-options.ts';

/** What the top bar can do. */
export interface TopBarActions {
  open(file: File): void;
  book(book: 'demo-zh' | 'demo-en' | 'blank'): void;
  language(language: Language): void;
  width(width: number): void;
  download(): void;
}

/** The line above Excel: which workbook, which language, how wide a pane. */
export function topBar(language: Language, width: number, actions: TopBarActions): HTMLElement {
  return element(
    'header',
    { class: 'top-bar' },
    element('img', { src: 'assets/lens-32.png', alt: '', width: '22', height: '22' }),
    element('h1', {}, say(language, 'title')),
    element('p', {}, say(language, 'promise')),
    filePicker(language, actions.open),
    ...(['demo-zh', 'demo-en', 'blank'] as const).map((book) =>
      button(say(language, book), () => actions.book(book)),
    ),
    choice(
      say(language, 'language'),
      [
        ['zh', '中文'],
        ['en', 'English'],
      ],
      language,
      (chosen) => actions.language(chosen === 'zh' ? 'zh' : 'en'),
    ),
    choice(
      say(language, 'width'),
      WIDTHS.map((n) => [String(n), say(language, 'pixels', { n: String(n) })]),
      String(width),
      (chosen) => actions.width(Number(chosen)),
    ),
    button(say(language, 'download'), actions.download, 'primary'),
  );
}

function button(label: string, press: () => void, kind = ''): HTMLElement {
  return element('button', { type: 'button', class: kind, onclick: press }, label);
}

function filePicker(language: Language, open: (file: File) => void): HTMLElement {
  const input = element('input', { type: 'file', accept: '.xlsx', hidden: true });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) open(file);
    input.value = '';
  });
  const press = button(say(language, 'open'), () => input.click());
  return element('span', {}, press, input);
}

function choice(
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    { 'aria-label': label, title: label },
    ...options.map(([value, text]) =>
      element('option', { value, selected: value === chosen }, text),
    ),
  );
  select.addEventListener('change', () => change(select.value));
  return select;
}
