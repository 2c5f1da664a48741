/** Lower and upper end of a confidence interval. */
export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
}
