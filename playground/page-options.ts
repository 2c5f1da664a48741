import type { Language } from './messages.ts';

/** What is in the cells when the page opens; `wait`: nothing until a workbook is given by script. */
export type Book = 'demo-zh' | 'demo-en' | 'blank' | 'wait';

/** How the page was asked for, by its address. */
export interface PageOptions {
  readonly language: Language;
  readonly width: number;
  readonly book: Book;
  /** Address of the pane's page. */
  readonly pane: string;
  /** Newest ExcelApi that the stand-in has. */
  readonly api: string | null;
}

export const WIDTHS = [270, 320, 350] as const;
const BOOKS: readonly string[] = ['demo-zh', 'demo-en', 'blank', 'wait'];

/** `?lang=zh&width=320&book=blank&pane=/addin/taskpane.html&api=1.14`; anything else is left out. */
export function pageOptions(search: string, browserLanguage: string): PageOptions {
  const asked = new URLSearchParams(search);
  const given = asked.get('lang') ?? browserLanguage;
  const language: Language = /^zh/i.test(given) ? 'zh' : 'en';
  const width = WIDTHS.find((one) => String(one) === asked.get('width')) ?? 320;
  const book = asked.get('book') ?? '';
  const pane = asked.get('pane') ?? '';
  return {
    language,
    width,
    book: BOOKS.includes(book) ? (book as Book) : `demo-${language}`,
    pane: /^\/(?!\/)/.test(pane) ? pane : '/addin/index.html',
    api: /^1\.\d+$/.test(asked.get('api') ?? '') ? asked.get('api') : null,
  };
}
