import type { Host } from '../tests/hosts/excel/browser/host.ts';
import type { WorkbookView } from '../tests/hosts/excel/browser/view/index.ts';
import { columnLetters, formatAddress } from '../tests/hosts/excel/model/address.ts';
import type { HostArea } from '../tests/hosts/excel/model/types.ts';
import { ChartLayer } from './charts/chart-layer.ts';
import { element } from './element.ts';
import { type FormulaBar, formulaBar } from './frame/formula-bar.ts';
import { drawTabs } from './frame/tabs.ts';
import { SheetGrid } from './grid/sheet-grid.ts';
import { type Language, say } from './messages.ts';

/** The visible workbook: formula bar, cells with charts over them, tabs. It follows the host. */
export class WorkbookScreen {
  readonly node: HTMLElement;
  private readonly host: Host;
  private readonly grid: SheetGrid;
  private readonly charts = new ChartLayer();
  private readonly bar: FormulaBar;
  private readonly tabs: HTMLElement;
  private readonly refused: () => void;
  private view: WorkbookView | null = null;
  private drawing = false;
  private again = false;

  /** @param refused called when Excel does not take what was typed */
  constructor(host: Host, language: Language, refused: () => void) {
    this.host = host;
    this.refused = refused;
    this.bar = formulaBar(language, (input) => this.enter(input));
    this.tabs = element('div', {
      class: 'tabs',
      role: 'tablist',
      'aria-label': say(language, 'sheets'),
    });
    this.grid = new SheetGrid(
      {
        select: (area) => void this.select(area),
        type: (row, column, input) => void this.type(row, column, input),
        fetch: (sheet, area) => host.service.block(sheet, area),
        scrolled: (left, top) => this.charts.scroll(left, top),
        follow: (link) => void this.follow(link),
      },
      say(language, 'cells'),
    );
    const cells = element('div', { class: 'cells' }, this.grid.node, this.charts.node);
    this.node = element('main', { class: 'workbook' }, this.bar.node, cells, this.tabs);
    host.onUpdate(() => void this.draw());
  }

  /** Draws what the host has now; calls while drawing are joined into one more. */
  async draw(): Promise<void> {
    if (this.drawing) {
      this.again = true;
      return;
    }
    this.drawing = true;
    do {
      this.again = false;
      await this.drawOnce();
      await new Promise((next) => requestAnimationFrame(next));
    } while (this.again);
    this.drawing = false;
  }

  private async drawOnce(): Promise<void> {
    const view = await this.host.service.workbook();
    const changed = view.version !== this.view?.version || view.active !== this.view.active;
    this.view = view;
    drawTabs(this.tabs, view.tabs, view.active, (sheet) => void this.host.service.activate(sheet));
    if (changed) {
      const sheet = await this.host.service.sheet(view.active);
      await this.grid.show(sheet);
      this.charts.clip(this.grid.measures.frozenHeight);
      this.charts.show(sheet.charts, (area) => this.grid.measures.box(area));
    }
    await this.grid.place(view.selection.area);
    const { area, input } = view.selection;
    this.bar.show(`${columnLetters(area.column)}${area.row + 1}`, input);
  }

  /** Goes where a cell leads; a sheet that is gone leads nowhere. */
  private async follow(link: string): Promise<void> {
    await this.host.service.select(link).catch(() => undefined);
  }

  private async select(area: HostArea): Promise<void> {
    if (this.view) await this.host.service.select(formatAddress(this.view.active, area));
  }

  private enter(input: string): void {
    const area = this.view?.selection.area;
    if (area) void this.type(area.row, area.column, input);
  }

  private async type(row: number, column: number, input: string): Promise<void> {
    if (!this.view) return;
    const address = formatAddress(this.view.active, { row, column, rows: 1, columns: 1 });
    if (!(await this.host.service.type(address, input))) this.refused();
  }
}
