import type { Host } from '../tests/hosts/excel/browser/host.ts';
import { DEFAULT_SETUP } from '../tests/hosts/excel/browser/setup.ts';
import { element } from './element.ts';
import { type RibbonAction, ribbon } from './frame/ribbon.ts';
import { topBar } from './frame/top-bar.ts';
import { type Language, type MessageKey, say } from './messages.ts';
import type { Book, PageOptions } from './page-options.ts';
import { WorkbookScreen } from './workbook-screen.ts';

const NOTICE_MS = 6000;
const DEMO_NAMES = { zh: 'demo-618.zh.xlsx', en: 'demo-618.en.xlsx' } as const;

/** The whole page: Excel's frame with its cells, and the pane beside them. */
export class Playground {
  private readonly host: Host;
  private readonly options: PageOptions;
  private language: Language;
  private width: number;
  private fileName = DEFAULT_SETUP.fileName;
  private readonly paneBox = element('div', { class: 'pane-box' });
  private readonly notice = element('div', { class: 'notice', role: 'status' });
  private noticeEnds = 0;

  constructor(host: Host, options: PageOptions) {
    this.host = host;
    this.options = options;
    this.language = options.language;
    this.width = options.width;
  }

  /** Draws the page and opens the workbook it was asked for. */
  async start(): Promise<void> {
    this.draw();
    if (this.options.book !== 'wait') await this.openBook(this.options.book);
  }

  /** Opens a workbook (`null`: an empty one), then the pane. */
  async open(bytes: Uint8Array | null, fileName = DEFAULT_SETUP.fileName): Promise<void> {
    this.fileName = fileName;
    const { requirements } = DEFAULT_SETUP;
    const { api } = this.options;
    await this.host.open(bytes, {
      locale: this.language === 'zh' ? 'zh-CN' : 'en-US',
      requirements: api === null ? requirements : { ...requirements, ExcelApi: api },
      fileName,
    });
    this.openPane();
  }

  /** The same from a text in base 64, as scripts hand files over. */
  openBase64(text: string | null, fileName?: string): Promise<void> {
    const bytes = text === null ? null : Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    return this.open(bytes, fileName);
  }

  /** The workbook as a file, in base 64. */
  async fileBase64(): Promise<string> {
    const bytes = await this.host.service.file();
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  }

  private draw(): void {
    document.documentElement.lang = this.language === 'zh' ? 'zh-CN' : 'en';
    document.title = say(this.language, 'title');
    const screen = new WorkbookScreen(this.host, this.language, () => this.tell('refused'));
    const bar = topBar(this.language, this.width, {
      open: (file) => void this.openFile(file),
      book: (book) => void this.openBook(book),
      language: (language) => void this.speak(language),
      width: (width) => this.widen(width),
      download: () => void this.download(),
    });
    const buttons = ribbon(this.language, (action) => void this.press(action));
    const pane = element(
      'aside',
      { class: 'pane', 'aria-label': say(this.language, 'pane-title') },
      element('div', { class: 'pane-head' }, 'Campaign Lens'),
      this.paneBox,
    );
    const excel = element('div', { class: 'excel' }, screen.node, pane);
    document.body.replaceChildren(bar, buttons, excel, this.notice);
    this.widen(this.width);
    void screen.draw();
  }

  private openPane(): void {
    this.host.openPane({
      source: this.options.pane,
      title: say(this.language, 'pane-title'),
      into: this.paneBox,
    });
  }

  private async openBook(book: Exclude<Book, 'wait'>): Promise<void> {
    if (book === 'blank') return this.open(null);
    const name = DEMO_NAMES[book === 'demo-zh' ? 'zh' : 'en'];
    const file = await fetch(`samples/${name}`);
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), name);
  }

  private async openFile(file: File): Promise<void> {
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    this.tell('opening');
    try {
      await this.open(bytes, name);
      this.tell(null);
    } catch {
      this.tell('open-failed');
    }
  }

  private async press(action: RibbonAction): Promise<void> {
    if (!(await this.host.ribbon(action))) this.tell('no-answer');
  }

  /** Everything in the other language; the pane starts again, as when Excel is restarted. */
  private async speak(language: Language): Promise<void> {
    this.language = language;
    await this.host.speak(language === 'zh' ? 'zh-CN' : 'en-US');
    this.draw();
    this.openPane();
  }

  private widen(width: number): void {
    this.width = width;
    document.body.style.setProperty('--pane', `${width}px`);
  }

  private async download(): Promise<void> {
    try {
      const bytes = await this.host.service.file();
      const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
      const name = this.fileName.replace(/\.xlsx$/i, '');
      const download = say(this.language, 'result-name', { name });
      element('a', { href: url, download }).click();
      setTimeout(() => URL.revokeObjectURL(url), NOTICE_MS);
    } catch {
      this.tell('save-failed');
    }
  }

  private tell(key: MessageKey | null): void {
    clearTimeout(this.noticeEnds);
    this.notice.textContent = key === null ? '' : say(this.language, key);
    if (key !== null && key !== 'opening') {
      this.noticeEnds = window.setTimeout(() => this.tell(null), NOTICE_MS);
    }
  }
}
