import type { FunnelResult } from '../funnel/index.ts';
import type { ReportContext } from './context.ts';
import { countedBlock } from './path-counted.ts';
import type { PathDataSheet } from './path-data-sheet.ts';
import { typedBlock } from './path-typed.ts';
import type { ReportCell } from './types.ts';

/** One line of T2 before it has a row: texts, and cells that are made for a row. */
export interface PathCell {
  /** As shown: `sent → opened`, or the stage as typed. */
  readonly stage: string;
  /** Labels of its two ends, for the chart. */
  readonly step: string;
  readonly next: string;
  readonly channel: string;
  readonly reached: (row: number) => ReportCell;
  readonly converted: (row: number) => ReportCell;
  readonly rate: number | null;
  /** Both counts are there, so that the rate is a formula. */
  readonly countable: boolean;
  readonly values: { readonly reached: number | null; readonly converted: number | null };
  readonly loss: ReportCell;
  readonly direction: ReportCell;
}

/** Two stages that should join: what one converted is what the next one reached. */
export interface Joint {
  /** Index of the first of the two among the stages. */
  readonly index: number;
}

/** The lines of T2. */
export interface PathBlock {
  readonly stages: readonly PathCell[];
  readonly overall: {
    readonly reached: number | null;
    readonly converted: number | null;
    readonly rate: number | null;
  };
  /** The whole way by channel. */
  readonly channels: readonly PathCell[];
  /** Each stage by channel. */
  readonly byChannel: readonly PathCell[];
  readonly joints: readonly Joint[];
}

/** The lines of T2: counted from the customers' table, or taken from the stage table as typed. */
export function pathBlocks(
  context: ReportContext,
  funnel: FunnelResult,
  data: PathDataSheet | null,
): PathBlock {
  const block = data === null ? countedBlock(context, funnel) : typedBlock(context, funnel, data);
  const { entered, converted, rate } = funnel.totals;
  return { ...block, overall: { reached: entered, converted, rate } };
}
