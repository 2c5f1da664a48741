// One instance of a bot: receives its share of the events, answers each through the outbox, and may be
// killed between.
import { inboxWorker } from '../../../bot/inbox/index.ts';
import { openStore, type StorePlace } from '../../../bot/store/index.ts';
import { childPlan } from '../../support/child-plan.ts';
import { madePost } from '../store/made.ts';

export interface AnsweringPlan {
  readonly place: StorePlace;
  readonly owner: string;
  /** Ids of the events that Slack sends to this instance, in order, repeated ones too. */
  readonly events: readonly string[];
  /** It kills itself when it has begun so many answers: before, amid or after an answer. */
  readonly killAt: number | null;
  readonly leaseMs: number;
}

const ANSWERED_BEFORE = { at: 0, action: 'answered-before', workbook: null, details: {} };

const plan = childPlan<AnsweringPlan>();
const store = await openStore(plan.place);
let begun = 0;
const die = (when: number) => {
  if (plan.killAt !== null && begun >= plan.killAt && begun % 3 === when) {
    process.kill(process.pid, 'SIGKILL');
  }
};
const worker = inboxWorker({
  store,
  owner: plan.owner,
  now: Date.now,
  leaseMs: plan.leaseMs,
  pollMs: 100,
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  async handle({ eventId }) {
    begun += 1;
    die(0);
    await store.threads.get('C0001', eventId);
    die(1);
    const added = await store.outbox.add(madePost(`answer:${eventId}`, { dueAt: 0 }));
    die(2);
    if (!added) await store.audit.append({ ...ANSWERED_BEFORE, actor: plan.owner });
  },
});
worker.start();
for (const eventId of plan.events) {
  await worker.receive({ eventId, receivedAt: Date.now(), body: { text: '客单价多少？' } });
}
for (;;) {
  await worker.flush();
  if ((await store.inbox.pending(Number.MAX_SAFE_INTEGER, 1)).length === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 50));
}
await worker.stop();
await store.close();
