// Claims whatever it can of the events, due times and posts that others race for, and says what it got.
import { openStore, type StorePlace } from '../../../bot/store/index.ts';
import { childPlan } from '../../support/child-plan.ts';

export interface RacingPlan {
  readonly place: StorePlace;
  readonly owner: string;
  readonly count: number;
  readonly now: number;
}

const { place, owner, count, now } = childPlan<RacingPlan>();
const store = await openStore(place);
const won: string[] = [];
for (let index = 0; index < count; index++) {
  if (await store.inbox.claim(`Ev${index}`, owner, now, 60_000)) won.push(`event ${index}`);
  if (await store.schedules.claim('s1', index, owner, now)) won.push(`due ${index}`);
  const post = await store.outbox.take(owner, now, 0);
  if (post !== null) won.push(`post ${post.key}`);
}
await store.audit.append({
  at: now,
  actor: owner,
  action: 'raced',
  workbook: null,
  details: { won: JSON.stringify(won) },
});
await store.close();
