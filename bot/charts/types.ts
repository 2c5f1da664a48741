/** One bar or point with its texts, ready to show. */
export interface ChartBar {
  readonly label: string;
  /** `null`: withheld; nothing is drawn but the text. */
  readonly value: number | null;
  /** What stands beside it: `1,363`. */
  readonly text: string;
  /** Quieter, after the text: `59.0%`. */
  readonly aside?: string;
}

/** A picture to be drawn; plain data, so that it can be sent to another thread. */
export interface ChartRequest {
  readonly kind: 'funnel' | 'bar' | 'line';
  readonly title: string;
  /** In reading order. */
  readonly bars: readonly ChartBar[];
  /** What to say where bars were left out; given how many. */
  readonly more?: string;
}

/** A place of a flow: an event of a step, the goal, rarer events, or those who had left. */
export interface FlowPlace {
  readonly id: string;
  readonly label: string;
  /** What stands after the name: `43%`. */
  readonly text: string;
  readonly step: number;
  readonly kind: 'event' | 'goal' | 'other' | 'left';
}

/** Paths from step to step, to be drawn as ribbons. */
export interface FlowRequest {
  readonly kind: 'flow';
  readonly title: string;
  /** Said below the title. */
  readonly note?: string;
  readonly places: readonly FlowPlace[];
  /** Words above the columns. */
  readonly steps: readonly string[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly n: number }[];
}

/** Any picture there is. */
export type PictureRequest = ChartRequest | FlowRequest;
