import type { Deliverer } from './delivery/deliver.ts';
import type { Failing } from './failure.ts';
import type { Files } from './store/files.ts';
import type { Messages } from './store/messages.ts';
import type { Statuses } from './store/statuses.ts';
import type { Views } from './store/views.ts';
import type { Addresses } from './triggers.ts';
import type { Workspace } from './workspace.ts';

/** Everything the parts of the local Slack share. */
export interface Context {
  readonly workspace: Workspace;
  readonly messages: Messages;
  readonly files: Files;
  readonly views: Views;
  readonly statuses: Statuses;
  /** Trigger ids and response addresses. */
  readonly addresses: Addresses;
  readonly deliver: Deliverer;
  readonly failings: Failing[];
  /** `http://127.0.0.1:4711`. */
  readonly origin: () => string;
  /** `wss` tickets of `apps.connections.open`. */
  readonly tickets: Set<string>;
}
