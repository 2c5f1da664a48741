/** What someone may ask: totals; segments and tags; single customers and schedules. */
export type Role = 'viewer' | 'analyst' | 'owner';

/** Where a question comes from. */
export interface Asker {
  readonly team: string;
  readonly user: string;
  /** `null`: a direct message or App Home. */
  readonly channel: string | null;
}
