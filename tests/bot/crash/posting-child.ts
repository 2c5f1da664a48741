// Posts what stands in the outbox until nothing is left, or until it is killed at a given point.
import { createRequire } from 'node:module';
import type { webApi } from '@slack/bolt';
import { outboxWorker } from '../../../bot/outbox/outbox-worker.ts';
import { outboxClientOptions } from '../../../bot/outbox/web-client-options.ts';
import { webClientPort } from '../../../bot/outbox/web-client-port.ts';
import { openStore, type StorePlace } from '../../../bot/store/index.ts';
import { childPlan } from '../../support/child-plan.ts';

export interface PostingPlan {
  readonly place: StorePlace;
  readonly slackApiUrl: string;
  /** How far this process's clock is ahead, ms: a later one finds the posts of an earlier one in doubt. */
  readonly aheadMs: number;
  /** It kills itself before or after the nth call of this. */
  readonly kill: { readonly point: string; readonly nth: number } | null;
  readonly doubtAfterMs?: number;
  readonly timeoutMs?: number;
}

const plan = childPlan<PostingPlan>();
const reached = new Map<string, number>();

function pass(point: string): void {
  const times = (reached.get(point) ?? 0) + 1;
  reached.set(point, times);
  if (plan.kill?.point === point && plan.kill.nth === times) process.kill(process.pid, 'SIGKILL');
}

/** The same object, with a point to be killed at before and after each call that does something. */
function withPoints<Target extends object>(target: Target): Target {
  const wrapped = Object.entries(target).map(([name, method]) => {
    const call = async (...args: readonly unknown[]) => {
      pass(`before ${name}`);
      const result = await (method as (...args: readonly unknown[]) => Promise<unknown>)(...args);
      if (result !== null) pass(`after ${name}`);
      return result;
    };
    return [name, call];
  });
  return Object.fromEntries(wrapped) as Target;
}

// The client alone, as Bolt has it; Bolt itself takes a second to load.
const { WebClient } = createRequire(import.meta.resolve('@slack/bolt'))(
  '@slack/web-api',
) as typeof webApi;
const client = new WebClient('xoxb-made-up', outboxClientOptions(plan));

const store = await openStore(plan.place);
const worker = outboxWorker({
  store: { outbox: withPoints(store.outbox), audit: store.audit },
  port: withPoints(webClientPort(client)),
  owner: `process ${process.pid}`,
  now: () => Date.now() + plan.aheadMs,
  random: () => 0,
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  channelGapMs: 0,
  pictureWaitMs: 1,
  pollMs: 50,
  ...(plan.doubtAfterMs === undefined ? {} : { doubtAfterMs: plan.doubtAfterMs }),
});
worker.start();
for (;;) {
  const { due, sending } = await store.outbox.counts(Number.MAX_SAFE_INTEGER);
  if (due === 0 && sending === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 10));
}
await worker.stop();
await store.close();
