import type { MessageCode } from '#core';

/** What someone may ask, each with what stands before: totals; segments and tags; single customers and schedules. */
export type Role = 'viewer' | 'analyst' | 'owner';

/** Where a question comes from. */
export interface Asker {
  /** Team the person belongs to, which in a shared channel may be another than the channel's. */
  readonly team: string;
  readonly user: string;
  /** `null`: a direct message or App Home. */
  readonly channel: string | null;
  /** A guest of the workspace (single or several channels); absent: a full member. */
  readonly isGuest?: boolean;
}

/** What someone may do in a place, or the sentence that says why not. */
export type Decision =
  | {
      /** The person's own: what they may set up, and ask where only they read the answer. */
      readonly role: Role;
      /** Of everyone who reads an answer in that place; never more than `role`. */
      readonly audience: Role;
    }
  | { readonly refused: MessageCode };
