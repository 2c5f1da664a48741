import { type Cleaned, DAY_MS, dayFrom, type Language, type Period } from '#core';
import { cleanedFrom, type EventRow, type FeedbackRow, type OrderRow } from './cleaned.ts';

/** The dates of the small story: a campaign, as many days before it, and the as-of day after it. */
export const AS_OF = dayFrom(2026, 6, 26)!;
export const CAMPAIGN: Period = { from: dayFrom(2026, 6, 1)!, to: dayFrom(2026, 6, 18)! };
export const BEFORE: Period = { from: dayFrom(2026, 5, 14)!, to: dayFrom(2026, 5, 31)! };

/** A kind of customer: how many, their segment, and their orders as [days before as-of, money]. */
export interface Kind {
  readonly segment: string;
  readonly count: number;
  readonly orders: readonly (readonly [number, number])[];
}

/** Forty customers of known segments; sixty more are only seen in touches. */
export const KINDS: readonly Kind[] = [
  {
    segment: 'high',
    count: 4,
    orders: [
      [10, 1200],
      [20, 1100],
      [30, 1300],
      [50, 1000],
      [70, 1000],
    ],
  },
  { segment: 'potential', count: 6, orders: [[40, 600]] },
  {
    segment: 'churn_risk',
    count: 5,
    orders: [
      [70, 300],
      [120, 280],
      [200, 320],
    ],
  },
  { segment: 'new', count: 7, orders: [[15, 200]] },
  {
    segment: 'active',
    count: 4,
    orders: [
      [12, 80],
      [35, 120],
      [100, 90],
    ],
  },
  { segment: 'one_time', count: 6, orders: [[150, 260]] },
  {
    segment: 'dormant',
    count: 3,
    orders: [
      [120, 150],
      [240, 150],
    ],
  },
  { segment: 'prospect', count: 5, orders: [] },
];

export const CUSTOMERS = 40;
/** Customers the files know: those above and the ones only seen in touches. */
export const EVERYONE = 100;

const words = {
  zh: {
    steps: ['触达', '打开', '点击', '下单'],
    channels: ['短信', '公众号推文', '邮件'],
    category: ['美妆', '家电'],
    city: ['上海', '北京', '成都'],
    product: ['面霜', '吹风机'],
  },
  en: {
    steps: ['sent', 'opened', 'clicked', 'ordered'],
    channels: ['SMS', 'WeChat article', 'E-mail'],
    category: ['Beauty', 'Appliances'],
    city: ['Shanghai', 'Beijing', 'Chengdu'],
    product: ['Face cream', 'Hair dryer'],
  },
} as const;

export const storyWords = (language: Language) => words[language];
export const customerId = (index: number): string => `C${String(index + 1).padStart(3, '0')}`;

/** Steps a customer takes: of 100, before the campaign 41 open, 10 click and 5 order; during it 50, 30, 20. */
export function depthBeforeOf(index: number): number {
  if (index % 20 === 1) return 4;
  if (index % 20 === 2) return 3;
  return index % 3 === 0 ? 2 : 1;
}
export function depthAfterOf(index: number): number {
  if (index % 5 === 0) return 4;
  if (index % 10 === 2) return 3;
  return index % 5 === 1 ? 2 : 1;
}

/** Index of the channel of a customer's touches; −1: none. */
export const channelOfCustomer = (index: number): number => (index % 4) - (index % 4 === 3 ? 4 : 0);

/** The segment of each of the forty customers, in order. */
export const segmentOf: readonly string[] = KINDS.flatMap(({ segment, count }) =>
  Array.from({ length: count }, () => segment),
);
/** The orders of each of the forty customers, as [days before as-of, money]. */
export const ordersOf = KINDS.flatMap(({ orders, count }) =>
  Array.from({ length: count }, () => orders),
);

/** The story as cleaned files: customers, orders, touches, feedback. */
export function storyCleaned(language: Language): Cleaned {
  const { category, city, product, channels } = words[language];
  const orders: OrderRow[] = ordersOf.flatMap((list, index) =>
    list.map(([ago, amount], nth) => ({
      customer: customerId(index),
      order: `${customerId(index)}-${nth}`,
      time: (AS_OF - ago) * DAY_MS + 10 * 3_600_000,
      amount,
      quantity: 1,
      texts: {
        category: category[(index + nth) % 2]!,
        product: product[(index + nth) % 2]!,
        channel: channels[channelOfCustomer(index)] ?? null,
      },
    })),
  );
  return cleanedFrom({
    customers: Array.from({ length: CUSTOMERS }, (_, index) => ({
      id: customerId(index),
      contactable: index % 5 !== 2,
      attributes: { city: city[index % 3]!, age: 20 + index },
    })),
    orders,
    events: eventsOf(language),
    feedback: feedbackRows(),
    currency: '¥',
  });
}

function eventsOf(language: Language): EventRow[] {
  const { steps, channels } = words[language];
  const chain = (index: number, day: number, depth: number): EventRow[] =>
    steps.slice(0, depth).map((event, step) => ({
      customer: customerId(index),
      event,
      time: day * DAY_MS + (9 + step) * 3_600_000,
      texts: { channel: channels[channelOfCustomer(index)] ?? null },
    }));
  return Array.from({ length: EVERYONE }, (_, index) => [
    ...chain(index, BEFORE.from + (index % 10), depthBeforeOf(index)),
    ...chain(index, CAMPAIGN.from + (index % 10), depthAfterOf(index)),
  ]).flat();
}

/** Scores: before 20 × 5 and 20 × 4 (mean 4.5), during the campaign 4 × 5, 28 × 4, 8 × 3 (mean 3.9). */
function feedbackRows(): FeedbackRow[] {
  const answer = (index: number, day: number, satisfaction: number): FeedbackRow => ({
    customer: customerId(index),
    time: day * DAY_MS,
    satisfaction,
  });
  return [
    ...Array.from({ length: 40 }, (_, i) => answer(i, BEFORE.from + (i % 18), i < 20 ? 5 : 4)),
    ...Array.from({ length: 40 }, (_, i) =>
      answer(i, CAMPAIGN.from + (i % 18), i < 4 ? 5 : i < 32 ? 4 : 3),
    ),
  ];
}
