import type { ColumnRegular, HyperFunc, VNode } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import {
  type BlockView,
  DEFAULT_HEIGHT,
  DEFAULT_WIDTH,
  type SheetView,
} from '../../tests/hosts/excel/browser/view/index.ts';
import { columnLetters } from '../../tests/hosts/excel/model/address.ts';
import type { HostArea } from '../../tests/hosts/excel/model/types.ts';
import { BlockCache } from './block-cache.ts';
import { boxStyle, textClass, textStyle } from './cell-style.ts';
import { lineModel } from './line-model.ts';
import { Measures } from './measures.ts';
import { SpanFinder } from './span-finder.ts';

export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 44;
/** The grid's name for rows that stay at the top. */
const FROZEN = 'rowPinStart' as const;

/** What a person does at the cells. */
export interface GridActions {
  select(area: HostArea): void;
  type(row: number, column: number, input: string): void;
  fetch(sheet: string, area: HostArea): Promise<BlockView>;
  scrolled(left: number, top: number): void;
  /** A cell that leads to other cells was clicked. */
  follow(link: string): void;
}

/** Cells of the sheet in front: drawn where they are looked at, typed into, selected. */
export class SheetGrid {
  readonly node: HTMLRevoGridElement;
  private readonly actions: GridActions;
  private cache: BlockCache;
  private spans: SpanFinder;
  private view: SheetView | null = null;
  private sizes = new Measures(null);
  private shape = '';
  private scroll = { left: 0, top: 0 };
  private focused: HostArea | null = null;
  private placing = false;
  /** Cells the cursor was put on from outside, until the grid told of it. */
  private placed: HostArea | null = null;
  /** Where the cell leads that is being pressed. */
  private pressed: string | null = null;

  constructor(actions: GridActions, label: string) {
    defineCustomElements();
    this.actions = actions;
    this.cache = new BlockCache(async (row) => ({ row, cells: [], looks: [] }));
    this.spans = new SpanFinder(null, this.cache);
    this.node = document.createElement('revo-grid') as HTMLRevoGridElement;
    this.node.setAttribute('aria-label', label);
    Object.assign(this.node, {
      theme: 'default',
      rowSize: DEFAULT_HEIGHT,
      colSize: DEFAULT_WIDTH,
      range: true,
      resize: false,
      canMoveColumns: false,
      hideAttribution: true,
      useClipboard: false,
      applyOnClose: true,
    });
    this.listen();
  }

  /** Shows a sheet, or the same sheet after it changed. */
  async show(view: SheetView): Promise<void> {
    const other = this.view?.name !== view.name;
    this.view = view;
    this.sizes = new Measures(view);
    if (other) {
      const fetch = (row: number, rows: number) => this.fetch(view.name, row, rows);
      this.cache = new BlockCache(fetch, () => this.redraw());
      this.focused = null;
    } else {
      await this.cache.renew();
    }
    this.spans = new SpanFinder(view, this.cache);
    // A cursor is put into rows that are drawn, and scrolling reaches them.
    if (this.reshape(view, other)) await drawn();
    this.node.classList.toggle('no-gridlines', !view.gridlines);
    if (!other) this.redraw();
  }

  /** Puts the cursor on cells that were selected elsewhere, and brings them into view. */
  async place(area: HostArea): Promise<void> {
    if (sameCells(this.focused, area) || !this.view) return;
    if (area.row >= this.sizes.rows || area.column >= this.sizes.columns) return;
    this.focused = area;
    this.placed = area;
    this.placing = true;
    // Frozen rows count for themselves, the others from below them.
    const above = area.row < this.sizes.frozen;
    const from = above ? 0 : this.sizes.frozen;
    const last = Math.min(area.row + area.rows, above ? this.sizes.frozen : this.sizes.rows) - 1;
    const start = { x: area.column, y: area.row - from };
    const end = { x: Math.min(area.column + area.columns, this.sizes.columns) - 1, y: last - from };
    if (!this.isInView(area)) await this.bringIntoView(area);
    await this.node.setCellsFocus(start, end, 'rgCol', above ? FROZEN : 'rgRow');
    this.placing = false;
  }

  /** Rows, columns and pixels of the sheet in front. */
  get measures(): Measures {
    return this.sizes;
  }

  /** Scrolls, by pixels, as far as needed and a little more. */
  private async bringIntoView(area: HostArea): Promise<void> {
    const { left, top } = this.sizes.box(area);
    const below = top - this.sizes.frozenHeight;
    const { width, height } = this.room;
    const x = left < this.scroll.left || left > this.scroll.left + width * 0.8 ? left - 80 : null;
    const y = area.row < this.sizes.frozen ? null : below - height / 4;
    await this.node.scrollToCoordinate({
      ...(x === null ? {} : { x: Math.max(0, x) }),
      ...(y === null ? {} : { y: Math.max(0, y) }),
    });
  }

  private isInView({ row, column }: HostArea): boolean {
    const box = this.sizes.box({ row, column, rows: 1, columns: 1 });
    const { left, top } = this.scroll;
    const across = box.left >= left && box.left + box.width <= left + this.room.width;
    if (row < this.sizes.frozen) return across;
    const lowest = top + this.room.height;
    return across && box.top >= top + this.sizes.frozenHeight && box.top + box.height <= lowest;
  }

  /** Pixels of the screen that cells can take. */
  private get room(): { readonly width: number; readonly height: number } {
    return {
      width: this.node.clientWidth - HEADER_WIDTH,
      height: this.node.clientHeight - HEADER_HEIGHT,
    };
  }

  private fetch(sheet: string, row: number, rows: number): Promise<BlockView> {
    return this.actions.fetch(sheet, { row, column: 0, rows, columns: this.sizes.columns });
  }

  /** Rows, columns and their sizes; `false`: they are the same as before. */
  private reshape(view: SheetView, other: boolean): boolean {
    const { rows, columns, frozen } = this.sizes;
    const shape = JSON.stringify([view.name, rows, columns, frozen, view.widths, view.heights]);
    if (shape === this.shape) return false;
    this.shape = shape;
    const line = lineModel(columns, (row, column) => this.cache.cell(row, column)?.input ?? '');
    this.node.rowHeaders = {
      prop: 'row',
      name: '',
      size: HEADER_WIDTH,
      cellTemplate: (h, { model }) => h('span', {}, String(Number(model.row) + 1)),
    };
    this.node.columns = Array.from({ length: columns }, (_, column) => this.column(column));
    this.node.pinnedTopSource = Array.from({ length: frozen }, (_, row) => line(row));
    this.node.source = Array.from({ length: rows - frozen }, (_, row) => line(frozen + row));
    // Last: a height for a row that is not there yet would be dropped.
    this.node.rowDefinitions = Object.entries(view.heights).map(([key, size]) => {
      const row = Number(key);
      return row < frozen
        ? { type: FROZEN, index: row, size }
        : { type: 'rgRow' as const, index: row - frozen, size };
    });
    if (other) void this.node.scrollToCoordinate({ x: 0, y: 0 });
    return true;
  }

  private column(column: number): ColumnRegular {
    return {
      prop: `c${column}`,
      name: columnLetters(column),
      size: this.view?.widths[column] ?? DEFAULT_WIDTH,
      cellProperties: ({ model }) => {
        const row = Number(model.row);
        const cell = this.cache.cell(row, column);
        const span = this.spans.kind(row, column);
        return {
          class: `cell ${span}`,
          'data-row': row,
          ...(cell ? { style: boxStyle(cell) } : {}),
        };
      },
      cellTemplate: (h, { model }) => this.text(h, Number(model.row), column),
    };
  }

  private text(h: HyperFunc<VNode>, row: number, column: number): VNode | string {
    const cell = this.cache.cell(row, column);
    if (!cell || cell.text === '' || this.spans.kind(row, column) === 'covered') return '';
    const style: Record<string, string> = textStyle(cell);
    const area = this.spans.room(row, column, cell);
    if (area) {
      const { width, height } = this.sizes.box(area);
      style.width = `${width}px`;
      style.height = `${height}px`;
    }
    return h('span', { class: textClass(cell), style }, cell.text);
  }

  private redraw(): void {
    void this.node.refresh('all');
  }

  private listen(): void {
    this.node.addEventListener('beforeedit', (event) => {
      const { rowIndex, type, prop, val } = (event as CustomEvent).detail;
      event.preventDefault();
      const column = Number(String(prop).slice(1));
      this.actions.type(this.rowOf(rowIndex, type), column, String(val ?? ''));
    });
    this.node.addEventListener('beforerangeedit', (event) => event.preventDefault());
    this.node.addEventListener('beforeautofill', (event) => event.preventDefault());
    this.node.addEventListener('afterfocus', (event) => {
      const { rowIndex, rowType, colIndex } = (event as CustomEvent).detail;
      const row = this.rowOf(rowIndex, rowType);
      this.choose({ row, column: colIndex, rows: 1, columns: 1 });
      this.follow();
    });
    this.node.addEventListener('mousedown', ({ target }) => {
      const at = (target as Element).closest<HTMLElement>('[data-row]');
      const [row, column] = [Number(at?.dataset.row), Number(at?.dataset.rgcol)];
      this.pressed = at ? (this.cache.cell(row, column)?.link ?? null) : null;
    });
    // The cursor comes after the click, unless it is there already.
    this.node.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('revogr-focus')) this.follow();
    });
    this.node.addEventListener('viewportscroll', (event) => {
      const { dimension, coordinate } = (event as CustomEvent).detail;
      if (dimension === 'rgCol') this.scroll.left = coordinate;
      else this.scroll.top = coordinate;
      this.actions.scrolled(this.scroll.left, this.scroll.top);
    });
  }

  /** Goes where the cell leads that was pressed last. */
  private follow(): void {
    if (this.pressed !== null && !this.placing) this.actions.follow(this.pressed);
    this.pressed = null;
  }

  /** Row of the sheet; the grid counts frozen rows and the others each from 0. */
  private rowOf(index: number, type: unknown): number {
    return Number(index) + (type === FROZEN ? 0 : this.sizes.frozen);
  }

  private choose(area: HostArea): void {
    const own = this.placed && area.row === this.placed.row && area.column === this.placed.column;
    this.placed = null;
    // The grid tells of the cursor that was put there, after a while and of its first cell only.
    if (own || this.placing || sameCells(this.focused, area)) return;
    this.focused = area;
    this.actions.select(area);
  }
}

/** The grid draws what it was given in the next picture, and measures it for the one after. */
async function drawn(): Promise<void> {
  for (let picture = 0; picture < 2; picture++) await new Promise(requestAnimationFrame);
}

const sameCells = (a: HostArea | null, b: HostArea): boolean =>
  a !== null &&
  a.row === b.row &&
  a.column === b.column &&
  a.rows === b.rows &&
  a.columns === b.columns;
