import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../bot/store/index.ts';
import { type ChildProgram, childProgram, ended } from '../../support/child.ts';
import { emptyPlaces, STORE_KINDS } from '../../support/stores.ts';
import { madePost, NOW } from '../store/made.ts';
import type { RacingPlan } from './racing-child.ts';

const PROCESSES = 4;
const COUNT = 150;

describe.each(STORE_KINDS)('processes racing on $kind', ({ kind, absent }) => {
  describe.skipIf(absent)('claims', () => {
    const emptyPlace = emptyPlaces(kind);
    let program: ChildProgram;
    beforeAll(async () => {
      program = await childProgram('tests/bot/crash/racing-child.ts');
    });
    afterAll(() => program.remove());

    it('are won by one process each, none left out', async () => {
      const place = await emptyPlace();
      const store = await openStore(place);
      for (let index = 0; index < COUNT; index++) {
        await store.inbox.receive({ eventId: `Ev${index}`, receivedAt: NOW, body: {} });
        await store.outbox.add(madePost(String(index), { channel: `C${index}` }));
      }
      const owners = Array.from({ length: PROCESSES }, (_, index) => `process ${index}`);
      const children = owners.map((owner) =>
        program.start({ place, owner, count: COUNT, now: NOW } satisfies RacingPlan),
      );
      expect(await Promise.all(children.map(ended))).toEqual(owners.map(() => 0));

      const entries = await store.audit.entries();
      expect(await store.audit.firstBroken()).toBeNull();
      const won = entries.flatMap(({ details }) => JSON.parse(String(details.won)) as string[]);
      const expected = Array.from({ length: COUNT }, (_, index) => [
        `event ${index}`,
        `due ${index}`,
        `post ${index}`,
      ]).flat();
      expect(won.sort()).toEqual(expected.sort());
      expect(new Set(entries.map(({ actor }) => actor)).size).toBe(PROCESSES);
      await store.close();
    });
  });
});
