import type { Note, Period } from '../basics/index.ts';
import type { FunnelEntry } from '../settings/index.ts';

/** What a funnel counts, printed under every table. */
export interface FunnelDefinition {
  /** `events`: counted from touches. `stages`: taken from a stage table typed by hand. */
  readonly source: 'events' | 'stages';
  readonly steps: readonly { readonly label: string; readonly events: readonly string[] }[];
  readonly windowMs: number | null;
  readonly entry: FunnelEntry;
  /** `null`: all dates. */
  readonly period: Period | null;
  readonly by: 'channel' | null;
}

/**
 * One row of T2. From events: `reached` is the customers who reached the step, `converted` those who
 * reached the next one (`null` for the last step). From a stage table: as typed.
 */
export interface FunnelStep {
  /** Zero-based step. */
  readonly index: number;
  readonly step: string;
  /**
   * From events: `null` all channels together, `''` customers without a channel. In a typed chain: the
   * stage's own channel, `null` where the cell is empty.
   */
  readonly channel: string | null;
  readonly reached: number | null;
  readonly converted: number | null;
  /** `converted / reached`, 0–1; `null` when it cannot be told. */
  readonly rate: number | null;
  readonly lossReason: LossReason | null;
  /** Cells, for a typed table: `Sheet!C3:D3`. */
  readonly where: string | null;
}

/** Why customers were lost between a step and the next. */
export interface LossReason {
  /** `data`: counted; `typed`: stood in the user's table; `hypothesis`: not backed by data. */
  readonly grade: 'data' | 'typed' | 'hypothesis';
  readonly note: Note;
  /** Text as typed by the user, for grade `typed`. */
  readonly text: string | null;
  /** What to do about it: a message, or text as typed. */
  readonly direction: Note | null;
  readonly directionText: string | null;
}

/** Does what one stage converted equal what the next one reached? */
export interface Reconciliation {
  readonly step: string;
  readonly next: string;
  readonly channel: string | null;
  readonly converted: number;
  readonly reachedNext: number;
  /** `reachedNext − converted`. */
  readonly difference: number;
}

export interface FunnelResult {
  readonly definition: FunnelDefinition;
  /** `chain`: one row a stage. `matrix`: stages × channels. */
  readonly layout: 'chain' | 'matrix';
  /** All channels first, then each channel, steps in order. */
  readonly steps: readonly FunnelStep[];
  /** Channels of a matrix, without "no channel" (`''`); empty for a chain. */
  readonly channels: readonly string[];
  readonly totals: {
    readonly entered: number | null;
    readonly converted: number | null;
    readonly rate: number | null;
  };
  readonly reconciliation: readonly Reconciliation[];
  /** Steps reached by each customer (0: did not enter), like `Customers.ids`; `null` for typed tables. */
  readonly depth: Uint8Array | null;
  /** Channel index of each customer's first touch, −1: none; `null` for typed tables or without channel. */
  readonly channelOf: Int16Array | null;
  /** From entry to the last step, for those who reached it. */
  readonly timeToConvert: {
    readonly n: number;
    readonly medianMs: number;
    readonly meanMs: number;
    readonly p90Ms: number;
  } | null;
  /** Customers not converted whose window is still open. */
  readonly notYetMature: number;
  /** Share of entered customers whose first touch has no channel. */
  readonly channelMissingShare: number | null;
  readonly notes: readonly Note[];
}
