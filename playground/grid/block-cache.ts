import type { BlockView, CellView, LookView } from '../../tests/hosts/excel/browser/view/index.ts';

/** Rows fetched together. */
const BLOCK_ROWS = 64;

/** A cell as the grid draws it. */
export interface DrawnCell extends CellView {
  readonly drawn: LookView;
}

/**
 * Cells of the sheet in front, fetched in blocks of rows when they are first looked at; `arrived` is
 * called when more of them are there.
 */
export class BlockCache {
  private readonly blocks = new Map<number, BlockView>();
  private readonly pending = new Set<number>();
  private generation = 0;
  private readonly fetch: (row: number, rows: number) => Promise<BlockView>;
  private readonly arrived: () => void;

  constructor(
    fetch: (row: number, rows: number) => Promise<BlockView>,
    arrived: () => void = () => {},
  ) {
    this.fetch = fetch;
    this.arrived = arrived;
  }

  /** The cell; `null` when it is empty or not fetched yet. */
  cell(row: number, column: number): DrawnCell | null {
    const number = Math.floor(row / BLOCK_ROWS);
    const block = this.blocks.get(number);
    if (!block) {
      void this.load(number);
      return null;
    }
    const cell = block.cells[row - block.row]?.[column] ?? null;
    return cell && { ...cell, drawn: block.looks[cell.look] ?? {} };
  }

  /** Fetches the blocks at hand again and puts them in place of the old ones at once. */
  async renew(): Promise<void> {
    const generation = ++this.generation;
    const numbers = [...this.blocks.keys()].slice(-MAX_RENEWED);
    const fresh = await Promise.all(
      numbers.map((number) => this.fetch(number * BLOCK_ROWS, BLOCK_ROWS)),
    );
    if (generation !== this.generation) return;
    this.blocks.clear();
    this.pending.clear();
    numbers.forEach((number, i) => {
      const block = fresh[i];
      if (block) this.blocks.set(number, block);
    });
  }

  private async load(number: number): Promise<void> {
    if (this.pending.has(number)) return;
    this.pending.add(number);
    const generation = this.generation;
    const block = await this.fetch(number * BLOCK_ROWS, BLOCK_ROWS);
    if (generation !== this.generation) return;
    this.pending.delete(number);
    this.blocks.set(number, block);
    this.arrived();
  }
}

const MAX_RENEWED = 6;
