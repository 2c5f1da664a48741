import type { Dimension } from '../basics/index.ts';
import type { AlikeIds } from './graph/alike-ids.ts';
import type { KeyGraph } from './graph/key-graph.ts';
import type { RowTally } from './graph/row-customers.ts';
import type { IdentityOptions, SheetKeys } from './graph/types.ts';

/** How the rows of one sheet found their customers. */
export interface SheetIdentity {
  readonly keys: SheetKeys;
  readonly tally: RowTally;
  /** Key of the customer of each row; `null`: just what the customer column says. */
  readonly customers: Dimension | null;
}

/** How the sheets of a run were joined to one customer view. */
export interface Identity {
  readonly options: IdentityOptions;
  /** One entry a sheet about customers, in the order of the sheets. */
  readonly sheets: readonly SheetIdentity[];
  /** The keys of all sheets; `null`: nobody is joined, or no sheet has another key than the customer's own. */
  readonly graph: () => KeyGraph | null;
  /** Customer ids that are written nearly alike and count as different customers. */
  readonly alike: readonly AlikeIds[];
}
