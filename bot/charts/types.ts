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
