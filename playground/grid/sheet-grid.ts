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
import { extentOf, offsetOf, type Sizes } from './offsets.ts';
import { SpanFinder } from './span-finder.ts';

export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 44;
/** Empty rows and columns shown beyond what is used, and at least. */
const SPARE = { rows: 40, columns: 6 };
const LEAST = { rows: 60, columns: 26 };

/** What a person does at the cells. */
export interface GridActions {
  select(area: HostArea): void;
  type(row: number, column: number, input: string): void;
  fetch(sheet: string, area: HostArea): Promise<BlockView>;
  scrolled(left: number, top: number): void;
}

/** Cells of the sheet in front: drawn where they are looked at, typed into, selected. */
export class SheetGrid {
  readonly node: HTMLRevoGridElement;
  private readonly actions: GridActions;
  private cache: BlockCache;
  private spans: SpanFinder;
  private view: SheetView | null = null;
  private shape = '';
  private scroll = { left: 0, top: 0 };
  private focused: HostArea | null = null;
  private placing = false;

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
    if (other) {
      const fetch = (row: number, rows: number) => this.fetch(view.name, row, rows);
      this.cache = new BlockCache(fetch, () => this.redraw());
      this.focused = null;
    } else {
      await this.cache.renew();
    }
    this.spans = new SpanFinder(view, this.cache);
    this.reshape(view, other);
    this.node.classList.toggle('no-gridlines', !view.gridlines);
    if (!other) this.redraw();
  }

  /** Puts the cursor on cells that were selected elsewhere, and brings them into view. */
  async place(area: HostArea): Promise<void> {
    if (sameCells(this.focused, area) || !this.view) return;
    this.focused = area;
    this.placing = true;
    const start = { x: area.column, y: area.row };
    const end = {
      x: Math.min(area.column + area.columns, this.columns) - 1,
      y: Math.min(area.row + area.rows, this.rows) - 1,
    };
    if (!this.isInView(start)) await this.node.scrollToCoordinate(start);
    await this.node.setCellsFocus(start, end);
    this.placing = false;
  }

  /** Pixels of an area from the top left cell. */
  box(area: HostArea): { left: number; top: number; width: number; height: number } {
    return {
      left: offsetOf(area.column, this.widths),
      top: offsetOf(area.row, this.heights),
      width: extentOf(area.column, area.columns, this.widths),
      height: extentOf(area.row, area.rows, this.heights),
    };
  }

  private isInView({ x, y }: { readonly x: number; readonly y: number }): boolean {
    const box = this.box({ row: y, column: x, rows: 1, columns: 1 });
    const { left, top } = this.scroll;
    return (
      box.left >= left &&
      box.top >= top &&
      box.left + box.width <= left + this.node.clientWidth - HEADER_WIDTH &&
      box.top + box.height <= top + this.node.clientHeight - HEADER_HEIGHT
    );
  }

  private get widths(): Sizes {
    return { size: DEFAULT_WIDTH, custom: this.view?.widths ?? {} };
  }

  private get heights(): Sizes {
    return { size: DEFAULT_HEIGHT, custom: this.view?.heights ?? {} };
  }

  private get rows(): number {
    return Math.max(LEAST.rows, (this.view?.rows ?? 0) + SPARE.rows);
  }

  private get columns(): number {
    return Math.max(LEAST.columns, (this.view?.columns ?? 0) + SPARE.columns);
  }

  private fetch(sheet: string, row: number, rows: number): Promise<BlockView> {
    return this.actions.fetch(sheet, { row, column: 0, rows, columns: this.columns });
  }

  /** Rows, columns and their sizes, when they are others than before. */
  private reshape(view: SheetView, other: boolean): void {
    const { rows, columns } = this;
    const shape = JSON.stringify([view.name, rows, columns, view.widths, view.heights]);
    if (shape === this.shape) return;
    this.shape = shape;
    const line = lineModel(columns, (row, column) => this.cache.cell(row, column)?.input ?? '');
    this.node.rowDefinitions = Object.entries(view.heights).map(([index, size]) => ({
      type: 'rgRow' as const,
      index: Number(index),
      size,
    }));
    this.node.rowHeaders = {
      prop: 'row',
      name: '',
      size: HEADER_WIDTH,
      cellTemplate: (h, { model }) => h('span', {}, String(Number(model.row) + 1)),
    };
    this.node.columns = Array.from({ length: columns }, (_, column) => this.column(column));
    this.node.source = Array.from({ length: rows }, (_, row) => line(row));
    if (other) void this.node.scrollToCoordinate({ x: 0, y: 0 });
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
      style.width = `${extentOf(area.column, area.columns, this.widths)}px`;
      style.height = `${extentOf(area.row, area.rows, this.heights)}px`;
    }
    return h('span', { class: textClass(cell), style }, cell.text);
  }

  private redraw(): void {
    void this.node.refresh('all');
  }

  private listen(): void {
    this.node.addEventListener('beforeedit', (event) => {
      const { rowIndex, prop, val } = (event as CustomEvent).detail;
      event.preventDefault();
      const column = Number(String(prop).slice(1));
      this.actions.type(Number(rowIndex), column, String(val ?? ''));
    });
    this.node.addEventListener('beforerangeedit', (event) => event.preventDefault());
    this.node.addEventListener('beforeautofill', (event) => event.preventDefault());
    this.node.addEventListener('afterfocus', (event) => {
      const { rowIndex, colIndex } = (event as CustomEvent).detail;
      this.choose({ row: rowIndex, column: colIndex, rows: 1, columns: 1 });
    });
    this.node.addEventListener('viewportscroll', (event) => {
      const { dimension, coordinate } = (event as CustomEvent).detail;
      if (dimension === 'rgCol') this.scroll.left = coordinate;
      else this.scroll.top = coordinate;
      this.actions.scrolled(this.scroll.left, this.scroll.top);
    });
  }

  private choose(area: HostArea): void {
    if (this.placing || sameCells(this.focused, area)) return;
    this.focused = area;
    this.actions.select(area);
  }
}

const sameCells = (a: HostArea | null, b: HostArea): boolean =>
  a !== null &&
  a.row === b.row &&
  a.column === b.column &&
  a.rows === b.rows &&
  a.columns === b.columns;
