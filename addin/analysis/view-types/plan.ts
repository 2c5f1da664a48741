import type { Preset } from '#core';

/** What a run can make and with which settings. */
export interface PlanView {
  readonly outputs: readonly {
    readonly id: 'segments' | 'path' | 'evaluation' | 'customers' | 'log' | 'mining';
    readonly label: string;
    /** Can be made from the data as it is. */
    readonly ready: boolean;
    /** What it holds, or what is missing for it. */
    readonly detail: string;
    readonly chosen: boolean;
  }[];
  /** ISO days. */
  readonly asOf: string | null;
  readonly asOfHint: string;
  readonly campaignName: string | null;
  readonly campaignFrom: string | null;
  readonly campaignTo: string | null;
  /** Period compared with, or what to enter. */
  readonly campaignHint: string;
  readonly preset: Preset;
  readonly presets: readonly {
    readonly id: Preset;
    readonly name: string;
    readonly detail: string;
  }[];
  /** First and last day of the data, ISO. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}
