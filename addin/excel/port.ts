import type { Control, SheetId } from '#core';
import type { AnalysisService } from '../analysis/service.ts';
import type { CellLink } from '../analysis/views.ts';
import type { WriteBlock, WritePlan } from '../plan/types.ts';

/** A sheet of the workbook as its tabs show it. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** A sheet the product made; `null`: the user's. */
  readonly result: SheetId | null;
}

/** The workbook as the pane finds it. */
export interface WorkbookInfo {
  readonly name: string;
  readonly sheets: readonly SheetInfo[];
  /** Results stand in it. */
  readonly hasResults: boolean;
}

export interface Written {
  /** Result sheets by id with the tab name they got. */
  readonly sheets: readonly { readonly id: SheetId | null; readonly name: string }[];
  /** Things to tell: a tab name was taken, so another one was used. */
  readonly renamed: readonly { readonly wanted: string; readonly got: string }[];
}

export interface WriteOptions {
  /**
   * Leaves protected result sheets as they are and writes to new ones beside them. Not for the settings:
   * two sheets of them would say different things.
   */
  readonly besideProtected?: boolean;
}

/** Where a plan's cells come from. */
export type BlockSource = (sheet: number, block: number) => Promise<WriteBlock>;

/** A cell under the cursor: sheet and 1-based row. */
export interface Selected {
  readonly sheet: string;
  readonly row: number;
  /** The customer's id in that row of the customer list, wherever it was sorted to; else absent. */
  readonly id?: string;
}

/**
 * All the pane asks of Excel. Every call throws a `LensError` with an `addin.…` code (or
 * `CancelledError`) when Excel refuses; the user's sheets are as before then, and no half table is left.
 */
export interface ExcelPort {
  look(): Promise<WorkbookInfo>;
  /** Sends the cells of sheets to the analysis; `name` is the workbook's. */
  read(
    name: string,
    sheets: readonly string[],
    into: Pick<AnalysisService, 'begin' | 'sheet' | 'cells' | 'file'>,
    control: Control,
  ): Promise<void>;
  /** Takes away what a run that broke off left behind. */
  cleanUp(): Promise<void>;
  /** Writes or refreshes the sheets of a plan. */
  write(
    plan: WritePlan,
    blocks: BlockSource,
    control: Control,
    options?: WriteOptions,
  ): Promise<Written>;
  /** Takes away all sheets the product made, and only those; their names. */
  removeResults(): Promise<readonly string[]>;
  /** Brings cells into view and selects them. */
  show(link: CellLink): Promise<void>;
  /** Calls back when another row is selected; the result ends it. */
  onSelection(then: (selected: Selected) => void): Promise<() => Promise<void>>;
  /** Calls back when cells of the user's sheets change; the result ends it. */
  onChange(then: (sheet: string) => void): Promise<() => Promise<void>>;
  /** Values kept in the workbook where nobody sees them; JSON. */
  recall(key: string): Promise<unknown>;
  remember(key: string, value: unknown): Promise<void>;
}
