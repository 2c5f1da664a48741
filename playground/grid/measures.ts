import {
  DEFAULT_HEIGHT,
  DEFAULT_WIDTH,
  type SheetView,
} from '../../tests/hosts/excel/browser/view/index.ts';
import type { HostArea } from '../../tests/hosts/excel/model/types.ts';
import { extentOf, offsetOf, type Sizes } from './offsets.ts';

/** Empty rows and columns shown beyond what is used, and at least. */
const SPARE = { rows: 40, columns: 6 };
const LEAST = { rows: 60, columns: 26 };
/** More rows that stay at the top would leave no room to scroll. */
const MOST_FROZEN = 12;

/** Rows, columns and pixels of a sheet as the grid shows it; `null`: an empty one. */
export class Measures {
  private readonly widths: Sizes;
  private readonly heights: Sizes;
  /** Rows that stay at the top. */
  readonly frozen: number;
  readonly rows: number;
  readonly columns: number;

  constructor(view: SheetView | null) {
    this.widths = { size: DEFAULT_WIDTH, custom: view?.widths ?? {} };
    this.heights = { size: DEFAULT_HEIGHT, custom: view?.heights ?? {} };
    this.frozen = Math.min(MOST_FROZEN, view?.frozenRows ?? 0);
    this.rows = Math.max(LEAST.rows, (view?.rows ?? 0) + SPARE.rows);
    this.columns = Math.max(LEAST.columns, (view?.columns ?? 0) + SPARE.columns);
  }

  /** Pixels at the top that stay in view. */
  get frozenHeight(): number {
    return offsetOf(this.frozen, this.heights);
  }

  /** Pixels of an area from the top left cell. */
  box({ row, column, rows, columns }: HostArea): Box {
    return {
      left: offsetOf(column, this.widths),
      top: offsetOf(row, this.heights),
      width: extentOf(column, columns, this.widths),
      height: extentOf(row, rows, this.heights),
    };
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
