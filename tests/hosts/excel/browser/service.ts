import type { CellValue, HostArea } from '../model/types.ts';
import type { HostEvent } from '../protocol/events.ts';
import type { Fault } from '../protocol/faults.ts';
import type { HostSetup } from './setup.ts';
import type { BlockView, SheetView, WorkbookView } from './view/index.ts';

/** What became of a request: the reply's body, or the number it is refused with. */
export type Executed =
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'refused'; readonly number: number };

/** Something may have changed, and what handlers of Office.js are to be told. */
export interface Update {
  readonly version: number;
  readonly events: readonly HostEvent[];
}

/** What went over the wire since it was asked last. */
export interface Traffic {
  readonly syncs: number;
  /** Characters sent to the host and back. */
  readonly sent: number;
  readonly received: number;
  /** Largest request. */
  readonly largest: number;
}

/** A table of the workbook. */
export interface TableSummary {
  readonly name: string;
  readonly sheet: string;
  /** Header included. */
  readonly address: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** A chart of the workbook. */
export interface ChartSummary {
  readonly name: string;
  readonly sheet: string;
  readonly type: string;
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
}

/**
 * The workbook and the Excel around it, in a thread of its own. Addresses are `Sheet!A1:B2`; everything
 * given back is plain data.
 */
export interface HostService {
  /** Starts over with the workbook of a file, or with an empty one. */
  open(bytes: Uint8Array | null, setup: HostSetup): Promise<void>;
  speak(locale: HostSetup['locale']): Promise<void>;
  execute(request: string, flags: number): Promise<Executed>;
  /** The workbook as an .xlsx file. */
  file(): Promise<Uint8Array>;
  /** Calls back after a person or a script changed something. */
  listen(then: (update: Update) => void): Promise<void>;

  workbook(): Promise<WorkbookView>;
  sheet(name: string): Promise<SheetView>;
  block(sheet: string, area: HostArea): Promise<BlockView>;

  values(address: string): Promise<CellValue[][]>;
  formulas(address: string): Promise<CellValue[][]>;
  tables(): Promise<readonly TableSummary[]>;
  charts(): Promise<readonly ChartSummary[]>;
  /** A digest of each sheet that was there when the workbook was opened: values, formulas and looks. */
  snapshot(): Promise<Readonly<Record<string, string>>>;

  select(address: string): Promise<void>;
  /** Types into a cell as a person does; `false`: Excel refuses. */
  type(address: string, input: string): Promise<boolean>;
  activate(sheet: string): Promise<void>;
  deleteSheet(sheet: string): Promise<void>;
  protect(sheet: string, on: boolean): Promise<void>;
  protectWorkbook(on: boolean): Promise<void>;
  /** While on, the person is in the middle of typing: scripts are refused. */
  editMode(on: boolean): Promise<void>;
  /** Makes a sync fail; see `Fault`. */
  fault(fault: Pick<Fault, 'code' | 'at' | 'phase'>): Promise<void>;
  /** Holds requests back after the next few, as a slow connection does; `null`: lets all pass. */
  hold(after: number | null): Promise<void>;
  /** Requests held back now. */
  held(): Promise<number>;
  /** Requests since the last call. */
  traffic(): Promise<Traffic>;
}
