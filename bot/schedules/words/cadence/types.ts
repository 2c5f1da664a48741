/** Days on which something is posted, as one cron pattern can have them. Weekdays: 0 Sunday … 6 Saturday. */
export type Cadence =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  /** `L`: the last day. `months`: 1–12; `null`: all. */
  | {
      readonly kind: 'month-days';
      readonly days: readonly (number | 'L')[];
      readonly months: readonly number[] | null;
    }
  /** The first Monday of the month; `L`: the last. */
  | { readonly kind: 'nth-weekday'; readonly nth: number | 'L'; readonly day: number }
  | { readonly kind: 'hours'; readonly every: number }
  /** A cron pattern typed as it is. */
  | { readonly kind: 'cron'; readonly pattern: string };

export type CadenceReading =
  | { readonly kind: 'cadence'; readonly cadence: Cadence; readonly assumedDay: boolean }
  | { readonly kind: 'too-often' }
  /** Every other week, every 10 days: nothing a calendar repeats. */
  | { readonly kind: 'uneven' }
  | { readonly kind: 'no-such-day' }
  | null;
