import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, type Answer, journey, parseQuestion, shareableAnswer } from '#core';
import { sharedFlow } from '../../../core/query/topic/shared-flow.ts';
import { analysisOf, eventsOf } from '../journey/journeys-of.ts';
import { demoAnalysis, TODAY } from './pairs/demo.ts';

/** Customers who take each way: `['view cart', 40]`. */
function flowOf(ways: readonly (readonly [string, number])[]) {
  let customer = 0;
  const lines = ways.flatMap(([way, count]) =>
    Array.from({ length: count }, () => {
      customer += 1;
      return way.split(' ').map((event, at) => `C${customer} 09:0${at} ${event}`);
    }),
  );
  return journey(analysisOf({ events: eventsOf(...lines.flat()) })).flow;
}

type Flow = NonNullable<Answer['flow']>;
const namesOf = (flow: Flow | null): unknown =>
  flow?.steps.map((nodes) => nodes.map(({ kind, event, n }) => [event ?? kind, n]));
const countsOf = ({ steps, links }: Flow): readonly number[] => [
  ...steps.flat().map(({ n }) => n),
  ...links.map(({ n }) => n),
];

describe('sharedFlow', () => {
  it('counts a place of few with the commonest of its step, and rounds the rest', () => {
    const flow = flowOf([
      ['view cart', 203],
      ['view help', 9],
      ['search cart', 52],
    ]);
    expect(namesOf(flow)).toEqual([
      [
        ['view', 212],
        ['search', 52],
      ],
      [
        ['cart', 255],
        ['help', 9],
      ],
    ]);
    const shared = sharedFlow(flow, 10);
    expect(namesOf(shared)).toEqual([
      [
        ['view', 210],
        ['search', 50],
      ],
      [['cart', 260]],
    ]);
    expect(shared?.links.map(({ from, to, n }) => [from, to, n])).toEqual([
      [0, 0, 210],
      [1, 0, 50],
    ]);
  });

  it('counts a way of few with the commonest from the same place', () => {
    const flow = flowOf([
      ['view cart', 150],
      ['view search', 6],
      ['search search', 60],
      ['search cart', 70],
      ['help search', 40],
    ]);
    const shared = sharedFlow(flow, 10);
    const fromView = shared?.links.filter(({ from }) => shared.steps[0]![from]!.event === 'view');
    expect(fromView).toMatchObject([{ n: 160 }]);
  });

  it('does not count who is on the way with those who have left', () => {
    const shared = sharedFlow(
      flowOf([
        ['view', 190],
        ['view cart', 8],
        ['view search', 30],
      ]),
      10,
    );
    expect(namesOf(shared)).toEqual([
      [['view', 230]],
      [
        ['search', 40],
        ['left', 190],
      ],
    ]);
  });

  it('tells nothing of so few that a step of a share is a small group', () => {
    expect(sharedFlow(flowOf([['view cart', 199]]), 10)).toBeNull();
    expect(sharedFlow(flowOf([['view', 300]]), 10)).toBeNull();
  });

  it('holds no number of a small group, and no way to a place that is not there', () => {
    const event = fc.constantFrom('a', 'b', 'c', 'purchase');
    const way = fc.array(event, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
    const ways = fc.array(fc.tuple(way, fc.integer({ min: 1, max: 150 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(ways, fc.integer({ min: 5, max: 60 }), (made, most) => {
        const shared = sharedFlow(flowOf(made), most);
        if (shared === null) return;
        for (const count of countsOf(shared)) {
          expect(count % 10).toBe(0);
          expect(count).toBeGreaterThanOrEqual(Math.round((most + 1) / 10) * 10);
        }
        for (const { step, from, to } of shared.links) {
          expect(shared.steps[step]?.[from]).toBeDefined();
          expect(shared.steps[step + 1]?.[to]).toBeDefined();
        }
      }),
      { seed: 20260626, numRuns: 60 },
    );
  });

  it('looks at customers, not at visits: one who comes often is still one', () => {
    const node = (event: string, n: number, customers: number) => ({
      ...({ kind: 'event', event, n, share: n / 500, customers } as const),
    });
    const shared = sharedFlow(
      {
        n: 500,
        steps: [[node('view', 420, 200), node('admin', 80, 3)], [node('cart', 500, 203)]],
        links: [
          { step: 0, from: 0, to: 0, n: 420, customers: 200 },
          { step: 0, from: 1, to: 0, n: 80, customers: 3 },
        ],
      },
      10,
    );
    expect(namesOf(shared)).toEqual([[['view', 500]], [['cart', 500]]]);
  });
});

describe('the flow of an answer', () => {
  const analyses: Partial<Record<'zh' | 'en', Analysis>> = {};
  beforeAll(async () => {
    for (const language of ['zh', 'en'] as const) analyses[language] = await demoAnalysis(language);
  }, 60_000);

  it.each([
    ['zh', '客户是怎么走的？'],
    ['zh', '主要路径是什么'],
    ['en', 'show the customer journey'],
  ] as const)('goes with the paths where others read along (%s, %s)', (language, text) => {
    const analysis = analyses[language]!;
    const question = parseQuestion(text, analysis, TODAY);
    if ('suggestions' in question) throw new Error('asked back');
    const { flow, table } = shareableAnswer(analysis, question).answer;
    expect(flow?.steps).toHaveLength(5);
    expect(Math.min(...countsOf(flow!))).toBeGreaterThanOrEqual(10);
    expect(table?.length).toBeGreaterThan(3);
  });

  it('goes with no other topic', () => {
    const question = parseQuestion('where do customers drop off', analyses.en!, TODAY);
    if ('suggestions' in question) throw new Error('asked back');
    expect(shareableAnswer(analyses.en!, question).answer.flow).toBeUndefined();
  });
});
