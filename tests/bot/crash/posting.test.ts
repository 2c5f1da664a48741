import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Post } from '../../../bot/store/index.ts';
import { type ChildProgram, childProgram, ended } from '../../support/child.ts';
import { type Fate, type SlackCall, SmallSlack } from '../../support/small-slack.ts';
import { emptyPlaces, STORE_KINDS } from '../../support/stores.ts';
import type { PostingPlan } from './posting-child.ts';
import { expectEachOnce, postsOfAllKinds } from './posts.ts';

/** Each process's clock is so much ahead of the last one's, past the time after which a post is in doubt. */
const STEP_MS = 40_000;
/** A process is up after about this long, ms. */
const START_MS = 100;
/** A point of the post path, and how often a process with five new posts comes to it at least. */
interface KillPoint {
  readonly point: string;
  readonly times: number;
}
/** Before and after each step, in this process and in Slack. */
const SENDING: readonly KillPoint[] = [
  { point: 'before take', times: 4 },
  { point: 'after take', times: 4 },
  { point: 'before upload', times: 1 },
  { point: 'after upload', times: 1 },
  { point: 'before post', times: 4 },
  { point: 'after post', times: 4 },
  { point: 'before update', times: 1 },
  { point: 'after update', times: 1 },
  { point: 'before sent', times: 4 },
  { point: 'after sent', times: 4 },
  { point: 'slack: before it posts', times: 4 },
  { point: 'slack: posted, no answer', times: 4 },
  { point: 'slack: amid the answer', times: 4 },
  { point: 'any time', times: 9 },
];
/** Points that only a post in doubt comes to, left by the process before. */
const SETTLING: readonly KillPoint[] = [
  { point: 'before takeInDoubt', times: 1 },
  { point: 'after takeInDoubt', times: 1 },
  { point: 'before find', times: 1 },
  { point: 'after find', times: 1 },
  { point: 'before later', times: 1 },
  { point: 'after later', times: 1 },
];

describe.each(STORE_KINDS)('posting on $kind', ({ kind, absent }) => {
  describe.skipIf(absent)('a process that is killed', () => {
    const emptyPlace = emptyPlaces(kind);
    let program: ChildProgram;
    beforeAll(async () => {
      program = await childProgram('tests/bot/crash/posting-child.ts');
    });
    afterAll(() => program.remove());

    const kills = kind === 'sqlite' ? 216 : 48;
    it(`loses and repeats nothing in ${kills} crashes`, { timeout: 900_000 }, async () => {
      const slack = new SmallSlack();
      const slackApiUrl = await slack.start();
      const place = await emptyPlace();
      const store = await openStore(place);
      const posts: Post[] = [];
      const killedAt = new Map<string, number>();
      let killed = 0;
      let aheadMs = 0;
      for (let run = 0; killed < kills; run++) {
        expect(run).toBeLessThan(kills * 3);
        aheadMs += STEP_MS;
        const ahead = aheadMs;
        slack.now = () => Date.now() + ahead;
        for (const post of postsOfAllKinds(slack, posts.length, slack.now())) {
          posts.push(post);
          await store.outbox.add(post);
        }
        // A crash while sending, then one while what it left is settled, at every pair of points.
        const points = run % 2 === 0 ? SENDING : SETTLING;
        const turn = Math.floor(run / 2);
        const { point, times } = points[turn % points.length]!;
        const nth = 1 + (Math.floor(turn / points.length) % times);
        const kill = { point, nth };
        const plan: PostingPlan = { place, slackApiUrl, aheadMs, kill };
        const child = program.start(plan);
        const end = ended(child);
        let calls = 0;
        slack.fate = (call) => {
          if (refused(call)) return { refuse: 'invalid_blocks' };
          if (!/^chat\./.test(call.method)) return undefined;
          calls += 1;
          return calls === nth ? crashFate(point, () => void child.kill('SIGKILL')) : undefined;
        };
        const timer =
          point === 'any time'
            ? setTimeout(() => child.kill('SIGKILL'), START_MS + ((run * 37) % 160))
            : undefined;
        if ((await end) === 'SIGKILL') {
          killed += 1;
          killedAt.set(point, (killedAt.get(point) ?? 0) + 1);
        }
        clearTimeout(timer);
      }
      aheadMs += STEP_MS;
      slack.now = () => Date.now() + aheadMs;
      slack.fate = (call) => (refused(call) ? { refuse: 'invalid_blocks' } : undefined);
      expect(await ended(program.start({ place, slackApiUrl, aheadMs, kill: null }))).toBe(0);

      await expectEachOnce(slack, store.outbox, posts);
      // Every point was come to.
      const points = [...SENDING, ...SETTLING].map(({ point }) => point);
      expect(points.filter((point) => !killedAt.has(point))).toEqual([]);
      await store.close();
      await slack.stop();
    });

    it('loses and repeats nothing while another goes on posting', {
      timeout: 300_000,
    }, async () => {
      const slack = new SmallSlack();
      const slackApiUrl = await slack.start();
      slack.fate = (call) => (refused(call) ? { refuse: 'invalid_blocks' } : undefined);
      const place = await emptyPlace();
      const store = await openStore(place);
      const posts: Post[] = [];
      const plan = { place, slackApiUrl, aheadMs: 0, doubtAfterMs: 8_000, timeoutMs: 4_000 };
      const start = () => program.start({ ...plan, kill: null } satisfies PostingPlan);
      for (let round = 0; round < 4; round++) {
        for (let part = 0; part < 8; part++) {
          for (const post of postsOfAllKinds(slack, posts.length, Date.now())) {
            posts.push(post);
            await store.outbox.add(post);
          }
        }
        const children = [start(), start()];
        const ends = children.map(ended);
        setTimeout(() => children[0]?.kill('SIGKILL'), 200 + round * 40);
        const [, second] = await Promise.all(ends);
        expect(second).toBe(0);
      }
      await expectEachOnce(slack, store.outbox, posts);
      await store.close();
      await slack.stop();
    });
  });
});

/** Slack without native charts: such messages go a second way round. */
function refused({ method, body }: SlackCall): boolean {
  return /^chat\./.test(method) && (body.blocks ?? '').includes('data_visualization');
}

function crashFate(point: string, kill: () => void): Fate | undefined {
  switch (point) {
    case 'slack: before it posts':
      kill();
      return { cut: 'before' };
    case 'slack: posted, no answer':
      return { afterwards: kill, cut: 'after' };
    case 'slack: amid the answer':
      return { afterwards: kill, cut: 'amid' };
    default:
      return undefined;
  }
}
