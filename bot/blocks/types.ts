import type { KnownBlock } from '@slack/types';

/** A chart over categories: every series has one point for each. */
export interface CategoryChart {
  readonly type: 'bar' | 'line' | 'area';
  readonly series: readonly {
    readonly name: string;
    readonly data: readonly { readonly label: string; readonly value: number }[];
  }[];
  readonly axis_config: {
    readonly categories: readonly string[];
    readonly x_label?: string;
    readonly y_label?: string;
  };
}

export interface PieChart {
  readonly type: 'pie';
  readonly segments: readonly { readonly label: string; readonly value: number }[];
}

/** Slack's native chart, which `@slack/types` does not have yet. */
export interface DataVisualizationBlock {
  readonly type: 'data_visualization';
  readonly block_id?: string;
  readonly title: string;
  readonly chart: CategoryChart | PieChart;
}

export type Block = KnownBlock | DataVisualizationBlock;

/** Id of the block that says in words what the picture shows; the picture takes its place. */
export const PICTURE_PLACE = 'lens.picture';

/** A picture that goes with a message, for what Slack cannot draw. */
export interface MessageImage {
  readonly filename: string;
  readonly altText: string;
  readonly title: string;
  readonly png: Uint8Array;
}

/** A message as posted: blocks within Slack's limits, and the same in plain words. */
export interface SlackMessage {
  /** Shown in notifications and where blocks are not; says the number, its n and its period. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly image: MessageImage | null;
}
