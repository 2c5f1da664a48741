import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../bot/store/index.ts';
import { type ChildProgram, childProgram, ended } from '../../support/child.ts';
import { emptyPlaces, STORE_KINDS } from '../../support/stores.ts';
import type { AnsweringPlan } from './answering-child.ts';

/** Long enough for a live process to renew it, short enough to wait for after a dead one. */
const LEASE_MS = 1_500;

/** Numbers that look random and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** `count` deliveries of which 30 % came before, in no order. */
function deliveries(count: number): readonly string[] {
  const random = seeded(618);
  const distinct = Math.round(count * 0.7);
  const all = Array.from({ length: count }, (_, index) =>
    index < distinct ? `Ev${index}` : `Ev${Math.floor(random() * distinct)}`,
  );
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

describe.each(STORE_KINDS)('answering on $kind', ({ kind, absent }) => {
  describe.skipIf(absent)('two instances of which one is killed again and again', () => {
    const emptyPlace = emptyPlaces(kind);
    let program: ChildProgram;
    beforeAll(async () => {
      program = await childProgram('tests/bot/crash/answering-child.ts');
    });
    afterAll(() => program.remove());

    const count = kind === 'sqlite' ? 10_000 : 3_000;
    it(`answer each of ${count} events once`, { timeout: 600_000 }, async () => {
      const place = await emptyPlace();
      const all = deliveries(count);
      const first = all.filter((_, index) => index % 2 === 0);
      const second = all.filter((_, index) => index % 2 === 1);
      const plan = { place, leaseMs: LEASE_MS };
      const start = (owner: string, events: readonly string[], killAt: number | null) =>
        program.start({ ...plan, owner, events, killAt } satisfies AnsweringPlan);
      const living = ended(start('second', second, null));
      // Slack sends again what was not acknowledged: after a crash, all of it comes once more.
      const kills = [40, 81, 122, 202];
      for (const [crash, killAt] of kills.entries()) {
        expect(await ended(start(`first ${crash}`, first, killAt))).toBe('SIGKILL');
      }
      expect(await ended(start('first at last', first, null))).toBe(0);
      expect(await living).toBe(0);

      const store = await openStore(place);
      const now = Date.now();
      expect(await store.inbox.pending(now + 10 * LEASE_MS)).toEqual([]);
      const distinct = new Set(all);
      expect((await store.outbox.counts(now)).due).toBe(distinct.size);
      for (const eventId of distinct) {
        expect(await store.outbox.get(`answer:${eventId}`)).not.toBeNull();
      }
      // Only what a killed process had in hand was worked on again.
      const again = await store.audit.entries();
      expect(again.length).toBeLessThanOrEqual(kills.length * 16);
      await store.close();
    });
  });
});
