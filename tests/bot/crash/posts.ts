import { expect } from 'vitest';
import type { Block } from '../../../bot/blocks/types.ts';
import type { Outbox, Post } from '../../../bot/store/index.ts';
import type { SmallSlack } from '../../support/small-slack.ts';
import { madePost } from '../store/made.ts';

const SECTION: Block = { type: 'section', text: { type: 'plain_text', text: '客单价 ¥312' } };
const CHART: Block = {
  type: 'data_visualization',
  title: '渠道',
  chart: { type: 'pie', segments: [{ label: '微信', value: 2 }] },
};
const IMAGE = { filename: 'a.png', altText: 'a', title: 'a', png: Uint8Array.from([1, 2, 3]) };

/** Posts of every kind, told apart by number: plain, in a thread, a summary with its details, … */
export function postsOfAllKinds(slack: SmallSlack, first: number, dueAt: number): readonly Post[] {
  const key = (index: number) => `post:${first + index}`;
  const text = (index: number) => `text of ${key(index)}`;
  const message = { text: text(1), blocks: [SECTION, CHART], image: IMAGE };
  const placeholderTs = slack.placeholder('C0003');
  return [
    madePost(key(0), { dueAt }),
    madePost(key(1), { dueAt, channel: 'C0002', message }),
    madePost(key(2), { dueAt, channel: 'C0003', placeholderTs }),
    madePost(key(3), { dueAt, channel: 'C0002', threadTs: '1000.000001' }),
    madePost(key(4), { dueAt, threadOf: key(0) }),
  ];
}

/** Expects that each post stands in Slack once, and is known to be there. */
export async function expectEachOnce(
  slack: SmallSlack,
  outbox: Outbox,
  posts: readonly Post[],
): Promise<void> {
  const standing = new Map<string, string[]>();
  for (const { ts, metadata } of slack.messages) {
    const key = metadata?.event_payload.key;
    if (key !== undefined) standing.set(key, [...(standing.get(key) ?? []), ts]);
  }
  const repeated = [...standing].filter(([, all]) => all.length > 1).map(([key]) => key);
  expect({ repeated }).toEqual({ repeated: [] });
  const lost = posts.map(({ key }) => key).filter((key) => !standing.has(key));
  expect({ lost }).toEqual({ lost: [] });
  expect(standing.size).toBe(posts.length);
  for (const { key } of posts) {
    expect(await outbox.get(key)).toMatchObject({ state: 'sent', ts: standing.get(key)?.[0] });
  }
}
